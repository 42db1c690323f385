/** What is laid to somebody's door, and how they answer it. */

import type { Act } from '../../model.js';
import { namesOfOne, speaksOf } from './about.js';
import { isApart, isBefore, isOutermost, type Known, mayBeDenied, NEAR, PUT_FORWARD, REACH } from './claims.js';
import { clearsSelf, isBare, tells, weighty, whoErrs } from './words.js';

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
  const isLast = (other: Known): boolean => other === last && isBefore(other, answer, 1) && tells(answer.words);
  return chargeAmong(
    before.filter((other) => bare || isLast(other) || isCharge(other) || shares(other)),
    answer,
  );
}

/** "It had never dumped anything": whoever says of themselves what they did not do answers what was said of them. */
export function answeredCharge(answer: Known, known: readonly Known[]): number | null {
  if (answer.claim.act !== 'state' || answer.claim.within !== null || !clearsSelf(answer.words)) return null;
  return chargeOn(answer, known)?.index ?? null;
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
