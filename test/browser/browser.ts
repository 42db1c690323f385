import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine. */
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path));

/** Tests in a real browser. Without one they are skipped, but never in CI. */
export function describeInBrowser(title: string, tests: (tools: Tools) => void): void {
  if (CHROMIUM === undefined && !process.env.CI) {
    describe.skip(`${title}: no Chromium is installed (Debian: apt-get install chromium), so the page was not tested`, () =>
      tests(opener()));
    return;
  }
  describe(title, () => tests(opener()));
}

export interface Opened {
  readonly page: Page;
  /** What the console says, and what is asked of any network. */
  readonly complaints: readonly string[];
}

interface Tools {
  /** A page of the test's own, gone after it. */
  readonly open: (file: string, options?: BrowserContextOptions) => Promise<Opened>;
  /** A page for all tests that leave it as it is. */
  readonly look: (file: string) => Promise<Opened>;
}

function opener(): Tools {
  let browser: Browser;
  const looks = new Map<string, Promise<Opened>>();
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? 'chromium', args: ['--no-sandbox'] });
  }, 90_000);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => browser.close());
  const contextWith = (options?: BrowserContextOptions): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', ...options });
  return {
    open: async (file, options) => {
      const context = await contextWith(options);
      contexts.push(context);
      return await openIn(context, file);
    },
    look: (file) => {
      const opened = looks.get(file) ?? contextWith().then((context) => openIn(context, file));
      looks.set(file, opened);
      return opened;
    },
  };
}

async function openIn(context: BrowserContext, file: string): Promise<Opened> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => request.url() !== `file://${file}` && complaints.push(request.url()));
  await page.goto(`file://${file}`);
  return { page, complaints };
}
