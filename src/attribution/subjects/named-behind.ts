/** "A herder who fled, Ole Moe, said": somebody whose name stands behind what is told of them; "people who live in Bergen, Norway, said" are those people. */
import { type Clause, lowerAt, posAt, type Words } from '../clause/clause.js';
import { groupsIn } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { kindOfPhrase } from '../heads.js';
import { isReduced } from './reduced.js';

/** How far back the relative clause may open, in words. */
const REACH = 20;

/** The name that the comma at `close` ends, if the relative clause in front of it is all that its noun has; the noun, where the name tells where a place is. */
export function namedBehind(clause: Clause, close: number): Words | null {
  if (lowerAt(clause, close) !== ',') return null;
  let open = close - 1;
  while (posAt(clause, open) === 'name') open--;
  const who = open < close - 1 && lowerAt(clause, open) === ',' ? relativeBefore(clause, open) : null;
  if (who === null || mayNameObject(clause, open, who)) return null;
  return posAt(clause, open - 1) === 'name' ? nounPhraseBefore(clause, who) : { from: open + 1, end: close };
}

/** The "who" of a relative clause that runs to `end`, behind a noun that begins the clause, or null. */
function relativeBefore(clause: Clause, end: number): number | null {
  for (let i = end - 1; i > clause.from && end - i < REACH && posAt(clause, i) !== 'mark'; i--) {
    if (!clause.words.personalRelatives.has(lowerAt(clause, i))) continue;
    const noun = nounPhraseBefore(clause, i);
    const opens =
      noun !== null && (noun.from === clause.from || (posAt(clause, noun.from - 1) === 'mark' && lowerAt(clause, noun.from - 1) !== ','));
    const told = groupsIn(clause, i + 1, end).filter((group) => group.finite && !isReduced(clause, group));
    return opens && told.length === 1 ? i : null;
  }
  return null;
}

/** "The man who shot the mayor, Ana Lind,": it may as well be the mayor's name. */
function mayNameObject(clause: Clause, end: number, who: number): boolean {
  const object = nounPhraseBefore(clause, end);
  return object !== null && object.from > who && kindOfPhrase(clause, object) === PERSON && posAt(clause, end - 1) === 'noun';
}

const PERSON = 'person';
