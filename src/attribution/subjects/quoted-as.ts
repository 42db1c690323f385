/** Whoever is quoted: "The paper quoted the abbot as saying …". */
import { type Clause, lowerAt, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';

/** The phrase at `from`, if "as saying" or the like stands behind it. */
export function quotedAs(clause: Clause, from: number): Words | null {
  const phrase = nounPhraseAfter(clause, from, false);
  if (!phrase || !clause.words.equatives.has(lowerAt(clause, phrase.end))) return null;
  const group = groupAt(clause, phrase.end + 1);
  const says = group?.gerund === true && (clause.words.clauseTakers.has(group.lemma) || clause.words.verbActs.get(group.lemma) === 'state');
  return says ? phrase : null;
}
