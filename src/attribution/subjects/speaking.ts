/** Whether a phrase is somebody who can be quoted, and whose it is if it is not. */
import { type Clause, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';

/** A name, a person's calling or a pronoun for a person, before what hangs on the noun. */
export function isSpeaking(clause: Clause, { from, end }: Words): boolean {
  for (let i = from; i < end; i++) {
    const token = tokenAt(clause, i);
    if (!token || (token.pos === 'preposition' && i > from)) return false;
    const owns = i + 1 < end && clause.words.possessiveMarks.has(lowerAt(clause, i + 1));
    if (!owns && (token.pos === 'name' || clause.words.isSpeaker(token.lower))) return true;
  }
  return false;
}

/** The phrase if it can speak, else whose it is: "Her message", "The mayor's advice", "a note from the mayor". */
export const speakerOf = (clause: Clause, phrase: Words): Words | null => (isSpeaking(clause, phrase) ? phrase : ownerOf(clause, phrase));

/** Whose the phrase is, by what stands in it or behind it. */
export function ownerOf(clause: Clause, { from, end }: Words): Words | null {
  for (let i = from; i < end; i++) {
    if (posAt(clause, i) !== 'possessive') continue;
    const owner = clause.words.possessiveMarks.has(lowerAt(clause, i)) ? nounPhraseBefore(clause, i) : { from: i, end: i + 1 };
    return owner && (owner.end === i + 1 || isSpeaking(clause, owner)) ? owner : null;
  }
  return clause.words.senders.has(lowerAt(clause, end)) ? nounPhraseAfter(clause, end + 1, false) : null;
}
