/** How far a content may reach: the edges of its sentence, of the quotation it stands in, and of its subject and cue. */
import type { Pos, Quotation } from '../../document.js';
import { type Clause, isQuoteMark, lowerAt, posAt, quotationWords, remembered, tokenAt, type Words } from '../clause/clause.js';
import { groupAt } from '../clause/groups.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { quotationAt, quotationEndingAt } from '../clause/quotations.js';
import type { Site } from './types.js';

/** Sentence end without its full stop, but with a closing quotation mark. */
export function sentenceEnd(clause: Clause): number {
  let end = clause.end;
  while (end > clause.from + 1 && /^[.!?…]$/.test(lowerAt(clause, end - 1))) end--;
  return end;
}

/** End of what may follow inside the same quotation, or of the sentence. A quotation that runs on takes its sentences along. */
export const limit = remembered((clause, from) => {
  const depth = tokenAt(clause, from - 1)?.quoted ?? 0;
  const others = [reportedAnew(clause, from), contradicted(clause, from), disputed(clause, from)].map((at) => at ?? clause.end);
  const end = Math.min(sentenceEnd(clause), ...others);
  for (let i = from; i < end && depth > 0; i++)
    if ((tokenAt(clause, i)?.quoted ?? 0) < depth) return isQuoteMark(tokenAt(clause, i - 1)) ? i - 1 : i;
  // What is said inside a quotation ends with its sentence: the quotation goes on in the voice of whoever is quoted.
  return depth > 0 ? end : runsOn(clause, end);
});

/** "promised to come, but he did not": where the writer says that it was otherwise, or null. A helper without its verb ends the sentence. */
function contradicted(clause: Clause, from: number): number | null {
  const last = clause.groups.at(-1);
  if (!last?.copula || last.end < sentenceEnd(clause) || last.from - 2 <= from || (tokenAt(clause, last.head)?.quoted ?? 0) > 0)
    return null;
  const at = posAt(clause, last.from - 1) === 'pronoun' ? last.from - 2 : last.from - 1;
  return clause.words.adversatives.has(lowerAt(clause, at)) && at > from ? at : null;
}

/** "said the pipe was sound, but the plumber disagreed", "… and the plumber that it was not": where somebody else's words begin, or null. */
function disputed(clause: Clause, from: number): number | null {
  for (let i = from + 2; i < clause.end - 2; i++) {
    if (posAt(clause, i) !== 'coordinator' || (tokenAt(clause, i)?.quoted ?? 0) > 0) continue;
    const phrase = nounPhraseAfter(clause, i + 1, false);
    if (phrase && (isDisagreeing(clause, i, phrase.end) || isGappedBehind(clause, phrase))) return i;
  }
  return null;
}

/** A verb of reporting with nothing behind it ends the sentence. */
function isDisagreeing(clause: Clause, at: number, verb: number): boolean {
  const group = clause.words.adversatives.has(lowerAt(clause, at)) ? groupAt(clause, verb) : undefined;
  return group?.finite === true && !group.copula && group.end === sentenceEnd(clause) && clause.words.verbActs.has(group.lemma);
}

/** "the plumber that it was not" */
const isGappedBehind = (clause: Clause, phrase: Words): boolean =>
  clause.words.complementizers.has(lowerAt(clause, phrase.end)) &&
  clause.words.subjectPronouns.has(lowerAt(clause, phrase.end + 1)) &&
  posAt(clause, phrase.from) === 'determiner';

/** "X said A; B, it said": the semicolon in front of words with an attribution of their own, or null. */
function reportedAnew(clause: Clause, from: number): number | null {
  const depth = tokenAt(clause, from)?.quoted ?? 0;
  for (let i = from; i < clause.end; i++)
    if (lowerAt(clause, i) === ';' && (tokenAt(clause, i)?.quoted ?? 0) === depth && (endsReported(clause, i) || isGapped(clause, i + 1)))
      return i;
  return null;
}

/** "; supporters, that it is overdue": somebody else and what they say, their verb left out. */
function isGapped(clause: Clause, at: number): boolean {
  const phrase = nounPhraseAfter(clause, at, false);
  return phrase !== null && lowerAt(clause, phrase.end) === ',' && clause.words.complementizers.has(lowerAt(clause, phrase.end + 1));
}

/** A comma, somebody, a verb of reporting, and a mark or the end. */
function endsReported(clause: Clause, from: number): boolean {
  return clause.groups.some(
    ({ head, end, finite, lemma }) =>
      head > from + 3 &&
      finite &&
      clause.words.clauseTakers.has(lemma) &&
      (tokenAt(clause, end)?.pos ?? 'mark') === 'mark' &&
      commaWithin(clause, Math.max(from, head - LONGEST_SPEAKER), head),
  );
}

/** How long, in words, somebody may be called between the comma and the verb. */
const LONGEST_SPEAKER = 6;

function commaWithin(clause: Clause, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (lowerAt(clause, i) === ',') return true;
  return false;
}

const ASKS_FOR_MORE: ReadonlySet<Pos> = new Set<Pos>(['auxiliary', 'modal', 'preposition', 'determiner', 'to', 'not']);

/** "The mast is, she says, safe": whether the word before `end` leaves what stands there unfinished. */
export const breaksOff = (clause: Clause, end: number): boolean => ASKS_FOR_MORE.has(posAt(clause, end - 1) ?? 'mark');

/** If the last word stands in a quotation opened in this sentence that ends later, the content ends there. */
const runsOn = remembered((clause, end) => {
  for (let i = end - 1; i >= clause.from; i--) {
    const quotation = quotationAt(clause, i);
    if (!quotation || quotation.depth > 0) continue;
    const last = clause.tagged.tokens[clause.end - 1];
    return last && quotation.end > last.end ? quotationWords(clause.tagged, quotation).end : end;
  }
  return end;
});

/** Left edge of subject and cue: what stands before it may be content. */
export function leftEdge(site: Site): number {
  const { subject, cue } = site;
  const edge = subject ? Math.min(subject.from, cue.from) : cue.from;
  return site.group ? Math.min(edge, site.group.from) : edge;
}

/** Right edge of subject and cue. */
export const rightEdge = (site: Site): number => Math.max(site.cue.end, site.subject?.end ?? 0);

/** Where the content of a cue may start: behind the cue, or behind its subject if that follows ("said the mayor that …"). */
export const behindSubject = ({ cue, subject }: Site): number =>
  subject && subject.from >= cue.end && isBeside(cue, subject) ? subject.end : cue.end;

/** Not so in "Saying he was late, the man left", where the subject stands in a clause of its own. */
export const isBeside = (cue: Words, subject: Words): boolean => subject.from <= cue.end + 2;

/** Content before a cue starts with its sentence, or behind the quotation mark that opens around the cue too. */
export function clauseStart(clause: Clause, end: number): number {
  const depth = tokenAt(clause, end)?.quoted ?? 0;
  let from = depth === 0 ? clause.from : Math.max(clause.from, end - 1);
  while (from > clause.from && !((tokenAt(clause, from - 1)?.quoted ?? 0) < depth)) from--;
  const quotation = (tokenAt(clause, from)?.quoted ?? 0) > depth ? enclosing(clause, from) : null;
  if (quotation) return Math.min(from, quotationWords(clause.tagged, quotation).from);
  return behindReported(clause, from, end);
}

/** "X said A; B, it said": behind the last semicolon, if a verb of reporting stands before it. */
function behindReported(clause: Clause, from: number, end: number): number {
  for (let i = end - 1; i > from; i--)
    if (lowerAt(clause, i) === ';')
      return clause.groups.some(({ head, finite, lemma }) => head >= from && head < i && finite && clause.words.clauseTakers.has(lemma))
        ? i + 1
        : from;
  return from;
}

/** The quotation that is open at the start of the sentence. */
function enclosing(clause: Clause, at: number): Quotation | null {
  const start = clause.tagged.tokens[at]?.start ?? 0;
  for (let i = at; i < clause.end; i++) {
    const quotation = quotationEndingAt(clause, i);
    if (quotation && quotation.depth === 0) return quotation.start <= start ? quotation : null;
  }
  return null;
}
