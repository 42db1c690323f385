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
/** Two articles, and speakers enough for all colours. */
const small = join(directory, 'small.html');
const hostile = join(directory, 'hostile.html');
const CROWD = Array.from('BDFGHKLMNPRSTVWZ', (letter) => `Anna ${letter}eber said that it rained. Jon ${letter}olm denied that.`).join(
  '\n',
);

beforeAll(() => {
  claims(['extract', 'seeds', '-q', '-o', seeds], { cwd: resolve('.') });
  writeFileSync(join(directory, 'crowd.txt'), CROWD);
  claims(
    ['extract', resolve('seeds/001_5ace3053a7754062.txt'), resolve('seeds/003_4217ee851a3662ff.txt'), 'crowd.txt', '-q', '-o', small],
    {
      cwd: directory,
    },
  );
  const text = HOSTILE.map((piece) => `Anna Weber said that ${piece} was there. “${piece}”, said ${piece}.`).join('\n\n');
  writeFileSync(join(directory, 'a.txt'), text);
  claims(['extract', 'a.txt', '-q', '-o', hostile], { cwd: directory });
}, 90_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describeInBrowser('the page of an extraction in Chromium', ({ open, look }) => {
  it('opens from disk without a complaint and without a request', async () => {
    const { page, complaints } = await look(seeds);
    expect(await page.locator('article').count()).toBe(5);
    expect(await page.locator('article .piece.source').count()).toBeGreaterThan(80);
    expect(complaints).toEqual([]);
  });

  it('shows the texts as they are', async () => {
    const { page } = await look(seeds);
    expect(await page.locator('article .text p').first().textContent()).toMatch(
      /^Russia claimed that its Defense Minister, .*assertion\.$/,
    );
  });

  it('filters by a box and by words, and counts what is left', async () => {
    const { page } = await open(seeds);
    const status = page.getByRole('status');
    await page.getByLabel(/^deny/).check();
    expect(await status.textContent()).toMatch(/^\d\d of \d+ claims by \d speakers in 5 documents$/);
    expect(await page.locator('article:visible').count()).toBe(5);
    await page.getByLabel('Search the claims').fill('paris');
    expect(await status.textContent()).toMatch(/^2 of /);
    await page.getByLabel('Search the claims').fill('no such word');
    expect(await page.getByText('No claim fits').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show all', exact: true }).click();
    expect(await status.textContent()).toMatch(/^\d+ claims by \d+ speakers in 5 documents$/);
  });

  it('shows the record of what the mouse points at, and keeps what is clicked', async () => {
    const { page } = await open(seeds);
    const record = page.getByLabel('Record of the claim');
    await page.locator('.piece.cue', { hasText: 'refuted' }).first().hover();
    expect(await record.getByRole('heading').textContent()).toBe('France');
    await page.locator('h1').hover();
    expect(await record.getByRole('heading').count()).toBe(0);
    await page.locator('.piece.cue', { hasText: 'refuted' }).first().click();
    await page.locator('h1').hover();
    expect(await record.textContent()).toContain('condemned-object');
  });

  it('is walked through with the keyboard alone', async () => {
    const { page } = await open(seeds);
    const record = page.getByLabel('Record of the claim');
    await page.keyboard.press('j');
    expect(await record.getByRole('heading').textContent()).toBe('Russia');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.locator(':focus').textContent()).toBe('reportedly');
    await page.keyboard.press('k');
    expect(await page.locator(':focus').textContent()).toBe('refuted');
    await page.keyboard.press('Escape');
    expect(await record.getByRole('heading').count()).toBe(0);
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect(await page.getByLabel('Search the claims').inputValue()).toBe('jk');
  });

  it('has one stop for the tab key among the marks', async () => {
    const { page } = await look(seeds);
    expect(await page.locator('.text [tabindex="0"]').count()).toBe(1);
    await page.locator('.text [tabindex="0"]').focus();
    expect(await page.getByLabel('Record of the claim').getByRole('heading').textContent()).toBe('Russia');
  });

  it('has nothing that axe objects to, in light and in dark', async () => {
    const { page } = await open(small, { colorScheme: 'light', bypassCSP: true });
    await page.keyboard.press('j');
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, { colours: true })).toEqual([]);
  }, 60_000);

  it('fits 375 pixels, with the record at the foot', async () => {
    const { page } = await open(seeds, { viewport: { width: 375, height: 700 } });
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('article .piece.cue').first().click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await page.getByLabel('Record of the claim').isVisible()).toBe(false);
  });

  it('prints the articles without the panels', async () => {
    const { page } = await look(seeds);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Search the claims').isVisible()).toBe(false);
    expect(await page.locator('article').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });

  it('lets nothing out of a hostile text', async () => {
    const { page, complaints } = await open(hostile);
    await page.keyboard.press('j');
    for (const mark of await page.locator('.piece').all()) await mark.hover({ force: true });
    expect(await page.title()).toMatch(/^\d+ claims in 1 document$/);
    expect(await page.locator('body :is(img, svg, a, iframe, object, link)').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(complaints).toEqual([]);
  });

  it('runs no script but its own', async () => {
    const { page } = await look(seeds);
    const ran = await page.evaluate(`(() => {
      const script = document.createElement('script');
      try { script.textContent = 'window.ran = true'; } catch {}
      document.body.append(script);
      try { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">'); } catch {}
      return window.ran === true;
    })()`);
    expect(ran).toBe(false);
  });
});
