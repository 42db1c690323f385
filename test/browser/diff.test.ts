import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claims } from '../cli/run.js';
import { HOSTILE } from '../hostile-text.js';
import { violationsOn } from './accessibility.js';
import { describeInBrowser } from './browser.js';

const directory = mkdtempSync(join(tmpdir(), 'claims-browser-'));
const seeds = join(directory, 'seeds.html');
const ferry = join(directory, 'ferry.html');
/** With the one above, of every part something, and not much of it. */
const small = join(directory, 'small.html');
const hostile = join(directory, 'hostile.html');

const UNION =
  'DECKHANDS UNION\n\nPRESS RELEASE\n\nForty deckhands walked out on 3 May 2021. No ferry left the harbour. The old contract ended in April.\n';
const COMPANY =
  'FERRY COMPANY\n\nPRESS RELEASE\n\nTwelve deckhands walked out on 3 May 2021. Two ferries left the harbour. The old contract ended in April.\n';

const HARBOUR = 'HARBOUR BOARD\n\nPRESS RELEASE\n\nThe cranes on the north quay stood still for two days.\n';
const BETWEEN = ['--between', 'Deckhands Union', 'Ferry Company', '--show-others'];

/** Each button by itself, and what it opens closed again. */
const PRESS_ALL = `(() => {
  const buttons = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
  for (const button of buttons) {
    button.click();
    document.querySelector('dialog[open]')?.close();
  }
  return buttons.length;
})()`;

beforeAll(() => {
  claims(['diff', 'seeds', '--between', 'Russia', 'France', '-q', '-o', seeds], { cwd: resolve('.') });
  claims(['diff', 'seeds/001*', 'seeds/004*', '--between', 'Russia', 'France', '--show-others', '-q', '-o', small], { cwd: resolve('.') });
  writeFileSync(join(directory, 'union.txt'), UNION);
  writeFileSync(join(directory, 'company.txt'), COMPANY);
  writeFileSync(join(directory, 'harbour.txt'), HARBOUR);
  claims(['diff', 'union.txt', 'company.txt', 'harbour.txt', ...BETWEEN, '-q', '-o', ferry], { cwd: directory });
  const text = HOSTILE.map((piece) => `France denied that ${piece} was there. Russia said that ${piece} was there in May.`).join('\n\n');
  writeFileSync(join(directory, 'a.txt'), text);
  claims(['diff', 'a.txt', '--between', 'Russia', 'France', '-q', '-o', hostile], { cwd: directory });
}, 90_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describeInBrowser('the page of a diff in Chromium', ({ open, look }) => {
  it('opens from disk without a complaint and without a request', async () => {
    const { page, complaints } = await look(seeds);
    expect(await page.locator('h1').textContent()).toBe('Russia and France');
    expect(await page.locator('.finding').count()).toBeGreaterThan(5);
    expect(await page.locator('.finding mark').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  it('lays the two versions beside each other, and under each other where there is no room', async () => {
    const { page } = await look(seeds);
    const box = async (side: string) => (await page.locator(`.finding .side.${side}`).first().boundingBox()) ?? { x: 0, y: 0 };
    expect((await box('left')).y).toBe((await box('right')).y);
    await page.setViewportSize({ width: 375, height: 700 });
    expect((await box('left')).x).toBe((await box('right')).x);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('filters by words and by verdict', async () => {
    const { page } = await open(seeds);
    const status = page.getByRole('status');
    await page.getByLabel('Search both versions').fill('troops');
    expect(await page.locator('.finding:visible').count()).toBeGreaterThan(0);
    for (const finding of await page.locator('.finding:visible').all()) expect(await finding.textContent()).toMatch(/troops/i);
    await page.getByLabel('Search both versions').fill('');
    await page.getByLabel('Contradictions').uncheck();
    expect(await status.textContent()).toMatch(/^0 contradictions/);
    expect(await page.locator('.verdict.contradicts:visible').count()).toBe(0);
  });

  it('opens both texts where the wordings stand, and lets the keyboard close them', async () => {
    const { page } = await open(seeds);
    await page.getByRole('button', { name: 'Read both texts' }).first().press('Enter');
    expect(await page.locator('dialog .column').count()).toBe(2);
    for (const mark of await page.locator('dialog mark').all()) await expect.poll(() => mark.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
  });

  it('holds the numbers of each side in one table, and what the texts date', async () => {
    const { page } = await look(ferry);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^deckhands/ }) });
    expect(await row.locator('mark').allTextContents()).toEqual(['Forty', 'Twelve']);
    const day = page.locator('.timeline .group').filter({ hasText: '3 May 2021' });
    expect(await day.locator('.side.left, .side.right').count()).toBe(2);
  });

  it('shows how one statement is worded from text to text, and what other parties say', async () => {
    const { page } = await look(seeds);
    const [drift] = await page.locator('.drifts .side').all();
    expect(await drift?.locator('del, ins').count()).toBeGreaterThan(0);
    expect(await page.locator('.others').count()).toBe(0);
    const { page: other } = await look(ferry);
    expect(await other.locator('.others h3').allTextContents()).toEqual(['Harbour Board']);
  });

  it('has something of every part on the small pages', async () => {
    const partsOf = async (file: string): Promise<string[]> =>
      (await look(file)).page.locator('main > section:visible').evaluateAll((all) => all.map(({ id }) => id));
    const parts = [...(await partsOf(small)), ...(await partsOf(ferry))];
    expect(new Set(parts)).toEqual(new Set(['points', 'disputed', 'agreements', 'alone', 'drifts', 'timeline', 'numbers', 'others']));
  });

  it.each([
    ['articles', small],
    ['communiqués', ferry],
  ])(
    'has nothing that axe objects to, in light and in dark: %s',
    async (_, file) => {
      const { page } = await open(file, { colorScheme: 'light', bypassCSP: true });
      const both = page.getByRole('button', { name: 'Read both texts' }).first();
      expect(await violationsOn(page)).toEqual([]);
      await both.click();
      expect(await violationsOn(page, { within: 'dialog' })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, { within: 'dialog', colours: true })).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await violationsOn(page, { colours: true })).toEqual([]);
    },
    60_000,
  );

  it('lets nothing out of a hostile text', async () => {
    const { page, complaints } = await open(hostile);
    expect(await page.evaluate<number>(PRESS_ALL)).toBeGreaterThan(10);
    expect(await page.title()).toBe('Russia and France');
    expect(await page.locator('body :is(img, svg, a, iframe, object, link)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
