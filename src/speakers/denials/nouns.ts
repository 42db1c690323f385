/** What the noun of a denial tells of the claim that it points at. */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { Entity } from '../who/registry.js';
import { namesOfOne, speaksOf } from './about.js';
import { chargeAmong } from './charges.js';
import { isBefore, isOthers, isOutermost, type Known, mayBeDenied, REACH } from './claims.js';
import { pointsAtClaim, pointsAtFigure } from './words.js';

/** And "the charge", which tells more of what it points at. */
const FAR = 8;

/** What a noun says of the claim it points at: whose it is ("the chamber's figures"), that it accuses ("the charge"), that it counts. */
export function meantBy(denial: Known, near: readonly Known[]): Known | undefined {
  const candidates = near.filter((other) => isOthers(other, denial));
  const strict = candidates.filter((other) => mayBeDenied(other, denial));
  const owned = strict.findLast((other) => isBefore(other, denial, REACH) && isOutermost(other) && isOwned(denial, other));
  if (owned) return owned;
  const fits = pointsAtClaim(denial.words) ? isAccusing : pointsAtFigure(denial.words) ? isCounting : null;
  if (!fits) return undefined;
  const find = (among: readonly Known[]): Known | undefined =>
    among.findLast((other) => isBefore(other, denial, FAR) && (isOutermost(other) || isUnowned(other)) && fits(other));
  const names = namesOfOne(denial);
  const said = find(strict) ?? find(candidates);
  if (said && speaksOf(said, names)) return said;
  const others = strict.filter((other) => other.speaker !== said?.speaker && isBefore(other, denial, REACH));
  return find(others.filter((other) => speaksOf(other, names))) ?? chargeOnIt(denial, others) ?? said;
}

/** What was said of the one who rejects the accusation, where nobody put it as one: another's charge on somebody else is not meant. */
function chargeOnIt(denial: Known, near: readonly Known[]): Known | undefined {
  if (!pointsAtClaim(denial.words)) return undefined;
  return chargeAmong(
    near.filter((other) => isOutermost(other) || isUnowned(other)),
    denial,
  );
}

/** "The chamber's figures": the denial names who said it. */
export function isOwned({ words }: Known, { speaker, source }: Known): boolean {
  const owners = words.filter((word, at) => words[at + 1]?.pos === 'possessive' || isNameWord(word)).map(({ lower }) => lower);
  const names = namesOf({ speaker, source });
  return owners.some((owner) => names.has(owner));
}

const namesOf = ({ speaker, source }: Pick<Known, 'speaker' | 'source'>): Set<string> =>
  new Set([...lastWords(speaker), ...source.filter(({ pos }) => pos === 'noun' || pos === 'name').map(({ lower }) => lower)]);

/** "The fault lay with a supplier", and the supplier denies it. */
export function isOf({ speaker, source }: Known, { words }: Known): boolean {
  const names = namesOf({ speaker, source });
  return words.some(({ lower }) => names.has(lower));
}

/** "The seven are accused of fraud, a court heard": nobody's charge stands in another's words. */
const isUnowned = ({ claim, speaker }: Known): boolean =>
  speaker === null && (claim.act === 'accuse' || NAMING.claimNouns.has(claim.lemma));

const isCounting = ({ words }: Known): boolean => words.some(({ pos, lower }) => pos === 'number' || /\d/.test(lower));

const isAccusing = (known: Known): boolean =>
  isUnowned(known) || known.claim.act === 'accuse' || NAMING.accusingVerbs.has(known.claim.lemma);

const isNameWord = ({ pos, text }: Token): boolean => pos === 'name' || /^\p{Lu}/u.test(text);
const lastWords = (speaker: Entity | null): string[] =>
  (speaker?.name ?? '')
    .toLowerCase()
    .split(/[\s'’]+/)
    .filter((word) => word.length > 2);
