/** Noun phrases found from their first word, rightwards. */

import type { Pos } from '../../../document.js';
import { type Clause, isQuoteMark, lowerAt, posAt, remembered, tokenAt, type Words } from '../clause.js';
import { behindNickname } from './nicknames.js';
import { INSIDE, isHead, isInnerMark } from './shared.js';
import { isTimePhrase, leadsTime } from './times.js';

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
  for (let next = stepRight(clause, from, head); next !== null; next = stepRight(clause, end, head)) {
    head ||= isHead(clause, end) || isHead(clause, next - 1);
    end = next;
    if (head && !attach && posAt(clause, end) === 'preposition' && !clause.words.genitives.has(lowerAt(clause, end))) break;
  }
  while (end > from && !isHead(clause, end - 1) && !/^[)\]]$/.test(lowerAt(clause, end - 1))) end--;
  return head && end > from ? { from, end } : null;
}

/** Index behind the next piece of the phrase, or null when it is complete; `head` tells whether its noun has been seen. */
function stepRight(clause: Clause, i: number, head: boolean): number | null {
  const pos = posAt(clause, i);
  if (pos === 'mark') return markInside(clause, i, head);
  return pos !== null && CONTINUES[pos]?.(clause, i, head) ? i + 1 : null;
}

type Continues = (clause: Clause, i: number, head: boolean) => boolean;

const isComplete: Continues = (clause, i, head) => head && !isLink(clause, i - 1);
const unlessComplete: Continues = (clause, i, head) => !isComplete(clause, i, head);
const unlessTime: Continues = (clause, i, head) => !head || !isTimePhrase(clause, i);

/** By the class of the next word: whether it goes on with the phrase. Classes that are not named end it. */
const CONTINUES: Readonly<Partial<Record<Pos, Continues>>> = {
  determiner: unlessComplete,
  pronoun: unlessComplete,
  possessive: (clause, i, head) => clause.words.possessiveMarks.has(lowerAt(clause, i)) || !isComplete(clause, i, head),
  noun: unlessTime,
  name: unlessTime,
  number: unlessTime,
  adjective: unlessTime,
  adverb: (clause, i, head) => !head && nextIsModifier(clause, i + 1),
  preposition: (clause, i, head) => head && clause.words.attachingPrepositions.has(lowerAt(clause, i)) && !leadsTime(clause, i),
  coordinator: (clause, i, head) =>
    (!head && joinsModifiers(clause, i)) ||
    (head && !clause.words.adversatives.has(lowerAt(clause, i)) && beginsNounPhrase(clause, i + 1) && !verbFollows(clause, i + 1)),
  verb: (clause, i, head) => !head && tokenAt(clause, i)?.form !== 'base',
};

/** "the close and sometimes overlapping interests" */
function joinsModifiers(clause: Clause, i: number): boolean {
  const next = posAt(clause, i + 1) === 'adverb' ? i + 2 : i + 1;
  return posAt(clause, i - 1) === 'adjective' && (posAt(clause, next) === 'adjective' || tokenAt(clause, next)?.form === 'gerund');
}

const isLink = (clause: Clause, i: number): boolean => posAt(clause, i) === 'preposition' || posAt(clause, i) === 'coordinator';

const MODIFIERS: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'number', 'noun', 'determiner', 'verb']);

function nextIsModifier(clause: Clause, i: number): boolean {
  const pos = posAt(clause, i);
  return pos !== null && MODIFIERS.has(pos);
}

const beginsNounPhrase = (clause: Clause, i: number): boolean => {
  const pos = posAt(clause, i);
  return (
    pos !== null &&
    (INSIDE.has(pos) || pos === 'determiner' || (pos === 'possessive' && !clause.words.possessiveMarks.has(lowerAt(clause, i))))
  );
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

/** A quotation mark before the noun, a parenthesis behind it, marks inside names. */
function markInside(clause: Clause, i: number, head: boolean): number | null {
  const token = tokenAt(clause, i);
  const left = tokenAt(clause, i - 1);
  const right = tokenAt(clause, i + 1);
  if (!token || !left || !right) return null;
  const behind = head ? behindNickname(clause, i) : null;
  if (behind !== null) return behind;
  if (!head && isQuoteMark(token) && token.quoted > left.quoted) return i + 1;
  if (/^[([]$/.test(token.text) && head) return closing(clause, i);
  const inner = isInnerMark(token.text) && (left.end === token.start || token.text === '&');
  return inner && INSIDE.has(right.pos) && !isQuoteMark(right) ? i + 1 : null;
}

function closing(clause: Clause, open: number): number | null {
  for (let i = open + 1; i < Math.min(clause.end, open + 12); i++) if (/^[)\]]$/.test(lowerAt(clause, i))) return i + 1;
  return null;
}
