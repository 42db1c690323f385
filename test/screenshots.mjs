// Takes the pictures of the README from the seeds: npm run screenshots. Needs a build, and Chromium (CHROMIUM names another than /usr/bin/chromium).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const WIDTH = 1280;
const PICTURES = [
  { name: 'extract', height: 760, args: ['extract', 'seeds'], prepare: pointAtClaim },
  { name: 'diff', height: 640, args: ['diff', 'seeds', '--between', 'Russia', 'France', '--only', 'points'], prepare: showTopic },
];

async function pointAtClaim(page) {
  await page.locator('details', { hasText: 'Who is quoted by whom' }).first().locator('summary').click();
  await page.keyboard.press('j');
  await page.locator('.piece.cue', { hasText: 'refuted' }).first().click();
  await page.evaluate('scrollTo(0, 0)');
}

async function showTopic(page) {
  await page.getByLabel('Search both versions').fill('traces');
}

const directory = mkdtempSync(join(tmpdir(), 'claims-pictures-'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const { name, height, args, prepare } of PICTURES) {
    const file = join(directory, `${name}.html`);
    execFileSync(process.execPath, ['bin/claims.js', ...args, '-q', '-o', file]);
    const page = await browser.newPage({ viewport: { width: WIDTH, height }, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`file://${file}`);
    await prepare(page);
    await page.screenshot({ path: join('docs', `${name}.png`) });
  }
} finally {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}
