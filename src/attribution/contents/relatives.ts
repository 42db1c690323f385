/** Contents of cues that stand in a relative clause: what the clause is about, and what is said of it. */
import { type Clause, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { opensQuote } from '../clause/quotations.js';
import { headNoun } from '../heads.js';
import { keyOf } from '../sites/groups.js';
import { skipAdverbsLeft } from '../subjects/over.js';
import { hasRelative } from '../subjects/reduced.js';
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
  const behind = { from: cue.end, end: limit(clause, cue.end) };
  if (verb) return found([relative, behind], { signs, open: true });
  if (namesBehind(site)) return found(named(site, relative, behind), { signs: { ...signs, shape: ['named'] }, open: true });
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

/** "What the cooks called a bad joke", "which she described as a farce": the opener and the "as" are no words of theirs. */
function named({ clause }: Site, relative: Words, behind: Words): Words[] {
  if (!clause.words.objectRelatives.has(lowerAt(clause, relative.from))) return [relative, behind];
  return [clause.words.equatives.has(lowerAt(clause, behind.from)) ? { from: behind.from + 1, end: behind.end } : behind];
}

/** "what the cooks called a bad joke"; not "which the cooks call Tarn Field", nor "the meeting that officials called for Monday". */
function namesBehind({ clause, cue, group }: Site): boolean {
  const next = posAt(clause, cue.end);
  if (group === null || !clause.words.namingVerbs.has(group.lemma)) return false;
  return next !== null && next !== 'name' && next !== 'mark' && next !== 'preposition';
}

/** `a charge the minister denies`, `a demand that the board turned down`: the noun for what was put forward, with nothing behind the verb. */
export const answeredNoun: ContentFinder = (site) => {
  const { clause, cue, group, subject } = site;
  if (!group || !subject || subject.end > cue.from || !ANSWERS.has(clause.words.verbActs.get(keyOf(group)) ?? '')) return null;
  if (!ENDS_RELATIVE.test(posAt(clause, cue.end) ?? 'mark') && !isTimePhrase(clause, cue.end)) return null;
  const noun = nounPhraseBefore(clause, behindOpener(clause, skipAdverbsLeft(clause, subject.from - 1)));
  return noun && isPutForward(clause, noun) ? found([noun]) : null;
};

const ANSWERS: ReadonlySet<string> = new Set(['deny', 'confirm', 'condemn', 'decline']);

const ENDS_RELATIVE = /^(?:mark|coordinator|subordinator|preposition|adverb)$/;

/** Where the noun ends: before "that" or ", which", or right before the subject. */
function behindOpener(clause: Clause, at: number): number {
  if (!clause.words.relatives.has(lowerAt(clause, at))) return at + 1;
  return lowerAt(clause, at - 1) === ',' ? at - 1 : at;
}

function isPutForward(clause: Clause, noun: Words): boolean {
  const head = clause.words.singular(headNoun(clause, noun) ?? '');
  return clause.words.nounActs.has(head) || clause.words.aired.has(head) || clause.words.disputables.has(head);
}

/** `which the firm attributed to a late spring`: what stands behind the preposition. */
export const cause: ContentFinder = ({ clause, cue, group }) => {
  if (!group || !hasRelative(clause, group) || !clause.words.ascribing.has(group.lemma)) return null;
  if (!clause.words.ascriptions.has(lowerAt(clause, cue.end))) return null;
  const from = cue.end + 1;
  return nounPhraseAfter(clause, from) && found([{ from, end: limit(clause, from) }], { open: true });
};
