/** Whether a "that" or a "who" behind somebody spoken to tells who that is: "asked drivers who saw the crash to come forward". */

import { type Clause, lowerAt, posAt, type Words } from '../clause/clause.js';
import { finitesIn, nextFinite } from '../clause/groups.js';

/** Whether the words behind the gap tell whom somebody spoke to. */
export const tellsHearer = (clause: Clause, { at, addressee }: { at: number; addressee: Words | null }): boolean =>
  addressee?.end === at && deedBehindHearer(clause, at) !== null;

/** Whether all that tells whom somebody spoke to stands in the gap. */
export const isToldApart = (clause: Clause, { addressee }: { addressee: Words | null }): boolean => {
  if (!addressee) return false;
  for (let i = addressee.from + 1; i < addressee.end; i++) if (deedBehindHearer(clause, i) === addressee.end) return true;
  return false;
};

/** A relative with its verb at once, and behind that verb's object the infinitive for what is asked: where that begins. */
export function deedBehindHearer(clause: Clause, at: number): number | null {
  if (!clause.words.relatives.has(lowerAt(clause, at)) || posAt(clause, at - 1) !== 'noun' || posAt(clause, at + 1) === 'noun') return null;
  const verb = nextFinite(clause, at + 1);
  if (!verb || verb.from - at > ADVERBS) return null;
  for (let i = verb.end + 1; i < Math.min(clause.end, verb.end + FARTHEST); i++)
    if (posAt(clause, i) === 'to' && BEFORE_DEED.test(posAt(clause, i - 1) ?? '')) return finitesIn(clause, verb.end, i) === 0 ? i : null;
  return null;
}

/** Between the relative and its verb. */
const ADVERBS = 2;

/** In words, from the verb to what is asked. */
const FARTHEST = 16;

/** "wanted to come" is one deed; "saw the crash to come" two. */
const BEFORE_DEED = /^(?:noun|name|number|mark|adverb)$/;
