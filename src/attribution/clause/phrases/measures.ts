/** Words that only tell how exact a number is: "at least nine people", "more than half", "about a third". */
import { type Clause, lowerAt, posAt } from '../clause.js';

/** Behind such words, if a number or a part of a whole follows them; else the place itself. */
export function behindMeasure(clause: Clause, from: number): number {
  let at = from;
  while (at < from + LONGEST && clause.words.measures.has(lowerAt(clause, at))) at++;
  return at > from && countsAt(clause, at) && !clause.words.recipientMarks.has(lowerAt(clause, from)) ? at : from;
}

/** In words: "well over", "no fewer than". */
const LONGEST = 4;

const countsAt = (clause: Clause, at: number): boolean =>
  isCount(clause, at) || (posAt(clause, at) === 'determiner' && isCount(clause, at + 1));

const isCount = (clause: Clause, at: number): boolean => posAt(clause, at) === 'number' || clause.words.parts.has(lowerAt(clause, at));
