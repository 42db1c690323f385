/** Whose verb a clause behind a verb of reporting has: a relative clause leaves one for whomever it hangs on. */
import type { Pos } from '../document.js';
import { type Clause, lowerAt, posAt, type VerbGroup } from './clause/clause.js';
import { finitesIn, nextFinite } from './clause/groups.js';
import { nounPhraseBefore } from './clause/phrases/before.js';
import { skipAdverbsLeft } from './subjects/over.js';

/**
 * "The pilot who reported the fault said he was ignored": what stands behind the first verb is its object and the verb of the sentence,
 * for without it whoever the sentence is about would do nothing.
 */
export function takesMainVerb(clause: Clause, group: VerbGroup | null): boolean {
  if (group === null || !(group.finite || group.gerund) || !isInSubject(clause, group)) return false;
  const next = nextFinite(clause, group.end);
  if (!next || next.passive || !clause.words.clauseTakers.has(next.lemma) || !isObject(clause, group.end, next.from)) return false;
  return finitesIn(clause, next.end, clause.end) < 2;
}

/** One phrase up to the next verb, or several that hang on each other: "gave his name as Ola". */
function isObject(clause: Clause, from: number, end: number): boolean {
  const phrase = nounPhraseBefore(clause, end);
  return phrase !== null && phrase.from >= from && !clause.tagged.tokens.slice(from, end).some(({ pos }) => BREAKS.has(pos));
}

const BREAKS: ReadonlySet<Pos> = new Set<Pos>(['mark', 'subordinator', 'coordinator', 'wh']);

/** In a relative clause, or behind a gerund, that hangs on what the sentence begins with. */
function isInSubject(clause: Clause, { from, gerund }: VerbGroup): boolean {
  if (gerund) return posAt(clause, from - 1) === 'noun' && finitesIn(clause, clause.from, from) === 0;
  const opener = skipAdverbsLeft(clause, from - 1);
  if (!clause.words.relatives.has(lowerAt(clause, opener))) return false;
  const phrase = nounPhraseBefore(clause, opener);
  if (!phrase) return false;
  return (
    phrase.from === clause.from || posAt(clause, phrase.from - 1) === 'coordinator' || finitesIn(clause, clause.from, phrase.from) === 0
  );
}
