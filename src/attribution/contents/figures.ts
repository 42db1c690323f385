/** Contents that give something a number: "put the dead at 41". */
import { lowerAt, posAt } from '../clause/clause.js';
import { limit } from './extent.js';
import { type ContentFinder, found } from './types.js';

/** How many words lie between the verb and its "at". */
const REACH = 14;

/** What stands behind the verb, where an "at" with a number follows in the same breath. */
export const figure: ContentFinder = ({ clause, cue }) => {
  for (let i = cue.end; i < Math.min(clause.end - 1, cue.end + REACH); i++) {
    if (posAt(clause, i) === 'mark') return null;
    const numbered = posAt(clause, i + 1) === 'number' || (posAt(clause, i + 2) === 'number' && posAt(clause, i + 1) !== 'determiner');
    if (clause.words.valueMarks.has(lowerAt(clause, i)) && numbered)
      return found([{ from: cue.end, end: limit(clause, cue.end) }], { open: true });
  }
  return null;
};
