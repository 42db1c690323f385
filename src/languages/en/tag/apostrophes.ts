/** "'s": the owner's mark or a verb. */
import type { Mutable, Pos, Token } from '../../../token.js';

/** What follows "is" and no owner. */
const COPULA_AFTER: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'adverb', 'not', 'preposition', 'pronoun', 'to', 'mark']);

const VERB_AFTER: ReadonlySet<Pos> = new Set<Pos>(['pronoun', 'wh', 'determiner', 'adverb']);

/** Settles "'s": behind a pronoun it is a verb, behind a noun the owner's mark unless what follows cannot be owned. */
export function repairApostrophe(tokens: readonly Mutable[], token: Mutable): void {
  const before = tokens[token.index - 1];
  if (token.lower !== "'s" || !before) return;
  if (VERB_AFTER.has(before.pos)) token.pos = 'auxiliary';
  else token.pos = token.pos !== 'possessive' && cannotBeOwned(tokens[token.index + 1]) ? 'auxiliary' : 'possessive';
}

/** A quotation that opens can be owned: "the channel's “Morning Show”". */
const cannotBeOwned = (after: Token | undefined): boolean =>
  after !== undefined && (after.quoted === 0 || after.pos !== 'mark') && (COPULA_AFTER.has(after.pos) || after.lower === 'been');
