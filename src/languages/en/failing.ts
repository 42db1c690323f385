/** What did not come about, though no word says "no": "too weak to walk", "kept them from leaving", "almost fell", "has yet to fall". */

import type { RawWord } from '../wording.js';
import { rootOf } from './concepts.js';
import { CLAIMING, FALSELY, KEEPING, NEARLY, REACHING_FAR } from './words/negation.js';

const keeping = new Set([...KEEPING].map(rootOf));
const claiming = new Set([...CLAIMING].map(rootOf));

/** Whether what follows the word failed by what stands before it. */
export const failsBehind = (words: readonly RawWord[], i: number): boolean =>
  isTooMuch(words, i) || isKeptFrom(words, i) || isCutShort(words, i) || isNearly(words, i) || isYetTo(words, i) || isFalselySaid(words, i);

const LONGEST_MEASURE = 3;

/** "too weak to", "too late in the day to": at "to". */
function isTooMuch(words: readonly RawWord[], i: number): boolean {
  if (words[i]?.lower !== 'to' || !/^(?:verb|auxiliary)$/u.test(words[i + 1]?.pos ?? 'mark')) return false;
  const at = lookBack(words, i, { most: LONGEST_MEASURE, is: ({ lower }) => lower === 'too' });
  return at !== null && /^(?:adjective|adverb|verb)$/u.test(words[at + 1]?.pos ?? 'mark');
}

const LONGEST_KEPT = 7;

/** "prevented the union from holding": at "from". */
const isKeptFrom = (words: readonly RawWord[], i: number): boolean =>
  words[i]?.lower === 'from' &&
  words[i + 1]?.lower.endsWith('ing') === true &&
  lookBack(words, i, { most: LONGEST_KEPT, is: ({ root }) => keeping.has(root) }) !== null;

/** "before it could explode": at "could". */
const isCutShort = (words: readonly RawWord[], i: number): boolean =>
  /^c(?:an|ould)$/u.test(words[i]?.lower ?? '') &&
  lookBack(words, i, { most: LONGEST_MEASURE, is: ({ lower }) => lower === 'before' }) !== null;

/** "almost reached"; what almost doubled may be said to have doubled. */
const isNearly = (words: readonly RawWord[], i: number): boolean =>
  NEARLY.has(words[i]?.lower ?? '') && words[i + 1]?.pos === 'verb' && !REACHING_FAR.has(words[i + 1]?.root ?? '');

/** "has yet to sign": at "to". */
const isYetTo = (words: readonly RawWord[], i: number): boolean =>
  words[i]?.lower === 'to' && words[i - 1]?.lower === 'yet' && words[i - 2]?.pos === 'auxiliary';

/** "falsely claimed": at the verb. */
const isFalselySaid = (words: readonly RawWord[], i: number): boolean =>
  claiming.has(words[i]?.root ?? '') && FALSELY.has(words[i - 1]?.lower ?? '');

interface Sought {
  readonly most: number;
  readonly is: (word: RawWord) => boolean;
}

/** Where such a word stands at most so many before, nothing between them ending a clause. */
function lookBack(words: readonly RawWord[], from: number, { most, is }: Sought): number | null {
  for (let i = from - 1; i >= Math.max(0, from - most - 1); i--) {
    const word = words[i];
    if (word === undefined || words[i + 1]?.afterMark === true) return null;
    if (is(word)) return i;
  }
  return null;
}
