/** Contents of what somebody has of a matter: “In Lind's view, …”. */
import { type Clause, lowerAt, posAt, type Words } from '../clause/clause.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { restOfSentence } from './rest.js';
import type { ContentFinder } from './types.js';

/** Who has the view at `at`: the noun phrase before its "'s", or the possessive pronoun. */
export function viewOwner(clause: Clause, at: number): Words | null {
  const mark = clause.words.emphatics.has(lowerAt(clause, at - 1)) ? at - 2 : at - 1;
  if (posAt(clause, mark) !== 'possessive') return null;
  return clause.words.possessiveMarks.has(lowerAt(clause, mark)) ? nounPhraseBefore(clause, mark) : { from: mark, end: mark + 1 };
}

/** The preposition that the phrase around the view at `at` opens with, or null. */
export function viewStart(clause: Clause, at: number): number | null {
  const owner = viewOwner(clause, at);
  return owner && clause.words.viewPrepositions.has(lowerAt(clause, owner.from - 1)) ? owner.from - 1 : null;
}

/** The sentence around the phrase. */
export const aroundView: ContentFinder = (site) => {
  const from = viewStart(site.clause, site.cue.from);
  return from === null ? null : restOfSentence({ ...site, cue: { from, end: site.cue.end } });
};
