/** Contents of cues that stand in a relative clause: what the clause is about, and what is said of it. */
import { lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { opensQuote } from '../clause/quotations.js';
import { skipAdverbsLeft } from '../subjects/over.js';
import { limit } from './extent.js';
import { isNicknamed } from './names.js';
import type { Signs } from './signs.js';
import { addresseeBehind } from './told.js';
import { type ContentFinder, found, markOrClass, type Site } from './types.js';

/** `what he said were failures`, `which she has always denied`, `an inquiry the police said was open` */
export const relativeObject: ContentFinder = (site) => {
  const { clause, cue, subject } = site;
  const verb = groupAt(clause, cue.end)?.finite === true;
  const relative = subject && subject.end <= cue.from ? relativeBefore(site, subject, verb) : null;
  if (!relative || isNicknamed(site, cue.end)) return null;
  const opener = lowerAt(clause, relative.from);
  const next = tokenAt(clause, cue.end);
  const then = verb ? 'verb' : markOrClass(next);
  const signs: Signs = { opener: clause.words.objectRelatives.has(opener) ? opener : 'phrase', next: then };
  const told = verb ? toldBehind(site, relative) : null;
  if (told) return found([told], { signs, open: true });
  if (verb || namesBehind(site))
    return found([relative, { from: cue.end, end: limit(clause, cue.end) }], {
      signs: verb ? signs : { ...signs, shape: ['named'] },
      open: true,
    });
  const addressee = addresseeBehind(site);
  if (addressee) return found([relative], { signs: { ...signs, shape: ['told'] }, addressee });
  return !next || next.pos === 'mark' || next.pos === 'coordinator' ? found([relative], { signs }) : null;
};

/** "What the guard said was that the gate was open", "all she would say was: “…”": what stands behind the "was". */
function toldBehind({ clause, cue }: Site, relative: Words): Words | null {
  const copula = groupAt(clause, cue.end);
  if (!copula?.copula || relative.from !== clause.from) return null;
  const lead = lowerAt(clause, copula.end);
  if (clause.words.complementizers.has(lead) || lead === ':') return { from: copula.end + 1, end: limit(clause, copula.end + 1) };
  return opensQuote(clause, copula.end) ? { from: copula.end, end: limit(clause, copula.end) } : null;
}

/** The word that opens the clause; without one, the noun phrase that it hangs on, where a verb right behind the cue shows the gap. */
function relativeBefore({ clause, cue, group }: Site, subject: Words, verb: boolean): Words | null {
  const start = skipAdverbsLeft(clause, Math.min(subject.from, group?.from ?? cue.from) - 1);
  const opener = lowerAt(clause, start);
  // "the hall in which he told stories" is about no object.
  if (clause.words.filledRelatives.has(opener) && posAt(clause, start - 1) === 'preposition') return null;
  // "said that nobody had asked him": behind a verb, "that" opens what is said.
  if (clause.words.complementizers.has(opener) && posAt(clause, start - 1) === 'verb') return null;
  if (clause.words.objectRelatives.has(opener) || clause.words.indefinites.has(opener)) return { from: start, end: start + 1 };
  return verb && !clause.words.objectRelatives.has(lowerAt(clause, subject.from)) ? nounPhraseBefore(clause, start + 1) : null;
}

/** "what officials called a hate crime"; not "the meeting that officials called for Monday". */
function namesBehind({ clause, cue, group }: Site): boolean {
  const next = posAt(clause, cue.end);
  return group !== null && clause.words.namingVerbs.has(group.lemma) && next !== null && next !== 'mark' && next !== 'preposition';
}
