import { describe, expect, it } from 'vitest';
import { diffExtraction } from '../../src/diff/index.js';
import { extractClaims } from '../../src/index.js';
import type { DiffData } from '../../src/render/html/data.js';
import { html } from '../../src/render/html/diff.js';
import { HOSTILE } from '../hostile-text.js';

/** What the page of two documents holds, one a version each. */
function dataOf(left: string, right: string): DiffData {
  const texts = new Map([
    ['left.txt', left],
    ['right.txt', right],
  ]);
  const extraction = extractClaims([...texts].map(([path, text]) => ({ path, text })));
  const page = [
    ...html(diffExtraction(extraction, { left: ['left.txt'], right: ['right.txt'] }), { texts, all: true, others: false }),
  ].join('');
  expect(page.match(/<\/?script/g)).toHaveLength(4);
  return JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null');
}

const marked = (text: string, marks: readonly { readonly start: number; readonly end: number }[]): string =>
  marks.map(({ start, end }) => text.slice(start, end)).join(' ');

describe('the page of a diff', () => {
  const LEFT = 'Ana Ruiz said that 40 cranes stood still on 3 May 2021. The yard opened in 1998.\nShe said that it rained on Monday.';
  const RIGHT = 'Jon Vik said that 12 cranes stood still in April 2021. He said that the wind had turned last week.';

  it('orders what the texts date by the calendar, with whose version it is', () => {
    const { timeline } = dataOf(LEFT, RIGHT);
    expect(timeline.map(({ when, dated, sentences }) => [when, dated, sentences.map(({ side, speaker }) => side ?? speaker)])).toEqual([
      ['1998', true, [null]],
      ['April 2021', true, [1]],
      ['3 May 2021', true, [0]],
      ['Monday', false, [0]],
      ['last week', false, [1]],
    ]);
  });

  it('marks the words that date a sentence', () => {
    const { timeline } = dataOf(LEFT, RIGHT);
    const words = timeline.map(({ sentences }) => marked(sentences[0]?.text ?? '', sentences[0]?.marks ?? []));
    expect(words).toEqual(['1998', 'April 2021', '3 May 2021', 'Monday', 'last week']);
  });

  it('leaves out what is no part of the article', () => {
    const { timeline } = dataOf('Ana Ruiz said that it rained.\nRead more: Our best of May 2020\n', RIGHT);
    expect(timeline.map(({ when }) => when)).not.toContain('May 2020');
  });

  it('puts the numbers of both sides for one thing into one row', () => {
    const { numbers, diff } = dataOf(LEFT, RIGHT);
    const texts = new Map(diff.statements.map(({ id, text }) => [id, text]));
    const cranes = numbers.find(({ counted }) => counted.startsWith('cranes'));
    expect(cranes?.said.map(({ side, statement, marks }) => [side, marked(texts.get(statement) ?? '', marks)])).toEqual([
      [0, '40'],
      [1, '12'],
    ]);
  });

  it.each(HOSTILE)('lets no markup out of the text: %s', (text) => {
    const { texts } = dataOf(`Ana Ruiz said that ${text} was seen in May 2020.`, `Jon Vik denied that ${text} was seen.`);
    expect(texts[0]?.text).toContain(text);
  });
});
