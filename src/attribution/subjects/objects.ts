/** Speakers that are an object before their gerund. */
import { type Clause, lowerAt, type Words } from '../clause/clause.js';
import { groupTo } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';

/** "criticized the mayor for saying", "quoted him as saying": the object before the preposition speaks. */
export function objectBefore(clause: Clause, preposition: number): Words | null {
  if (!clause.words.deedPrepositions.has(lowerAt(clause, preposition))) return null;
  const phrase = nounPhraseBefore(clause, preposition);
  const verb = phrase && groupTo(clause, phrase.from);
  return verb && !verb.copula && OBJECT_ACTS.has(clause.words.verbActs.get(verb.lemma) ?? '') ? phrase : null;
}

const OBJECT_ACTS: ReadonlySet<string> = new Set(['state', 'condemn', 'accuse', 'demand', 'believe']);
