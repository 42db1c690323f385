/** What is laid to somebody's door, and how they answer it. */

import { NAMING } from '../../languages/naming.js';
import type { Act } from '../../model.js';
import { namesOfOne, speaksOf } from './about.js';
import { isApart, isBefore, isOutermost, type Known, mayBeDenied, NEAR, PUT_FORWARD, REACH } from './claims.js';
import { clearsSelf, isBare, isNegative, tells, weighty, whoErrs } from './words.js';

/** "Residents suspect that the mill …": what is believed of somebody may be denied as well. */
const LAID: ReadonlySet<Act> = new Set<Act>([...PUT_FORWARD, 'believe']);

export const isCharge = ({ claim }: Known): boolean => claim.act === 'accuse';

/** Of these, the last that speaks of the one who denies: one that accuses before any other. */
export function chargeAmong(claims: readonly Known[], denial: Known): Known | undefined {
  const names = namesOfOne(denial);
  const about = claims.filter((other) => LAID.has(other.claim.act) && speaksOf(other, names));
  return about.findLast(isCharge) ?? about.at(-1);
}

/**
 * What others said of the one who denies, shortly before: an accusation, or what has a word of weight in common with the answer, unless the
 * answer has none of its own ("any wrongdoing", "anything knowingly").
 */
export function chargeOn(answer: Known, known: readonly Known[]): Known | undefined {
  const before = known
    .slice(Math.max(0, answer.index - NEAR), answer.index)
    .filter((other) => mayBeDenied(other, answer) && isBefore(other, answer, REACH) && (isOutermost(other) || other.speaker === null));
  const own = weighty(answer.words);
  const shares = (other: Known): boolean => [...weighty(other.words)].some((word) => own.has(word));
  const bare = isBare(answer.words);
  const last = before.at(-1);
  const right = last && LAID.has(last.claim.act) && isBefore(last, answer, 1) ? last : undefined;
  const spoken = chargeAmong(
    before.filter((other) => bare || (other === right && tells(answer.words)) || isCharge(other) || shares(other)),
    answer,
  );
  return spoken ?? (right && opensWithOthers(right) && (bare || shares(right)) ? right : undefined);
}

/** “They emptied it by night”: of whom, whoever answers right behind it knows. */
const opensWithOthers = ({ words }: Known): boolean => {
  const first = words.find(({ pos }) => pos !== 'mark');
  return first !== undefined && first.quoted > 0 && first.pos === 'pronoun' && !NAMING.firstPerson.has(first.lower);
};

/**
 * "It had never dumped anything": whoever says of themselves what they did not do answers what was said of them; so does whoever retorts
 * that nobody did.
 */
export function answeredCharge(answer: Known, known: readonly Known[]): number | null {
  const { claim, words } = answer;
  const retorts = NAMING.retorting.has(claim.lemma) && isNegative(words.slice(0, OPENING));
  if (claim.act !== 'state' || claim.within !== null) return null;
  const charge = retorts || clearsSelf(words) ? chargeOn(answer, known) : chargeTakenUp(answer, known);
  return charge?.index ?? null;
}

/** "Accused the board of sitting on a grant. The board said the grant had run out": right behind a charge, the accused says something else of the same thing. */
function chargeTakenUp(answer: Known, known: readonly Known[]): Known | undefined {
  const last = known
    .slice(Math.max(0, answer.index - NEAR), answer.index)
    .findLast((other) => isOutermost(other) && isBefore(other, answer, 1));
  if (!last || answer.claim.kind === 'direct' || !isCharge(last) || !mayBeDenied(last, answer) || !speaksOf(last, namesOfOne(answer)))
    return undefined;
  const own = weighty(answer.words);
  return [...weighty(last.words)].some((word) => own.has(word)) ? last : undefined;
}

/** "Berg is mistaken": what Berg said last is denied. */
export function saidWrong(answer: Known, known: readonly Known[]): number | null {
  const who = answer.claim.within === null ? whoErrs(answer.words) : [];
  if (who.length === 0) return null;
  const said = known
    .slice(Math.max(0, answer.index - NEAR), answer.index)
    .filter((other) => isApart(other, answer) && isBefore(other, answer, REACH) && LAID.has(other.claim.act) && isOutermost(other));
  return said.findLast((other) => who.some((word) => namesOfOne(other).has(word)))?.index ?? null;
}

/** In words, marks among them. */
const OPENING = 4;
