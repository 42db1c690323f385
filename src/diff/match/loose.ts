/** A negator in a clause of its own: what it turns round the other wording does not speak of. */
import type { ReadClaim } from '../claims.js';
import type { Analysis, Word } from '../types.js';
import { kinOf } from './kinship.js';
import type { Pair } from './pairs.js';
import { CONFLICTS } from './verdict-features.js';

/** The sign that one of two wordings says no, whatever to. */
const SAYS_NO = 'one says no';

/** Nothing shows a conflict but that one of the two says no, and to nothing that the other speaks of. */
export const isLoose = ({ a, b }: Pick<Pair, 'a' | 'b'>, signs: readonly string[]): boolean =>
  saysNoOnly(signs) && (isElsewhere(a, b) || isElsewhere(b, a));

/** Nothing shows a conflict but that one of the two says no. */
export const saysNoOnly = (signs: readonly string[]): boolean =>
  signs.includes(SAYS_NO) && !signs.some((sign) => sign !== SAYS_NO && CONFLICTS.has(sign));

function isElsewhere({ own: { words } }: ReadClaim, { own: other }: ReadClaim): boolean {
  const clauses = new Set(words.filter((word) => word.negated && isTelling(word)).map(({ clause }) => clause));
  return clauses.size > 0 && !words.some((word) => clauses.has(word.clause) && isSpokenOf(word, other));
}

/** Words from this nearness on speak of one thing. */
const KIN = 0.45;

const isSpokenOf = (word: Word, { words }: Analysis): boolean =>
  isTelling(word) && words.some((other) => isTelling(other) && kinOf(word, other).nearness >= KIN);

const isTelling = ({ role }: Word): boolean => role === 'content' || role === 'name' || role === 'light';
