/** What a word of a wording goes on to: "agreed to *the treaty*", "agreed to *a visit*". */
import type { Analysis } from '../types.js';

/** Words that open what tells when, how or why, and not what. */
const ADJUNCTS = new Set(
  'by during in at after before since under when while because throughout amid despite if unless until till without'.split(' '),
);

/** After the word, each wording goes on to something else. */
export function differentComplements(a: Analysis, b: Analysis, head: string): boolean {
  const [x, y] = [after(a, head), after(b, head)];
  return x.length > 0 && y.length > 0 && !x.some((concept) => y.includes(concept));
}

function after(side: Analysis, head: string): string[] {
  const at = side.words.findLastIndex((word) => word.concept === head);
  const clause = side.words[at]?.clause;
  const rest = side.words.slice(at + 1);
  const end = rest.findIndex((word) => word.clause !== clause || ADJUNCTS.has(word.lower));
  const complement = end < 0 ? rest : rest.slice(0, end);
  return complement.flatMap((word) => (word.role === 'content' || word.role === 'name' ? [word.concept] : []));
}
