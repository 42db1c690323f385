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

/** The place of the first such word before a count that starts at `from`, or that place itself. */
export function measureBefore(clause: Clause, from: number): number {
  let first = from;
  while (first > from - LONGEST && clause.words.measures.has(lowerAt(clause, first - 1))) first--;
  // "not one of them has": of nobody it is told.
  if (posAt(clause, first) === 'not' && !clause.words.parts.has(lowerAt(clause, from))) first++;
  // "as forty people said", "to forty people": one alone may join instead.
  if (first === from - 1 && !/^(?:adverb|not)$/.test(posAt(clause, first) ?? 'mark')) return from;
  return first < from && behindMeasure(clause, first) >= from ? first : from;
}
