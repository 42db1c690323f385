import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';
import { html } from '../../src/render/html/extract.js';
import { facetsFor } from '../../src/render/html/page/facets.js';
import { EVERYTHING, toggled, wants } from '../../src/render/html/page/filter.js';
import { linesOf } from '../../src/render/html/page/lines.js';
import { segmentsOf } from '../../src/render/html/page/segments.js';
import { HOSTILE } from '../hostile-text.js';

const pageOf = (text: string, path = 'a.txt'): string =>
  [...html(extractClaims([{ path, text }]), { texts: new Map([[path, text]]) })].join('');

/** What stands in the page's block of data. */
function dataOf(page: string): { texts: { path: string; text: string }[] } {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page)?.[1];
  return JSON.parse(json ?? 'null');
}

describe('the page of an extraction', () => {
  it('holds the texts as they are', () => {
    const text = 'Anna Weber said that the harbour would close in May.\n';
    expect(dataOf(pageOf(text)).texts).toEqual([{ path: 'a.txt', text }]);
  });

  it('names no address, and differs from another in its data and title only', () => {
    const [one = '', other = ''] = ['A', 'B'].map((text) => pageOf(text).replace(/id="data">.*?<\/script>|<title>.*?<\/title>/gs, ''));
    expect(one).toBe(other);
    expect(one).not.toMatch(/https?:|\bsrc=|\bon\w+=|style=/);
    expect(one).toContain("default-src 'none'");
  });

  it.each(HOSTILE)('lets no markup out of the text: %s', (text) => {
    const page = pageOf(`Anna Weber said that ${text} was there.`, text);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(dataOf(page).texts[0]?.path).toBe(text);
  });
});

describe('what the page is made of', () => {
  it('cuts overlapping marks into pieces that give the text again', () => {
    const marks = [
      { start: 0, end: 6, of: 'a' },
      { start: 4, end: 9, of: 'b' },
    ];
    const pieces = segmentsOf({ start: 2, end: 12 }, marks).map(({ start, end, marks: of }) => [
      start,
      end,
      of.map((mark) => mark.of).join(''),
    ]);
    expect(pieces).toEqual([
      [2, 4, 'a'],
      [4, 6, 'ab'],
      [6, 9, 'b'],
      [9, 12, ''],
    ]);
  });

  it.each(['one\ntwo\n\nthree', 'one\r\ntwo\r\n\r\nthree', 'one\rtwo\r\rthree\r'])('numbers lines with any break', (text) => {
    const lines = linesOf(text);
    expect(lines.map(({ number, start, end }) => [number, text.slice(start, end)])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [4, 'three'],
    ]);
    expect(lines.map(({ wrapped }) => wrapped)).toEqual([true, false, false]);
  });

  it('finds claims by choice and by words, whatever the accents', () => {
    const { claims, speakers } = extractClaims('Zoë Weber said that the dam had cracks. Jon Vik denied that the dam leaked.');
    const facets = facetsFor(speakers);
    const found = (choice: typeof EVERYTHING): string[] =>
      claims.filter((claim) => wants(choice, claim, facets)).map(({ speaker }) => speaker?.name ?? '');
    expect(found(EVERYTHING)).toHaveLength(2);
    expect(found({ ...EVERYTHING, words: 'zoe crack' })).toEqual(['Zoë Weber']);
    expect(found(toggled(EVERYTHING, 'act', 'deny'))).toEqual(['Jon Vik']);
    expect(found(toggled(toggled(EVERYTHING, 'act', 'deny'), 'act', 'deny'))).toHaveLength(2);
  });
});
