/** Where the words themselves show that a quotation ended, though nobody closed it. */
import type { Range } from '../document.js';
import { SAYS } from '../languages/en/words/speaking.js';
import type { Pair } from './quote-pairs.js';

/** What somebody may be called between the comma and the end of the sentence. */
const CALLED = '[^.;:!?"“”]{2,80}';
/** “The pool is shut, said the manager, Rita Sol. / “The vote was fair, the chair, Dina Roy, said. */
const ATTRIBUTED = new RegExp(`,(?=\\s(?:${CALLED}\\s)?(?:${SAYS})(?:\\s${CALLED})?\\.(?:\\s|$))`, 'u');
const SENTENCE_END = /[.!?](?=\s+\p{Lu}|\s*$)/u;

interface Unclosed {
  readonly pair: Pair;
  /** All pairs of the paragraph. */
  readonly pairs: readonly Pair[];
  readonly paragraph: Range;
}

/** The pair, ended before the words that name its speaker, or with its sentence if it is only a part of one. */
export function closedByWords(text: string, { pair, pairs, paragraph }: Unclosed): Pair {
  const inside = text.slice(pair.inner.start, pair.end);
  const isPart = pair.start > paragraph.start && /^\p{Ll}/u.test(inside);
  const comma = ATTRIBUTED.exec(inside);
  const stop = isPart ? SENTENCE_END.exec(inside) : null;
  const length = comma ? comma.index + 1 : stop?.index;
  const end = length === undefined ? pair.end : pair.inner.start + length;
  const crosses = pairs.some((other) => other.start > pair.start && other.start < end && other.end > end);
  return crosses ? pair : { ...pair, end, inner: { start: pair.inner.start, end } };
}
