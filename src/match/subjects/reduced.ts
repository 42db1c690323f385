/** Participles that look like finite verbs. */
import { verbActs } from '../cues.js';
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup } from '../sentence.js';

/** "a source briefed on the talks": a participle that only looks finite. Another verb must follow to be the finite one. */
export function isReduced(clause: Clause, group: VerbGroup): boolean {
  if (group.head !== group.from || tokenAt(clause, group.head)?.form !== 'past') return false;
  if (lowerAt(clause, group.end) === 'by') return true;
  if (posAt(clause, group.from - 1) !== 'noun' || posAt(clause, group.end) !== 'preposition' || verbActs.has(group.lemma)) return false;
  return clause.groups.some((other) => other.head > group.head && other.finite);
}
