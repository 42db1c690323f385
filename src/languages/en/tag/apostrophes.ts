/** "'s": the owner's mark or a verb. */
import type { Mutable, Pos, Token } from '../../../token.js';

/** What follows "is" and no owner. */
const COPULA_AFTER: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'adverb', 'not', 'preposition', 'pronoun', 'to', 'mark']);

const VERB_AFTER: ReadonlySet<Pos> = new Set<Pos>(['pronoun', 'wh', 'determiner', 'adverb']);

/** Settles "'s": behind a pronoun it is a verb, behind a noun the owner's mark unless what follows cannot be owned. */
export function repairApostrophe(tokens: readonly Mutable[], token: Mutable): void {
  const before = tokens[token.index - 1];
  if (token.lower !== "'s" || !before) return;
  const quality = VERB_AFTER.has(before.pos) ? null : ownedQuality(tokens, token.index);
  if (quality?.pos === 'verb') [quality.pos, quality.lemma, quality.form] = ['adjective', quality.lower, null];
  const isVerb = token.pos !== 'possessive' && cannotBeOwned(tokens[token.index + 1]) && !quality;
  token.pos = VERB_AFTER.has(before.pos) || isVerb ? 'auxiliary' : 'possessive';
}

/** "Lind's newly hired aide", "the city's once mighty port": the word between an adverb and the noun. */
function ownedQuality(tokens: readonly Mutable[], at: number): Mutable | null {
  const [, adverb, quality, noun] = tokens.slice(at, at + 4);
  if (adverb?.pos !== 'adverb' || adverb.sentence !== noun?.sentence || !quality) return null;
  const describes = quality.pos === 'adjective' || (quality.pos === 'verb' && /^(?:past|participle)$/.test(quality.form ?? ''));
  const isOwned = /^(?:noun|name|adjective)$/.test(noun.pos) || (noun.pos === 'verb' && noun.form === 'base');
  return describes && isOwned ? quality : null;
}

/** A quotation that opens can be owned: "the channel's “Morning Show”". */
const cannotBeOwned = (after: Token | undefined): boolean =>
  after !== undefined && (after.quoted === 0 || after.pos !== 'mark') && (COPULA_AFTER.has(after.pos) || after.lower === 'been');
