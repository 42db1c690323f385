/** Subjects that are no plain noun phrase right before the verb: relatives over a phrase, whole segments, what an insertion hangs on. */
import type { Pos } from '../../document.js';
import { type Clause, IN_PHRASE, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { nounPhraseBefore } from '../clause/phrases/before.js';
import { canBeSubject } from './insertions.js';
import { overPostmodifiers } from './over.js';
import type { Subject } from './types.js';

const OVER_PHRASE: ReadonlySet<Pos> = new Set<Pos>([...IN_PHRASE, 'preposition', 'adverb']);

/** "who, on a call on Friday, criticized", "who through her office declined": the "who" before an adverbial phrase. */
export function relativeOver(clause: Clause, at: number): number | null {
  let i = at;
  while (at - i < 10 && (OVER_PHRASE.has(posAt(clause, i) ?? 'mark') || lowerAt(clause, i) === ',')) i--;
  const first = posAt(clause, i + 1);
  return clause.words.personalRelatives.has(lowerAt(clause, i)) && at > i && (first === 'preposition' || first === 'mark') ? i : null;
}

/** "the draft agreed in Vienna, …": the noun that the phrase before the mark hangs on, and all behind it. */
export function hangingPhrase(clause: Clause, end: number): Words | null {
  const head = overPostmodifiers(clause, end - 1);
  return head && !canBeSubject(clause, head.end) ? (segmentBefore(clause, end - 1)?.words ?? head) : head && { from: head.from, end };
}

const ENDS_SEGMENT: ReadonlySet<Pos> = new Set<Pos>(['mark', 'subordinator', 'wh', 'auxiliary', 'modal', 'pronoun']);

/** "opponents of letting refugees into the country say": all there is between the start of the clause and the verb. */
export function segmentBefore(clause: Clause, at: number): Subject | null {
  let from = at + 1;
  while (at - from < 20 && !endsSegment(clause, from - 1)) from--;
  if (from === clause.from && JOINS_ON.test(posAt(clause, from) ?? '') && tokenAt(clause, from + 1)?.form === 'gerund') from++;
  const first = posAt(clause, from);
  // "streaming services have revealed"
  const opens = first !== null && (IN_PHRASE.has(first) || (first === 'verb' && tokenAt(clause, from)?.form === 'gerund'));
  return opens && at - from > 0 ? { words: { from, end: at + 1 }, how: 'skipped' } : null;
}

/** "But streaming services have revealed": what joins the sentence to the one before. */
const JOINS_ON = /^(?:coordinator|adverb)$/;

function endsSegment(clause: Clause, i: number): boolean {
  const token = tokenAt(clause, i);
  return (
    !token ||
    ENDS_SEGMENT.has(token.pos) ||
    clause.words.complementizers.has(token.lower) ||
    (token.pos === 'verb' && token.form !== 'gerund' && token.form !== 'participle')
  );
}

const BEFORE_RELATIVE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'mark', 'number', 'pronoun']);

/** "who" is nothing else; "which" and "that" are relative only behind what they can refer to. */
export function isRelative(clause: Clause, at: number): boolean {
  const before = posAt(clause, at - 1);
  return (before !== null && BEFORE_RELATIVE.has(before)) || clause.words.personalRelatives.has(lowerAt(clause, at));
}

/** ", at one point calling": a phrase with a preposition between the comma and the gerund. */
export const isSetOff = (clause: Clause, phrase: Words | null): boolean =>
  phrase !== null && posAt(clause, phrase.from - 1) === 'preposition' && lowerAt(clause, phrase.from - 2) === ',';

/** "Lind, after initially saying …, has": the phrase before the comma that an insertion with a gerund opens behind. */
export function insertedBehind(clause: Clause, at: number): Subject | null {
  const lead = posAt(clause, at);
  const comma = lead === 'subordinator' || lead === 'preposition' ? at - 1 : at;
  const phrase = lowerAt(clause, comma) === ',' && canBeSubject(clause, comma) ? nounPhraseBefore(clause, comma) : null;
  return phrase && { words: phrase, how: 'skipped' };
}
