/** Where the words themselves show that a quotation ended, though nobody closed it. */
import type { Cleaned, Range } from '../document.js';
import type { Pair } from './quote-pairs.js';

const SENTENCE_END = /[.!?](?=\s+\p{Lu}|\s*$)/u;

interface Unclosed {
  readonly pair: Pair;
  /** All pairs of the paragraph. */
  readonly pairs: readonly Pair[];
  readonly paragraph: Range;
}

/** The pair, ended before the words that name its speaker, or with its sentence if it is only a part of one. */
export function closedByWords({ text, language }: Pick<Cleaned, 'text' | 'language'>, { pair, pairs, paragraph }: Unclosed): Pair {
  const inside = text.slice(pair.inner.start, pair.end);
  const isPart = pair.start > paragraph.start && /^\p{Ll}/u.test(inside);
  const comma = language.words.attributed.exec(inside);
  const stop = isPart ? SENTENCE_END.exec(inside) : null;
  const length = comma ? comma.index + 1 : stop?.index;
  const end = length === undefined ? pair.end : pair.inner.start + length;
  const crosses = pairs.some((other) => other.start > pair.start && other.start < end && other.end > end);
  return crosses ? pair : { ...pair, end, inner: { start: pair.inner.start, end } };
}
