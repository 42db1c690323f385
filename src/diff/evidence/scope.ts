/** The same thing said of all and of some only. */
import { WORDS } from '../compared.js';
import type { Overlap } from '../overlap.js';
import type { Analysis, Evidence, Word } from '../types.js';
import { mark } from './mark.js';

const COVER = 0.6;

export function scopeEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (both.cover < COVER || both.shared.length < 2) return null;
  const [x, y] = [scopeWord(a), scopeWord(b)];
  if (x === undefined || y === undefined || WORDS.narrowing.has(x.lower) === WORDS.narrowing.has(y.lower) || x.negated !== y.negated)
    return null;
  const why = `“${x.text}” against “${y.text}”`;
  return { verdict: 'contradicts', kind: 'scope', why, confidence: 0.3 + 0.4 * both.cover, left: [mark(x)], right: [mark(y)] };
}

/** The wording's word of scope; none if it both narrows and widens. */
function scopeWord(side: Analysis): Word | undefined {
  const found = side.words.filter((word) => WORDS.narrowing.has(word.lower) || WORDS.widening.has(word.lower));
  const kinds = new Set(found.map((word) => WORDS.narrowing.has(word.lower)));
  return kinds.size === 1 ? found[0] : undefined;
}
