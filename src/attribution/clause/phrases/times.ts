/** Times: "Tuesday", "last week", "on the following day". */
import { type Clause, lowerAt, posAt, remembered } from '../clause.js';
import { nextFinite } from '../groups.js';

export const leadsTime = (clause: Clause, i: number): boolean =>
  clause.words.timeLeads.has(lowerAt(clause, i)) && isTimePhrase(clause, i + 1);

/** Whether a time starts here: "Tuesday", "last week", "the following day". */
export const isTimePhrase = remembered(startsTime);

/** A word for a time that ends no name ("USA Today"). */
const isTimeWord = (clause: Clause, i: number): boolean =>
  clause.words.timeWords.has(lowerAt(clause, i)) && !(posAt(clause, i) === 'name' && clause.words.timesInNames.has(lowerAt(clause, i)));

function startsTime(clause: Clause, i: number): boolean {
  for (let k = i; k < Math.min(clause.end, i + 3); k++) {
    if (isTimeWord(clause, k)) return k === i || clause.words.timeLeads.has(lowerAt(clause, i)) || posAt(clause, i) === 'number';
    if (isSeason(clause, k) && clause.words.pointers.has(lowerAt(clause, k - 1)) && k > i) return true;
    // "this on Sunday": the preposition starts the time, what stands before it does not.
    if (k > i && posAt(clause, k) === 'preposition') return false;
    if (!clause.words.timeLeads.has(lowerAt(clause, k)) && posAt(clause, k) !== 'number') return false;
  }
  return false;
}

/** "last spring", "next Easter": feasts and seasons tell when behind a word that points; "this may" does not. */
const isSeason = (clause: Clause, i: number): boolean => clause.words.seasons.has(lowerAt(clause, i)) && posAt(clause, i) !== 'modal';

/** "The first year was the worst", "Monday would do": a time that a clause is about, right before its helper or copula. */
export function isTimeAsSubject(clause: Clause, i: number): boolean {
  if (!isTimePhrase(clause, i)) return false;
  for (let k = i; k < i + 3; k++) {
    if (!clause.words.timeWords.has(lowerAt(clause, k))) continue;
    const group = nextFinite(clause, k);
    return group?.from === k + 1 && (group.copula || group.head !== group.from);
  }
  return false;
}
