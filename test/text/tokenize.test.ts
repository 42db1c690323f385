import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APOSTROPHES } from '../../src/languages/en/words/apostrophes.js';
import { tokenize } from '../../src/text/tokenize.js';
import { newsText } from '../arbitrary.js';

const wordsOf = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }, APOSTROPHES).map(({ start, end }) => text.slice(start, end));

/** A token ends at each bar; the text is what is left without the bars. Spaces end tokens by themselves. */
const CASES = [
  // Clitics and negations are words; names with an apostrophe are one.
  "He|'s sure Quist|'s boat did|n't sink|.",
  "We|'ve said they|'ll go and I|'d stay|; you|'re late|, I|'m not|.",
  'We|’ve said it|’s gone|.',
  "They ca|n't|, wo|n't and should|n't pay|.",
  "O'Brien met D'Angelo|.",
  "O'Brien|'s boat sank|, and D’Angelo|’s too|.",
  "The workers|' wages rose|.",
  "the '|90s|, rock '|n|' roll",
  // A dot belongs to an abbreviation inside the sentence, and stands alone at its end.
  'The U.S. and Sen. Quist of Fla. met at 5 p.m. on Jan. 5|.',
  'Sen. Lena Hall|, R-S.C.|, and Rep. Tom Birk (|D-N.Y.|) met I-R.I. members|.',
  'He came home|.',
  'The car belongs to Mr. Lind|.',
  // Hyphens and ampersands inside a word, and between numbers.
  'The so-called club and its R&D-led firms|, AT&T among them|.',
  'They won it 3|-|2|.',
  // Numbers keep their inner marks.
  'It cost |$|1,200.50|, or 3.5% more|, at 10:30|, in the 1990s and on the 5th|.',
  // Marks one by one, doubled quote marks as one.
  '“|No|,|” she said |— and left|…',
  "``|Yes|,|'' he said|.",
  '(|See below|)|: nothing|!|?',
  // Other scripts, combining accents, characters of two units.
  'Cafe\u0301 Zoe\u0308 in São Paulo |😀| opened |𝔸|.',
  'Шойгин said 你好|.',
];

describe('tokenize', () => {
  it.each(CASES)('%s', (marked) => {
    expect(wordsOf(marked.replaceAll('|', ''))).toEqual(marked.split(/[|\s]+/).filter((word) => word !== ''));
  });

  it('stays within its range', () => {
    const text = 'before He said. after';
    expect(tokenize(text, { start: 7, end: 15 }, APOSTROPHES).map(({ start, end }) => text.slice(start, end))).toEqual(['He', 'said', '.']);
  });

  it('covers all that is not white space, in order, once', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const ranges = tokenize(text, { start: 0, end: text.length }, APOSTROPHES);
        let at = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
