/** Whose verb a clause behind a verb of reporting has: a relative clause leaves one for whomever it hangs on. */
import { type Clause, lowerAt, posAt, type VerbGroup } from './clause/clause.js';
import { finitesIn, nextFinite } from './clause/groups.js';
import { nounPhraseAfter } from './clause/phrases/after.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { skipAdverbsLeft } from './subjects/over.js';

/**
 * "The pilot who reported the fault said he was ignored": what stands behind the first verb is its object and the verb of the sentence,
 * for without it whoever the sentence is about would do nothing.
 */
export function takesMainVerb(clause: Clause, group: VerbGroup | null): boolean {
  if (group === null || !group.finite || !isInSubject(clause, group)) return false;
  const next = nextFinite(clause, group.end);
  const object = nounPhraseAfter(clause, group.end, false);
  if (!next || next.passive || object?.end !== next.from || !clause.words.clauseTakers.has(next.lemma)) return false;
  return finitesIn(clause, next.end, clause.end) < 2;
}

/** In a relative clause that hangs on what the sentence begins with. */
function isInSubject(clause: Clause, { from }: VerbGroup): boolean {
  const opener = skipAdverbsLeft(clause, from - 1);
  if (!clause.words.relatives.has(lowerAt(clause, opener))) return false;
  const phrase = nounPhraseBefore(clause, opener);
  if (!phrase) return false;
  return (
    phrase.from === clause.from || posAt(clause, phrase.from - 1) === 'coordinator' || finitesIn(clause, clause.from, phrase.from) === 0
  );
}
