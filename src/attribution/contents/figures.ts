/** Contents that give something a number: "put the dead at 41". */
import { type Clause, lowerAt, posAt } from '../clause/clause.js';
import { limit } from './extent.js';
import { type ContentFinder, found } from './types.js';

/** How many words lie between the verb and its "at". */
const REACH = 14;

/** What stands behind the verb, where an "at" with a number follows in the same breath. */
export const figure: ContentFinder = ({ clause, cue }) => {
  for (let i = cue.end; i < Math.min(clause.end - 1, cue.end + REACH); i++) {
    if (posAt(clause, i) === 'mark') return null;
    if (clause.words.valueMarks.has(lowerAt(clause, i)) && isNumbered(clause, i + 1))
      return found([{ from: cue.end, end: limit(clause, cue.end) }], { open: true });
  }
  return null;
};

/** "12", "about 12", "more than 12" */
function isNumbered(clause: Clause, at: number): boolean {
  let i = at;
  while (i < at + 3 && QUALIFIES.test(posAt(clause, i) ?? 'mark')) i++;
  return posAt(clause, i) === 'number';
}

const QUALIFIES = /^(?:adjective|adverb|preposition|subordinator|noun|verb)$/;
