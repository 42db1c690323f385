/** What passives are about. */
import { type Clause, lowerAt, posAt, tokenAt, type VerbGroup, type Words } from '../clause/clause.js';
import { groupBefore } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { subjectBefore } from './before.js';
import { skipAdverbsLeft } from './over.js';
import type { Subject } from './types.js';

/** What a passive is about: its subject, or the phrase before a bare participle, or before the one it is joined to. */
export function topicOf(clause: Clause, group: VerbGroup): Subject | null {
  if (group.passive) return subjectBefore(clause, group);
  const at = skipAdverbsLeft(clause, group.from - 1);
  const before = tokenAt(clause, at);
  if (before?.pos === 'coordinator') return topicOfEarlier(clause, group);
  const near = nounPhraseBefore(clause, before?.text === ',' ? at : at + 1);
  const phrase = near && before?.text === ',' ? (overDescription(clause, near) ?? near) : near;
  return phrase && { words: phrase, how: 'noun' };
}

function topicOfEarlier(clause: Clause, group: VerbGroup): Subject | null {
  const earlier = groupBefore(clause, group);
  const bare = earlier && earlier.from === earlier.head && tokenAt(clause, earlier.head)?.form === 'past';
  return bare ? topicOf(clause, earlier) : subjectBefore(clause, group);
}

/** What is said of it between commas is no longer than this, in words. */
const DESCRIPTION = 5;

/** "Remarks, unusual for the ministry, denied by …": what is described stands before the first comma. */
function overDescription(clause: Clause, { from }: Words): Words | null {
  const describes = posAt(clause, from - 2) === 'adjective' || tokenAt(clause, from - 2)?.form === 'past';
  if (posAt(clause, from - 1) !== 'preposition' || !describes) return null;
  for (let i = from - 3; i >= Math.max(clause.from, from - 3 - DESCRIPTION); i--) {
    if (lowerAt(clause, i) === ',') return nounPhraseBefore(clause, i);
    if (posAt(clause, i) === 'verb') return null;
  }
  return null;
}
