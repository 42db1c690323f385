/** Which act somebody performs who speaks in a voice of their own: told by the verb of "we", else by what is said. */
import type { Act } from '../../model.js';
import { refineAct } from '../acts.js';
import { type Clause, inside, lowerAt, type Words } from '../clause/clause.js';

/** @param part the words of the sentence that are said */
export function actOfVoice(clause: Clause, part: Words): Act {
  const { ownVoice, refutes } = clause.tagged.language.documents;
  const verb = clause.groups.find((group) => group.finite && inside(group, part));
  const subject = verb ? lowerAt(clause, verb.from - 1) : '';
  const own = verb && (subject === 'i' || ownVoice.has(subject)) && !verb.negated ? clause.words.verbActs.get(verb.lemma) : undefined;
  if (own && own !== 'state') return own;
  const said = clause.tagged.tokens.slice(part.from, part.end);
  if (said.some(({ lower, quoted }) => quoted === 0 && refutes.has(lower))) return 'deny';
  return refineAct(clause.tagged, { act: 'state', rule: VOICE, key: '' }, { spans: [part], inner: [] });
}

/** No construction: the words themselves. */
const VOICE = { id: '', says: '', why: '', cue: 'colon', source: 'none', content: 'ownClause', finds: [], ignores: [] } as const;
