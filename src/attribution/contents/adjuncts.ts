/** Words that hang on the cue and are neither addressee nor content. */
import { type Clause, isQuoteMark, lowerAt, posAt, tokenAt, type Words } from '../clause/clause.js';
import { nounPhraseAfter } from '../clause/phrases/after.js';
import { behindMeasure } from '../clause/phrases/measures.js';
import { isTimePhrase } from '../clause/phrases/times.js';
import { kindOfPhrase } from '../heads.js';

/** Where words between cue and content end: adverbs, times, "in a statement", "on Twitter". */
export function skipAdjuncts(clause: Clause, from: number): number {
  let i = from;
  for (let guard = 0; guard < 8; guard++) {
    const next = adjunctEnd(clause, i);
    if (next === null) return i;
    i = next;
  }
  return i;
}

function adjunctEnd(clause: Clause, i: number): number | null {
  const token = tokenAt(clause, i);
  if (!token) return null;
  // "said on Monday at least nine had died": the number's own.
  if (token.pos === 'adverb' && behindMeasure(clause, i) > i) return null;
  if (token.pos === 'adverb' && !clause.words.equatives.has(lowerAt(clause, i + 1))) return i + 1;
  if (isTimePhrase(clause, i)) return timeEnd(clause, i);
  // "late on Tuesday"
  if (isNearTime(clause, i)) return timeEnd(clause, i + 2);
  const asSaid = howOftenEnd(clause, i);
  if (asSaid !== null) return asSaid;
  if (!clause.words.adjunctLeads.has(token.lower)) return null;
  const phrase = nounPhraseAfter(clause, i + 1, false);
  if (!phrase) return null;
  return isWriting(clause, phrase) && isFate(clause, phrase.end) ? phrase.end + 1 : phrase.end;
}

/** "Insisted all along that", "warned time and again that": how often, or how long, right before the "that". */
function howOftenEnd(clause: Clause, from: number): number | null {
  let said = '';
  for (let end = from; end < Math.min(clause.end, from + LONGEST_OFTEN); end++) {
    said = said === '' ? lowerAt(clause, end) : `${said} ${lowerAt(clause, end)}`;
    if (clause.words.howOften.has(said) && clause.words.complementizers.has(lowerAt(clause, end + 1))) return end + 1;
  }
  return null;
}

/** In words. */
const LONGEST_OFTEN = 4;

const isNearTime = (clause: Clause, i: number): boolean =>
  clause.words.timeLeads.has(lowerAt(clause, i)) && posAt(clause, i + 1) === 'preposition' && isTimePhrase(clause, i + 2);

/** "An interview", "his letter": something put in words, one of its kind. */
const isWriting = (clause: Clause, phrase: Words): boolean =>
  /^(?:determiner|possessive)$/.test(posAt(clause, phrase.from) ?? 'mark') && kindOfPhrase(clause, phrase) === 'communication';

/** "Published on Tuesday", "seen by the paper": a participle behind a noun that tells what was done with it. */
export const isFate = (clause: Clause, at: number): boolean =>
  posAt(clause, at) === 'verb' &&
  /^(?:past|participle)$/.test(tokenAt(clause, at)?.form ?? '') &&
  /^(?:noun|name)$/.test(posAt(clause, at - 1) ?? 'mark') &&
  (/^(?:preposition|adverb)$/.test(posAt(clause, at + 1) ?? 'mark') || isTimePhrase(clause, at + 1));

function timeEnd(clause: Clause, from: number): number {
  const bare = timeWordsEnd(clause, from);
  const i = behindBracket(clause, bare) ?? bare;
  // "during a January debate": the month only describes.
  const described =
    clause.words.adjunctLeads.has(lowerAt(clause, from)) && posAt(clause, from + 1) === 'determiner' && posAt(clause, i) === 'noun';
  return described ? i + 1 : i;
}

function timeWordsEnd(clause: Clause, from: number): number {
  let i = from;
  while (i < clause.end && (clause.words.timeWords.has(lowerAt(clause, i)) || posAt(clause, i) === 'number' || isTimePhrase(clause, i)))
    i++;
  return i;
}

/** "on Tuesday (Mar 4)", "on Monday (a holiday)": behind the short bracket that stands there, if it has no verb, or null. */
function behindBracket(clause: Clause, at: number): number | null {
  if (lowerAt(clause, at) !== '(') return null;
  const inside = clause.tagged.tokens.slice(at + 1, Math.min(clause.end, at + 2 + LONGEST_BRACKET));
  const length = inside.findIndex(({ text, pos }) => text === ')' || pos === 'verb');
  return inside[length]?.text === ')' ? at + length + 2 : null;
}

/** In words. */
const LONGEST_BRACKET = 4;

/**
 * `said, per a translator, that …`: behind the second comma of a short insertion. One with a verb, or between dashes, needs a "that" or a
 * quotation behind it.
 */
export function behindInsertion(clause: Clause, start: number): number | null {
  const mark = lowerAt(clause, start);
  if (!PAUSE.test(mark)) return null;
  let strict = mark !== ',' || posAt(clause, start + 1) === 'verb';
  for (let i = start + 1; i < Math.min(clause.end, start + 14); i++) {
    if (isQuoteMark(tokenAt(clause, i))) return null;
    strict ||= posAt(clause, i) === 'verb' && tokenAt(clause, i)?.form !== 'gerund';
    if (lowerAt(clause, i) === mark) return !strict || opensContent(clause, i + 1) ? i + 1 : null;
  }
  return null;
}

const PAUSE = /^[,—–-]$/;

const opensContent = (clause: Clause, at: number): boolean =>
  clause.words.complementizers.has(lowerAt(clause, at)) || isQuoteMark(tokenAt(clause, at));
