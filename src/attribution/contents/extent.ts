/** How far a content may reach: the edges of its sentence, of the quotation it stands in, and of its subject and cue. */
import type { Pos, Quotation } from '../../document.js';
import {
  type Clause,
  depthAt,
  isQuoteMark,
  lowerAt,
  posAt,
  quotationWords,
  remembered,
  sentenceEnd,
  tokenAt,
  type Words,
} from '../clause/clause.js';
import { groupsIn } from '../clause/groups.js';
import { opensQuote, quotationAt, quotationEndingAt } from '../clause/quotations.js';
import { entryStart } from '../clause/stamp.js';
import { frontedEnd } from './fronted-end.js';
import { isHanded, otherVoice } from './other-voices.js';
import type { Site } from './types.js';

/** End of what may follow inside the same quotation, in the same voice, or of the sentence. A quotation that runs on takes its sentences along. */
export const limit = remembered((clause, from) => {
  const depth = depthAt(clause, from - 1);
  const end = Math.min(sentenceEnd(clause), otherVoice(clause, from), quotedDeed(clause, from) ?? frontedEnd(clause, from) ?? clause.end);
  for (let i = from; i < end && depth > 0; i++) if (depthAt(clause, i) < depth) return isQuoteMark(tokenAt(clause, i - 1)) ? i - 1 : i;
  // What is said inside a quotation ends with its sentence: the quotation goes on in the voice of whoever is quoted.
  return depth > 0 ? end : runsOn(clause, end);
});

/** `to “stop the works”, during a call of an hour`: what was asked is in marks, and a pause ends it. */
function quotedDeed(clause: Clause, from: number): number | null {
  const quotation =
    clause.words.recipientMarks.has(lowerAt(clause, from)) && opensQuote(clause, from + 1) ? quotationAt(clause, from + 1) : null;
  const end = quotation?.closed ? quotationWords(clause.tagged, quotation).end : null;
  return end !== null && lowerAt(clause, end) === ',' && clause.words.occasionMarks.has(lowerAt(clause, end + 1)) ? end : null;
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
export const rightEdge = (site: Site): number => Math.max(site.cue.end, (site.subject ?? site.cue).end);

/** Where the content of a cue may start: behind the cue, or behind its subject if that follows ("said the mayor that …"). */
export const behindSubject = ({ cue, subject }: Site): number =>
  subject && subject.from >= cue.end && isBeside(cue, subject) ? subject.end : cue.end;

/** Not so in "Saying he was late, the man left", where the subject stands in a clause of its own. */
export const isBeside = (cue: Words, subject: Words): boolean => subject.from <= cue.end + 2;

/** Content before a cue starts with its sentence, or behind the quotation mark that opens around the cue too. */
export function clauseStart(clause: Clause, end: number): number {
  const depth = depthAt(clause, end);
  const first = Math.min(entryStart(clause), end);
  let from = depth === 0 ? first : Math.max(first, end - 1);
  while (from > first && !(depthAt(clause, from - 1) < depth)) from--;
  const quotation = depthAt(clause, from) > depth ? enclosing(clause, from) : null;
  if (quotation) return Math.min(from, quotationWords(clause.tagged, quotation).from);
  return behindReported(clause, from, end);
}

/** "X said A; B, it said": behind the last semicolon, if a verb of reporting stands before it, or a phrase that hands on what stands there. */
function behindReported(clause: Clause, from: number, end: number): number {
  for (let i = end - 1; i > from; i--) if (lowerAt(clause, i) === ';') return isReported(clause, from, i) ? i + 1 : from;
  return from;
}

function isReported(clause: Clause, from: number, end: number): boolean {
  if (groupsIn(clause, from, end).some(({ finite, lemma }) => finite && clause.words.clauseTakers.has(lemma))) return true;
  for (let i = from; i < end; i++) if (isHanded(clause, i)) return true;
  return false;
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

/** "rejected a suggestion that moths ate it: “…”": what a noun names ends where whoever speaks of it is quoted; null if nobody is. */
export function beforeAnswer(clause: Clause, from: number): number | null {
  if (depthAt(clause, from) > 0) return null;
  for (let i = from + 1; i < clause.end - 1; i++) if (lowerAt(clause, i) === ':' && opensQuote(clause, i + 1)) return i;
  return null;
}
