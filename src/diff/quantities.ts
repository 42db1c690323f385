/** Numbers as intervals, with their unit and what they count. Years, dates, ages and labels are not quantities. */
import { MONTHS } from '../languages/en/words/calendar.js';
import { type Bound, CARDINAL, COMPARATORS, LABELS, MULTIPLIER, UNITS } from '../languages/en/words/quantities.js';
import { conceptOfWord } from './concepts.js';
import { shareAt } from './shares.js';
import type { Quantity, Word } from './types.js';

export interface Figure {
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  readonly value: readonly [number, number];
  readonly share: boolean;
}

/** All quantities of a wording, in text order. */
export function quantitiesOf(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  let i = 0;
  while (i < words.length) {
    const figure = shareAt(words, i) ?? numberAt(words, i) ?? noneAt(words, i);
    if (figure === null) i++;
    else {
      const quantity = quantityOf(words, figure);
      if (quantity !== null) found.push(quantity);
      i = figure.to;
    }
  }
  return found;
}

/** Whether some amount could satisfy both. */
export function canBeEqual(a: Quantity, b: Quantity): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function numberAt(words: readonly Word[], i: number): Figure | null {
  const first = words[i];
  if (first === undefined || isLabelled(words, i) || isDate(words, i)) return null;
  let value = /^\d/u.test(first.lower) ? parseDigits(first.lower) : spelt(first.lower);
  let to = i + 1;
  if (value === null) return hundredsAt(words, i);
  const units = CARDINAL.get(words[to]?.lower ?? '');
  if (CARDINAL.has(first.lower) && value >= 20 && units !== undefined && units < 10) {
    value += units;
    to++;
  }
  for (let times = MULTIPLIER.get(words[to]?.lower ?? ''); times !== undefined; times = MULTIPLIER.get(words[to]?.lower ?? '')) {
    value *= times;
    to++;
  }
  return { from: i, to, value: [value, value], share: false };
}

/** "twelve", "twenty-one". */
function spelt(word: string): number | null {
  const known = CARDINAL.get(word);
  if (known !== undefined || !word.includes('-')) return known ?? null;
  const [tens = '', units] = word.split('-');
  const [value, rest] = [CARDINAL.get(tens), units === undefined ? 0 : CARDINAL.get(units)];
  return value === undefined || rest === undefined ? null : value + rest;
}

/** "a hundred", "hundreds", "dozens". */
function hundredsAt(words: readonly Word[], i: number): Figure | null {
  const lower = words[i]?.lower ?? '';
  const single = lower === 'a' ? MULTIPLIER.get(words[i + 1]?.lower ?? '') : undefined;
  if (single !== undefined) return { from: i, to: i + 2, value: [single, single], share: false };
  const many = lower.endsWith('s') ? MULTIPLIER.get(lower.slice(0, -1)) : undefined;
  return many === undefined ? null : { from: i, to: i + 1, value: [2 * many, 100 * many], share: false };
}

const NONE = ['not even a single', 'not even one', 'not even a', 'not a single', 'not one', 'no'].map((phrase) => phrase.split(' '));

/** "not one worker", "no worker", "not a single worker": none of them. */
function noneAt(words: readonly Word[], i: number): Figure | null {
  const length = NONE.find((phrase) => phrase.every((part, k) => words[i + k]?.lower === part))?.length ?? 0;
  const next = words[i + length];
  if (length === 0 || next === undefined || (next.role === 'function' && next.lower !== 'more')) return null;
  return { from: i, to: i + length, value: [0, 0], share: false };
}

function parseDigits(digits: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(digits) ? digits.replaceAll(',', '') : digits;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

function isLabelled(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  return before !== undefined && LABELS.has(before.lower) && /^\d/u.test(words[i]?.lower ?? '');
}

/** A year, a day of the month, an age between commas. */
function isDate(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  if (/^(?:19|20)\d\d$/u.test(lower))
    return words[i + 1]?.role !== 'content' || /^(?:in|since|of|by|until|from|and)$/u.test(words[i - 1]?.lower ?? '');
  const beside = [words[i - 1], words[i + 1]].some((word) => word?.role === 'time' && MONTHS.has(word.lower));
  return beside && /^\d{1,2}$/u.test(lower);
}

function quantityOf(words: readonly Word[], figure: Figure): Quantity | null {
  const bound = boundBefore(words, figure.from);
  const unitWord = unitAt(words, figure);
  const counted = countedAfter(words, unitWord?.to ?? figure.to);
  const unit = figure.share ? 'share' : (unitWord?.unit ?? (figure.value[1] === 0 && counted.has(MONEY) ? 'money' : 'count'));
  if (unit === 'count' && counted.size === 0) return null;
  const scale = unit === 'percent' ? 0.01 : 1;
  const [low, high] = bounded(figure.value, bound?.bound ?? null);
  const first = words[bound?.from ?? figure.from];
  const last = words[(unitWord?.to ?? figure.to) - 1];
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    low: low * scale,
    high: high * scale,
    unit: unit === 'percent' ? 'share' : unit,
    counted,
    clause: last.clause,
  };
}

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
    else if (!/^(?:of|the|our|its|their|new|more|other|or)$/u.test(word.lower)) break;
  }
  return counted;
}

const MONEY = conceptOfWord('money');

const BOUNDS = COMPARATORS.map(([phrase, bound]) => ({ parts: phrase.split(' '), bound }));

function boundBefore(words: readonly Word[], from: number): { bound: Bound; from: number } | null {
  for (const { parts, bound } of BOUNDS) {
    const start = from - parts.length;
    if (start >= 0 && parts.every((part, k) => words[start + k]?.lower === part)) return { bound, from: start };
  }
  return null;
}

const TOLERANCE = 0.1;

function bounded([low, high]: readonly [number, number], bound: Bound | null): [number, number] {
  if (bound === 'above') return [low * 1.000001, Number.POSITIVE_INFINITY];
  if (bound === 'least') return [low, Number.POSITIVE_INFINITY];
  if (bound === 'below') return [0, high * 0.999999];
  if (bound === 'most') return [0, high];
  return bound === 'about' ? [low * (1 - TOLERANCE), high * (1 + TOLERANCE)] : [low, high];
}
