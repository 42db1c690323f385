/** Noun phrases, found from their last or their first word. */
import { TIME_LEADS, TIME_WORDS, WEEKDAYS } from '../lexicon/time-words.js';
import type { Pos } from '../stages/types.js';
import { type Clause, isQuoteMark, lowerAt, posAt, remembered, tokenAt, type Words } from './sentence.js';

const HEADS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'pronoun', 'number']);
const INSIDE: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name', 'number', 'adjective']);

const isHead = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return pos !== null && (HEADS.has(pos) || (pos === 'determiner' && STANDALONE.has(lowerAt(clause, i))));
};

const STANDALONE = new Set([
  'this',
  'that',
  'these',
  'those',
  'some',
  'all',
  'both',
  'another',
  'many',
  'each',
  'neither',
  'either',
  'none',
]);
const ATTACHING = new Set([
  'of',
  'in',
  'at',
  'for',
  'from',
  'with',
  'on',
  'to',
  'about',
  'against',
  'within',
  'near',
  'between',
  'behind',
  'around',
  'over',
  'regarding',
  'concerning',
]);

/**
 * The noun phrase that ends with the word before `end`, or null.
 * Prepositional phrases stay with the noun before them ("officials in the ministry"); times do not.
 */
export const nounPhraseBefore = remembered(phraseBefore);

function phraseBefore(clause: Clause, end: number): Words | null {
  const last = end - 1;
  if (posAt(clause, last) === 'mark' && lowerAt(clause, last) === ')') return afterParenthesis(clause, last);
  if (!isHead(clause, last)) return null;
  if (posAt(clause, last) === 'pronoun') return { from: last, end };
  return { from: extendLeft(clause, last), end };
}

function afterParenthesis(clause: Clause, close: number): Words | null {
  for (let i = close - 1; i > clause.from && close - i < 12; i--) {
    if (lowerAt(clause, i) !== '(') continue;
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
  const word = lowerAt(clause, i);
  const opened = startsPhrase(clause, from);
  if (pos === 'possessive') return !opened || word === "'s" ? i : null;
  if (pos === 'mark') return stepOverMark(clause, i, from);
  if (opened) return stepOverLink(clause, i);
  if (pos === 'determiner') return word === 'that' && introduces(clause, i) ? null : i;
  if (pos === 'preposition') return stepOverLink(clause, i);
  if (pos === 'coordinator') return stepOverLink(clause, i);
  if (pos === 'adverb') return posAt(clause, i + 1) === 'adjective' || posAt(clause, i + 1) === 'number' ? i : null;
  if (pos === 'verb') return isParticipleModifier(clause, i) ? i : null;
  if (WEEKDAYS.has(word) && posAt(clause, from) === 'name') return null;
  return pos !== null && INSIDE.has(pos) ? i : null;
}

/** "that" behind a verb or before a name opens a clause. */
const introduces = (clause: Clause, i: number): boolean =>
  posAt(clause, i + 1) === 'name' || posAt(clause, i - 1) === 'verb' || posAt(clause, i - 1) === 'noun';

const startsPhrase = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return pos === 'determiner' || pos === 'pronoun' || (pos === 'possessive' && lowerAt(clause, i) !== "'s");
};

const isParticipleModifier = (clause: Clause, i: number): boolean => {
  const before = posAt(clause, i - 1);
  return tokenAt(clause, i)?.form !== 'base' && (before === 'determiner' || before === 'adjective' || before === 'possessive');
};

/** Hyphens, slashes and ampersands inside names; the apostrophe of a plural possessive. */
function stepOverMark(clause: Clause, i: number, from: number): number | null {
  const mark = lowerAt(clause, i);
  const left = tokenAt(clause, i - 1);
  if (!left || !INSIDE.has(left.pos)) return null;
  if ((mark === "'" || mark === '’') && left.end === tokenAt(clause, i)?.start && !isQuoteOpen(clause, i)) return i - 1;
  return (mark === '-' || mark === '/' || mark === '&') && left.end === tokenAt(clause, i)?.start && from === i + 1 ? i - 1 : null;
}

const isQuoteOpen = (clause: Clause, i: number): boolean => (tokenAt(clause, i)?.quoted ?? 0) > (tokenAt(clause, i - 1)?.quoted ?? 0);

/** A preposition or "and" joins what is before it to the phrase, if that is a noun phrase and no time. */
function stepOverLink(clause: Clause, i: number): number | null {
  const pos = posAt(clause, i);
  if (pos === 'preposition' && ATTACHING.has(lowerAt(clause, i))) {
    const left = posAt(clause, i - 1);
    if (left === 'coordinator' && isHead(clause, i - 2)) return i - 2;
    if (lowerAt(clause, i) === 'of' && (left === 'adjective' || left === 'adverb')) return i - 1;
    if (left === 'adjective') return posAt(clause, i - 2) === 'noun' || posAt(clause, i - 2) === 'name' ? i - 2 : null;
    if (!isHead(clause, i - 1) || left === 'pronoun' || isTime(clause, i - 1)) return null;
    return i - 1;
  }
  if (pos === 'coordinator' && posAt(clause, i - 1) === 'adjective' && posAt(clause, i + 1) === 'adjective') return i - 1;
  if (pos === 'coordinator' && /^(?:and|or|&)$/.test(lowerAt(clause, i)) && isHead(clause, i - 1)) {
    const from = posAt(clause, i - 1) === 'pronoun' ? i - 1 : extendLeft(clause, i - 1);
    return atClauseStart(clause, from) ? from : null;
  }
  return null;
}

const isTime = (clause: Clause, i: number): boolean => TIME_WORDS.has(lowerAt(clause, i));

/** Whether nothing of the same clause stands before. */
function atClauseStart(clause: Clause, i: number): boolean {
  const before = tokenAt(clause, i - 1);
  return (
    !before ||
    before.pos === 'mark' ||
    before.pos === 'subordinator' ||
    before.lower === 'that' ||
    before.pos === 'wh' ||
    before.pos === 'coordinator'
  );
}

/**
 * The noun phrase that starts at `from`, or null: determiner, adjectives, nouns, then prepositional phrases if `attach`.
 */
export function nounPhraseAfter(clause: Clause, from: number, attach = true): Words | null {
  return attach ? wholePhraseAfter(clause, from) : barePhraseAfter(clause, from);
}

const wholePhraseAfter = remembered((clause, from) => phraseAfter(clause, from, true));
const barePhraseAfter = remembered((clause, from) => phraseAfter(clause, from, false));

function phraseAfter(clause: Clause, from: number, attach: boolean): Words | null {
  if (posAt(clause, from) === 'pronoun') return { from, end: from + 1 };
  let end = from;
  let head = false;
  for (let i = from; i < clause.end; ) {
    const step = stepRight(clause, i, head);
    if (step === null) break;
    if (isHead(clause, i) || isHead(clause, step - 1)) head = true;
    i = step;
    end = i;
    if (head && !attach && posAt(clause, i) === 'preposition' && lowerAt(clause, i) !== 'of') break;
  }
  while (end > from && !isHead(clause, end - 1) && lowerAt(clause, end - 1) !== ')') end--;
  return head && end > from ? { from, end } : null;
}

/** Index behind the next piece of the phrase, or null when it is complete. */
function stepRight(clause: Clause, i: number, head: boolean): number | null {
  const token = tokenAt(clause, i);
  if (!token) return null;
  const { pos } = token;
  const complete = head && !isLink(clause, i - 1);
  if (pos === 'determiner' || pos === 'pronoun') return complete ? null : i + 1;
  if (pos === 'possessive') return complete && token.lower !== "'s" ? null : i + 1;
  if (INSIDE.has(pos)) return head && isTimePhrase(clause, i) ? null : i + 1;
  if (pos === 'adverb') return !head && nextIsModifier(clause, i + 1) ? i + 1 : null;
  if (pos === 'preposition') return head && ATTACHING.has(token.lower) && !leadsTime(clause, i) ? i + 1 : null;
  if (pos === 'coordinator')
    return head && token.lower !== 'but' && beginsNounPhrase(clause, i + 1) && !verbFollows(clause, i + 1) ? i + 1 : null;
  if (pos === 'verb') return !head && token.form !== 'base' ? i + 1 : null;
  if (pos === 'mark') return markInside(clause, i, head);
  return null;
}

const isLink = (clause: Clause, i: number): boolean => posAt(clause, i) === 'preposition' || posAt(clause, i) === 'coordinator';

const nextIsModifier = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return pos === 'adjective' || pos === 'number' || pos === 'noun' || pos === 'determiner' || pos === 'verb';
};

const beginsNounPhrase = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return pos !== null && (INSIDE.has(pos) || pos === 'determiner' || (pos === 'possessive' && lowerAt(clause, i) !== "'s"));
};

/** "… and the minister left": what follows is a clause, not a further part of the phrase. */
function verbFollows(clause: Clause, i: number): boolean {
  for (let k = i; k < Math.min(clause.end, i + 6); k++) {
    const token = tokenAt(clause, k);
    if (token?.pos === 'auxiliary' || token?.pos === 'modal' || (token?.pos === 'verb' && token.form !== 'gerund')) return true;
    if (!beginsNounPhrase(clause, k)) return false;
  }
  return false;
}

function markInside(clause: Clause, i: number, head: boolean): number | null {
  const token = tokenAt(clause, i);
  const left = tokenAt(clause, i - 1);
  const right = tokenAt(clause, i + 1);
  if (!token || !left || !right) return null;
  if (!head && isQuoteMark(token) && token.quoted > left.quoted) return i + 1;
  if (token.text === '(' && head) return closing(clause, i);
  if (
    (token.text === '-' || token.text === '/' || token.text === '&' || token.text === "'" || token.text === '’') &&
    left.end === token.start
  ) {
    return INSIDE.has(right.pos) && !isQuoteMark(right) ? i + 1 : null;
  }
  return null;
}

function closing(clause: Clause, open: number): number | null {
  for (let i = open + 1; i < Math.min(clause.end, open + 12); i++) if (lowerAt(clause, i) === ')') return i + 1;
  return null;
}

const leadsTime = (clause: Clause, i: number): boolean => TIME_LEADS.has(lowerAt(clause, i)) && isTimePhrase(clause, i + 1);

/** Whether a time starts here: "Tuesday", "last week", "the following day". */
export const isTimePhrase = remembered(startsTime);

function startsTime(clause: Clause, i: number): boolean {
  for (let k = i; k < Math.min(clause.end, i + 3); k++) {
    if (TIME_WORDS.has(lowerAt(clause, k))) return k === i || TIME_LEADS.has(lowerAt(clause, i)) || posAt(clause, i) === 'number';
    if (!TIME_LEADS.has(lowerAt(clause, k)) && posAt(clause, k) !== 'number') return false;
  }
  return false;
}
