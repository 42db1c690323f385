/** Denials that do not repeat what they deny. */

import type { ReadClaim } from '../claims.js';
import { WORDS } from '../compared.js';

export function denialFeatures({ a, b }: { readonly a: ReadClaim; readonly b: ReadClaim }): string[] {
  return [...new Set([...against(a, b), ...against(b, a)])];
}

function against(denier: ReadClaim, other: ReadClaim): string[] {
  const signs = signsOf(denier);
  const target = [other.reported ? 'reported' : '', other.claim.kind === 'indirect' ? '' : 'quoted'].filter((part) => part !== '');
  return signs.flatMap((sign) => [sign, ...target.map((part) => `${sign} against ${part}`)]);
}

/** What makes a wording look like an answer to something said. */
export function signsOf({ own, claim, denial }: ReadClaim): string[] {
  const signs = new Set<string>();
  if (denial || claim.act === 'deny') signs.add('denies');
  for (const word of own.words) {
    if (WORDS.rejections.has(word.lower)) signs.add('rejects');
    if (word.negated && WORDS.utterances.has(word.lower)) signs.add('no utterance');
    if (word.negated && WORDS.uttering.has(word.root)) signs.add('never said');
  }
  return [...signs];
}

/** So few telling words besides "nothing of the sort" say nothing of what is denied. */
const FEW = 3;

/** "nothing like that was agreed": a denial that only points at something. */
export function pointsBack({ own }: ReadClaim): boolean {
  const telling = own.words.filter(({ role }) => role === 'content' || role === 'name').length;
  return telling <= FEW && own.words.some(({ lower }) => WORDS.pointsBack.has(lower)) && own.words.some(({ negated }) => negated);
}
