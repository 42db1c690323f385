/** Numbers as intervals, with their unit and what they count. Years, dates, ages and labels are not quantities. */

import type { Figure, Quantity, Word } from '../../wording.js';
import { conceptOfWord } from '../concepts.js';
import { clockAt } from '../time/clock.js';
import { isNewYear, isOldYear } from '../time/years.js';
import { MONTHS } from '../words/calendar.js';
import { type Bound, COMPARATORS, COMPARATORS_BEHIND, LABELS, UNITS } from '../words/quantities.js';
import { numeralAt } from './numerals.js';
import { shareAt } from './shares.js';

/** All quantities of a wording, in text order. */
export function quantitiesOf(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < words.length) {
    const clock = clockAt(words, i);
    const figure = clock === null ? (shareAt(words, i) ?? numberAt(words, i) ?? noneAt(words, i)) : null;
    if (figure === null) i = clock?.to ?? i + 1;
    else {
      const quantity = quantityOf(words, figure);
      if (quantity !== null) found.push(quantity);
      i = figure.to;
    }
  }
  return found;
}

function numberAt(words: readonly Word[], i: number): Figure | null {
  if (isLabelled(words, i) || isDate(words, i) || isRest(words, i)) return null;
  const numeral = numeralAt(words, i);
  return numeral && { from: i, to: numeral.to, value: [numeral.low, numeral.high], share: false };
}

/** "all but 31": how many there were is not said. */
const isRest = (words: readonly Word[], i: number): boolean => words[i - 1]?.lower === 'but' && words[i - 2]?.lower === 'all';

const NONE = ['not even a single', 'not even one', 'not even a', 'not a single', 'not one', 'no'].map((phrase) => phrase.split(' '));

/** "not one worker", "no worker", "not a single worker": none of them. */
function noneAt(words: readonly Word[], i: number): Figure | null {
  const length = NONE.find((phrase) => phrase.every((part, k) => words[i + k]?.lower === part))?.length ?? 0;
  const next = words[i + length];
  if (length === 0 || next === undefined || (next.role === 'function' && next.lower !== 'more')) return null;
  return { from: i, to: i + length, value: [0, 0], share: false };
}

/** "Flight 417", "pond 7": a number behind a noun names it, unless it counts what follows. */
function isLabelled(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  const word = words[i];
  const next = words[i + 1];
  if (before === undefined || word === undefined || !/^\d/u.test(word.lower)) return false;
  const follows = before.pos === 'noun' && before.role === 'content' && before.clause === word.clause && !/s$/u.test(before.lower);
  return LABELS.has(before.lower) || (follows && /^\d{1,4}$/u.test(word.lower) && next?.pos !== 'noun' && !UNITS.has(next?.lower ?? ''));
}

/** A year, a day of the month, an age between commas. */
function isDate(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  if (isOldYear(words, i)) return true;
  if (isNewYear(lower)) return words[i + 1]?.role !== 'content' || /^(?:in|since|of|by|until|from|and)$/u.test(words[i - 1]?.lower ?? '');
  const beside = [words[i - 1], words[i + 1]].some((word) => word?.role === 'time' && MONTHS.has(word.lower));
  return beside && /^\d{1,2}$/u.test(lower);
}

function quantityOf(words: readonly Word[], figure: Figure): Quantity | null {
  const measured = unitAt(words, figure);
  const to = measured?.to ?? figure.to;
  const counted = countedAfter(words, to);
  const unit = measured?.unit ?? (figure.value[1] === 0 && counted.has(MONEY) ? 'money' : 'count');
  if (!figure.share && unit === 'count' && counted.size === 0 && !isBare(words, figure)) return null;
  const { bound, from } = boundOf(words, figure, to);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  const isShare = figure.share || unit === 'percent';
  const scale = unit === 'percent' && !figure.share ? 0.01 : 1;
  const [low, high] = bounded(figure.value, bound).map((end) => end * scale) as [number, number];
  return { start: first.start, end: last.end, low, high, unit: isShare ? 'share' : unit, counted, clause: last.clause };
}

/** What a comparison makes of the number, and where the two of them start. */
function boundOf(words: readonly Word[], { from }: Figure, to: number): { bound: Bound | null; from: number } {
  const before = boundBefore(words, from);
  if (before === null) return { bound: boundBehind(words, to), from };
  return { bound: words[before.from]?.negated === true ? TURNED[before.bound] : before.bound, from: before.from };
}

/** "does not exceed 40", "nobody for longer than an hour": at most. */
const TURNED: Readonly<Record<Bound, Bound>> = { above: 'most', below: 'least', least: 'least', most: 'most', about: 'about' };

function unitAt(words: readonly Word[], { from, to }: Figure): { unit: string; to: number } | null {
  const currency = UNITS.get(words[from - 1]?.text ?? '');
  if (currency !== undefined) return { unit: currency, to };
  const at = (k: number): string => words[to + k]?.lower ?? '';
  if (at(0) === 'per' && at(1) === 'cent') return { unit: 'percent', to: to + 2 };
  const skip = /^(?:cubic|square)$/u.test(at(0)) ? 1 : 0;
  const unit = UNITS.get(at(skip));
  if (unit === undefined) return null;
  return { unit: skip === 1 ? `${at(0)} ${unit}` : unit, to: to + skip + 1 };
}

/** Up to three content words that follow in the same clause, "of" and articles aside. */
function countedAfter(words: readonly Word[], from: number): Set<string> {
  const counted = new Set<string>();
  const clause = words[from - 1]?.clause;
  for (let i = from; i < Math.min(words.length, from + 6) && counted.size < 3; i++) {
    const word = words[i];
    if (word === undefined || word.clause !== clause) break;
    if (word.role === 'content' || word.role === 'name') counted.add(word.concept);
    else if (counted.size === 0 && words[i - 1]?.lower === 'of' && THEMSELVES.test(word.lower)) counted.add(PEOPLE);
    else if (!/^(?:of|the|our|its|their|new|more|other|or)$/u.test(word.lower)) break;
  }
  return counted;
}

/** A number that leaves open what it counts: "they were fourteen". "One" is a pronoun, and a number set off behind a name is an age. */
function isBare(words: readonly Word[], { from, value }: Figure): boolean {
  const before = words[from - 1];
  const isAge = before?.role === 'name' && before.clause !== words[from]?.clause && /^\d{1,3}$/u.test(words[from]?.lower ?? '');
  return value[0] >= 2 && !isAge && !isAgeBound(words, from, value[1]);
}

/** "Three of them are under sixteen", "boys aged twelve": years, where nobody is as old as that number of anything else. */
const isAgeBound = (words: readonly Word[], from: number, most: number): boolean =>
  most <= OLDEST && (before(words, from) === 'aged' || (AGE_BOUNDS.has(before(words, from)) && IS.has(before(words, from - 1))));

const before = (words: readonly Word[], at: number): string => words[at - 1]?.lower ?? '';
const OLDEST = 110;
const AGE_BOUNDS = new Set(['under', 'over', 'below', 'above']);
const IS = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'being',
  'children',
  'girls',
  'boys',
  'people',
  'men',
  'women',
  'those',
  'anyone',
  'anybody',
  'everyone',
]);

/** "5,000 of us". */
const THEMSELVES = /^(?:us|you|them)$/u;
const PEOPLE = conceptOfWord('people');
const MONEY = conceptOfWord('money');

const BOUNDS = COMPARATORS.map(([phrase, bound]) => ({ parts: phrase.split(' '), bound }));

function boundBefore(words: readonly Word[], from: number): { bound: Bound; from: number } | null {
  for (const { parts, bound } of BOUNDS) {
    const start = from - parts.length;
    if (start >= 0 && parts.every((part, k) => words[start + k]?.lower === part)) return { bound, from: start };
  }
  return null;
}

/** "forty people at most", "300 or more". */
function boundBehind(words: readonly Word[], to: number): Bound | null {
  for (let start = to; start <= to + REACH; start++) {
    if (words[start]?.clause !== words[to - 1]?.clause) return null;
    const found = BEHIND.find(({ parts }) => parts.every((part, k) => words[start + k]?.lower === part));
    if (found !== undefined) return found.bound;
  }
  return null;
}

const REACH = 2;
const BEHIND = COMPARATORS_BEHIND.map(([phrase, bound]) => ({ parts: phrase.split(' '), bound }));

const TOLERANCE = 0.1;

function bounded([low, high]: readonly [number, number], bound: Bound | null): [number, number] {
  if (bound === 'above') return [low * 1.000001, Number.POSITIVE_INFINITY];
  if (bound === 'least') return [low, Number.POSITIVE_INFINITY];
  if (bound === 'below') return [0, high * 0.999999];
  if (bound === 'most') return [0, high];
  return bound === 'about' ? [low * (1 - TOLERANCE), high * (1 + TOLERANCE)] : [low, high];
}
