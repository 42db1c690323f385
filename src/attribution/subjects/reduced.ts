/** Participles that look like finite verbs. */
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup } from '../../text/clause.js';
import { nextFinite } from '../../text/groups.js';

/** "a source briefed on the talks": a participle that only looks finite. Another verb must follow to be the finite one. */
export function isReduced(clause: Clause, group: VerbGroup): boolean {
  if (group.head !== group.from || tokenAt(clause, group.head)?.form !== 'past') return false;
  // "began by thanking": what follows "by" is no agent.
  if (clause.words.agentMarks.has(lowerAt(clause, group.end))) return tokenAt(clause, group.end + 1)?.form !== 'gerund';
  if (posAt(clause, group.from - 1) !== 'noun' || posAt(clause, group.end) !== 'preposition' || clause.words.verbActs.has(group.lemma))
    return false;
  const next = nextFinite(clause, group.head + 1);
  return next !== undefined && !ownsSubject(clause, group.end, next.from);
}

/** "sounded off on the plan, saying she …": the next finite verb belongs to somebody else. */
function ownsSubject(clause: Clause, from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (tokenAt(clause, i)?.form === 'gerund' || clause.words.subjectPronouns.has(lowerAt(clause, i))) return true;
  return false;
}
