/** What passives are about. */
import { type Clause, tokenAt, type VerbGroup } from '../clause/clause.js';
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
  const phrase = nounPhraseBefore(clause, before?.text === ',' ? at : at + 1);
  return phrase && { words: phrase, how: 'noun' };
}

function topicOfEarlier(clause: Clause, group: VerbGroup): Subject | null {
  const earlier = groupBefore(clause, group);
  const bare = earlier && earlier.from === earlier.head && tokenAt(clause, earlier.head)?.form === 'past';
  return bare ? topicOf(clause, earlier) : subjectBefore(clause, group);
}
