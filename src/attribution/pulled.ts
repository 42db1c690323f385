/** Pull quotes and headings in marks: a quotation that fills its paragraph, set there for the eye, and no part of what somebody goes on to say. */
import type { Tagged } from '../document.js';
import { oncePer } from '../text/asked-once.js';
import type { Words } from './clause/clause.js';
import { quotationAt } from './clause/quotations.js';

/** “No shots”, or “We had no ice left.” where that stands in the text once more. @param words a quotation with its marks */
export const isPulled = (tagged: Tagged, words: Words): boolean =>
  fillsParagraph(tagged, words) && (isUnstopped(tagged, words) || isSaidAgain(tagged, words));

function fillsParagraph(tagged: Tagged, { from, end }: Words): boolean {
  const start = tagged.tokens[from]?.start ?? 0;
  const paragraph = tagged.paragraphs[tagged.sentences[tagged.tokens[from]?.sentence ?? 0]?.paragraph ?? 0];
  return (
    paragraph?.start === start &&
    (tagged.tokens[end]?.start ?? paragraph.end) >= paragraph.end &&
    quotationAt({ tagged }, from)?.closed === true
  );
}

/** As headings have no stop. */
const isUnstopped = ({ tokens }: Tagged, { end }: Words): boolean =>
  !/[.!?…,;:–—-]/.test(`${tokens[end - 1]?.text}${tokens[end - 2]?.text}`);

/** Each of its rows of so many words stands in the text a second time. */
const ROW = 4;

function isSaidAgain(tagged: Tagged, { from, end }: Words): boolean {
  const words = wordsIn(tagged, from, end);
  const known = rowsOf(tagged);
  return words.length >= ROW && rowsIn(words).every((row) => known.get(row) === true);
}

/** Rows of words, and whether each stands there more than once. */
const rowsOf = oncePer((tagged: Tagged): ReadonlyMap<string, boolean> => {
  const known = new Map<string, boolean>();
  for (const row of rowsIn(wordsIn(tagged, 0, tagged.tokens.length))) known.set(row, known.has(row));
  return known;
});

const rowsIn = (words: readonly string[]): string[] => words.slice(ROW - 1).map((_, at) => words.slice(at, at + ROW).join(' '));

const wordsIn = ({ tokens }: Tagged, from: number, end: number): string[] =>
  tokens.slice(from, end).flatMap(({ pos, lower }) => (pos === 'mark' ? [] : [lower]));
