/** Noun phrases found from their last word, leftwards. */

import type { Pos, Token } from '../../../document.js';
import { type Clause, depthAt, lowerAt, posAt, remembered, tokenAt, type Words } from '../clause.js';
import { measureBefore } from './measures.js';
import { beforeNickname } from './nicknames.js';
import { INSIDE, isApostrophe, isHead, isInnerMark } from './shared.js';

/**
 * The noun phrase that ends with the word before `end`, or null.
 * Prepositional phrases stay with the noun before them ("officials in the ministry"); times do not.
 */
export const nounPhraseBefore = remembered(phraseBefore);

function phraseBefore(clause: Clause, end: number): Words | null {
  const last = end - 1;
  if (posAt(clause, last) === 'mark' && /^[)\]]$/.test(lowerAt(clause, last))) return afterParenthesis(clause, last);
  if (!isHead(clause, last)) return null;
  // "An official there said": where the official is.
  if (clause.words.existentials.has(lowerAt(clause, last)) && posAt(clause, last - 1) === 'noun')
    return { from: extendLeft(clause, last - 1), end };
  if (posAt(clause, last) === 'pronoun') return { from: startOfPart(clause, emphasized(clause, last)), end };
  return { from: extendLeft(clause, last), end };
}

/** "The minister herself", "he himself": who is meant stands before the word that stresses it. */
function emphasized(clause: Clause, pronoun: number): number {
  const stressed = clause.words.reflexives.has(lowerAt(clause, pronoun)) && isHead(clause, pronoun - 1);
  return stressed ? pronoun - 1 : pronoun;
}

/** "one of them", "most of us": the part stands before its whole. */
function startOfPart(clause: Clause, pronoun: number): number {
  if (posAt(clause, pronoun) !== 'pronoun') return extendLeft(clause, pronoun);
  const part = tokenAt(clause, pronoun - 2);
  const isPart =
    clause.words.genitives.has(lowerAt(clause, pronoun - 1)) &&
    part !== undefined &&
    /^(?:number|determiner|adjective|adverb|noun)$/.test(part.pos);
  return isPart ? pronoun - 2 : pronoun;
}

function afterParenthesis(clause: Clause, close: number): Words | null {
  for (let i = close - 1; i > clause.from && close - i < 40; i--) {
    if (!/^[([]$/.test(lowerAt(clause, i))) continue;
    const phrase = nounPhraseBefore(clause, i);
    return phrase && { from: phrase.from, end: close + 1 };
  }
  return null;
}

function extendLeft(clause: Clause, start: number): number {
  let from = start;
  for (let i = start - 1; i >= clause.from; i = from - 1) {
    const next = stepLeft(clause, i, from);
    if (next === null) break;
    from = next;
  }
  return from;
}

/** New left edge of the phrase when the word at `i` is taken in, or null when the phrase is complete. */
function stepLeft(clause: Clause, i: number, from: number): number | null {
  const pos = posAt(clause, i);
  const opened = startsPhrase(clause, from);
  if (isCorrelative(clause, i, from) || isPredeterminer(clause, i, from)) return i;
  const measured = measureBefore(clause, from);
  if (measured < from) return measured;
  if (pos === 'possessive') return !opened || clause.words.possessiveMarks.has(lowerAt(clause, i)) ? i : null;
  if (pos === 'mark') return stepOverMark(clause, i, from);
  if (opened || pos === 'preposition' || pos === 'coordinator' || pos === 'subordinator') return stepOverLink(clause, i);
  return belongs(clause, i, from) ? i : null;
}

/** "Almost all the farmers", "nearly half the staff": how many of them, in front of their article; but "all the farmer would say". */
const isPredeterminer = (clause: Clause, i: number, from: number): boolean =>
  clause.words.parts.has(lowerAt(clause, i)) &&
  /^(?:determiner|possessive)$/.test(posAt(clause, from) ?? 'mark') &&
  areMany(clause, from + 1);

/** Whether the noun of the phrase, behind what describes it, is a plural or a group. */
function areMany(clause: Clause, from: number): boolean {
  let at = from;
  while (INSIDE.has(posAt(clause, at + 1) ?? 'mark')) at++;
  const noun = lowerAt(clause, at);
  return clause.words.singular(noun) !== noun || clause.words.kindOf(noun) === 'group';
}

/** "Both the ministry and the army", "neither Lind nor Moe": what announces that there are two. */
const isCorrelative = (clause: Clause, i: number, from: number): boolean =>
  clause.words.correlatives.has(lowerAt(clause, i)) &&
  clause.tagged.tokens.slice(from, from + LONGEST_PAIR).some((token) => joins(clause, token));

const joins = (clause: Clause, { pos, lower }: Token): boolean => pos === 'coordinator' && clause.words.joiners.has(lower);

/** In words: the first of two, and what joins them. */
const LONGEST_PAIR = 8;

/** Whether a word before the phrase is a part of it by its own class. */
function belongs(clause: Clause, i: number, from: number): boolean {
  const pos = posAt(clause, i);
  const word = lowerAt(clause, i);
  if (pos === 'determiner') return !clause.words.complementizers.has(word) || !introduces(clause, i);
  if (pos === 'adverb') return /^(?:adjective|number)$/.test(posAt(clause, i + 1) ?? '') || isBehindOwner(clause, i);
  if (pos === 'verb') return isParticipleModifier(clause, i);
  // "on Tuesday Smith said": the day is not a first name, but "the Sunday Ledger" is one.
  if (
    posAt(clause, i - 1) !== 'determiner' &&
    (clause.words.weekdays.has(word) || (pos === 'noun' && clause.words.timeWords.has(word))) &&
    posAt(clause, from) === 'name'
  )
    return false;
  return pos !== null && INSIDE.has(pos);
}

/** "Its only member", "the then mayor". */
const isBehindOwner = (clause: Clause, i: number): boolean =>
  /^(?:possessive|determiner)$/.test(posAt(clause, i - 1) ?? '') && /^(?:noun|name)$/.test(posAt(clause, i + 1) ?? '');

/** "that" behind a verb or before a name opens a clause. */
const introduces = (clause: Clause, i: number): boolean =>
  posAt(clause, i + 1) === 'name' || posAt(clause, i - 1) === 'verb' || posAt(clause, i - 1) === 'noun';

const startsPhrase = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return pos === 'determiner' || pos === 'pronoun' || (pos === 'possessive' && !clause.words.possessiveMarks.has(lowerAt(clause, i)));
};

const isParticipleModifier = (clause: Clause, i: number): boolean => {
  const before = posAt(clause, i - 1);
  return tokenAt(clause, i)?.form !== 'base' && (before === 'determiner' || before === 'adjective' || before === 'possessive');
};

/** Hyphens, slashes and ampersands inside names; the apostrophe of a plural possessive. */
function stepOverMark(clause: Clause, i: number, from: number): number | null {
  const mark = lowerAt(clause, i);
  const left = tokenAt(clause, i - 1);
  const named = stepOverNameMark(clause, i, from);
  if (named !== undefined) return named;
  if (mark === '&') return left && INSIDE.has(left.pos) && from === i + 1 ? i - 1 : null;
  if (!left || !INSIDE.has(left.pos) || !isInnerMark(mark) || left.end !== tokenAt(clause, i)?.start) return null;
  const inside = isApostrophe(mark) ? !isQuoteOpen(clause, i) : from === i + 1;
  return inside ? i - 1 : null;
}

/** The sign of a handle, the comma of a firm, a nickname in marks; undefined for any other mark. */
function stepOverNameMark(clause: Clause, i: number, from: number): number | null | undefined {
  const mark = lowerAt(clause, i);
  if (mark === '@') return from === i + 1 && tokenAt(clause, i)?.end === tokenAt(clause, from)?.start ? i : null;
  if (mark === ',' && isFirm(clause, i)) return i - 1;
  return from === i + 1 ? (beforeNickname(clause, i) ?? undefined) : undefined;
}

/** "Kari Holm of Holm, Lund & Sons": the comma stands in the name of a firm; but "In Oslo, Lund & Sons". */
const isFirm = (clause: Clause, comma: number): boolean =>
  comma - 2 > clause.from &&
  lowerAt(clause, comma + 2) === '&' &&
  posAt(clause, comma - 1) === 'name' &&
  posAt(clause, comma + 1) === 'name' &&
  posAt(clause, comma - 2) === 'preposition';

const isQuoteOpen = (clause: Clause, i: number): boolean => depthAt(clause, i) > depthAt(clause, i - 1);

/** A preposition or "and" joins what is before it to the phrase, if that is a noun phrase and no time. */
function stepOverLink(clause: Clause, i: number): number | null {
  const pos = posAt(clause, i);
  if (pos === 'subordinator' || pos === 'preposition') {
    const left = joinedLeft(clause, i);
    if (left !== null) return left;
  }
  if (pos === 'preposition' && clause.words.attachingPrepositions.has(lowerAt(clause, i))) return stepOverPreposition(clause, i);
  return pos === 'coordinator' ? stepOverCoordinator(clause, i) : null;
}

/** "Poland as well as Latvia", "the mayor along with the clerk": the last word before what joins them, or null. */
function joinedLeft(clause: Clause, last: number): number | null {
  for (const words of clause.words.joiningPhrases) {
    const from = last - words.length + 1;
    if (words.every((word, at) => lowerAt(clause, from + at) === word) && isHead(clause, from - 1)) return from - 1;
  }
  return null;
}

function stepOverPreposition(clause: Clause, i: number): number | null {
  const left = posAt(clause, i - 1);
  // "within and beyond the party"
  if (left === 'coordinator' && isHead(clause, i - 2)) return i - 2;
  // "most of the crew", "nearly all of them"
  if (clause.words.genitives.has(lowerAt(clause, i)) && (left === 'adjective' || left === 'adverb')) return i - 1;
  // "a man familiar with the plan"
  if (left === 'adjective') return posAt(clause, i - 2) === 'noun' || posAt(clause, i - 2) === 'name' ? i - 2 : null;
  return isHead(clause, i - 1) && left !== 'pronoun' && !isTime(clause, i - 1) ? i - 1 : null;
}

function stepOverCoordinator(clause: Clause, i: number): number | null {
  if (posAt(clause, i - 1) === 'adjective' && posAt(clause, i + 1) === 'adjective') return i - 1;
  if (!clause.words.joiners.has(lowerAt(clause, i)) || !isHead(clause, i - 1)) return null;
  const from = posAt(clause, i - 1) === 'pronoun' ? i - 1 : extendLeft(clause, i - 1);
  return atClauseStart(clause, from) ? from : null;
}

const isTime = (clause: Clause, i: number): boolean => clause.words.timeWords.has(lowerAt(clause, i));

const OPENS_CLAUSE: ReadonlySet<Pos> = new Set<Pos>(['mark', 'subordinator', 'wh', 'coordinator']);

/** Whether nothing of the same clause stands before. */
function atClauseStart(clause: Clause, i: number): boolean {
  const before = tokenAt(clause, clause.words.correlatives.has(lowerAt(clause, i - 1)) ? i - 2 : i - 1);
  return !before || OPENS_CLAUSE.has(before.pos) || clause.words.complementizers.has(before.lower);
}
