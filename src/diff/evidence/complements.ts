/** What a word of a wording goes on to: "agreed to *the treaty*", "agreed to *a visit*". */
import { upTo } from '../../speakers/read/reach.js';
import { WORDS } from '../compared.js';
import type { Analysis } from '../types.js';

/** After the word, each wording goes on to something else. */
export function differentComplements(a: Analysis, b: Analysis, head: string): boolean {
  const [x, y] = [after(a, head), after(b, head)];
  return x.length > 0 && y.length > 0 && !x.some((concept) => y.includes(concept));
}

function after(side: Analysis, head: string): string[] {
  const at = side.words.findLastIndex((word) => word.concept === head);
  const clause = side.words[at]?.clause;
  const rest = side.words.slice(at + 1);
  const complement = upTo(rest, (word) => word.clause !== clause || WORDS.adjuncts.has(word.lower));
  return complement.flatMap((word) => (word.role === 'content' || word.role === 'name' ? [word.concept] : []));
}
