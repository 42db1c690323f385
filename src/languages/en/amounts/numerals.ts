/** Numbers as texts write them, in digits or in words: "61 000", "eighteen thousand two hundred", "seven and a half thousand". */

import type { Word } from '../../wording.js';
import { CARDINAL, MULTIPLIER } from '../words/quantities.js';

export interface Numeral {
  /** Index after its last word. */
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

/** The number that starts at a word, if one does. */
export function numeralAt(words: readonly Word[], i: number): Numeral | null {
  return many(words, i) ?? half(words, i) ?? whole(words, i);
}

/** "dozens", "hundreds", "tens of thousands". */
function many(words: readonly Word[], i: number): Numeral | null {
  const lower = lowerAt(words, i);
  const tens = lower === 'tens' && lowerAt(words, i + 1) === 'of';
  const word = tens ? lowerAt(words, i + 2) : lower;
  const unit = word.endsWith('s') ? MULTIPLIER.get(word.slice(0, -1)) : undefined;
  if (unit === undefined) return null;
  const from = tens ? 10 * unit : unit;
  return { to: i + (tens ? 3 : 1), low: 2 * from, high: 100 * from };
}

/** "half a million". */
function half(words: readonly Word[], i: number): Numeral | null {
  const unit = lowerAt(words, i) === 'half' && lowerAt(words, i + 1) === 'a' ? MULTIPLIER.get(lowerAt(words, i + 2)) : undefined;
  return unit === undefined ? null : { to: i + 3, low: unit / 2, high: unit / 2 };
}

interface Sum {
  readonly to: number;
  /** Groups that are done: "one million" of "one million six hundred thousand". */
  readonly total: number;
  readonly current: number;
}

function whole(words: readonly Word[], i: number): Numeral | null {
  const first = firstOf(words, i);
  if (first === null) return null;
  let sum = first;
  for (let next = step(words, sum); next !== null; next = step(words, sum)) sum = next;
  const value = sum.total + sum.current;
  return { to: sum.to, low: value, high: value };
}

function firstOf(words: readonly Word[], i: number): Sum | null {
  const lower = lowerAt(words, i);
  if (lower === 'a' && MULTIPLIER.has(lowerAt(words, i + 1))) return { to: i + 1, total: 0, current: 1 };
  const value = /^\d/u.test(lower) ? digits(lower) : spelt(lower);
  return value === null ? null : thousands(words, { to: i + 1, total: 0, current: value });
}

/** "61 000": a space parts the thousands. */
function thousands(words: readonly Word[], sum: Sum): Sum {
  const before = words[sum.to - 1];
  const next = words[sum.to];
  const goes = before !== undefined && next !== undefined && next.start === before.end + 1;
  if (!goes || !/^\d{1,3}$/u.test(before.lower) || !/^\d{3}$/u.test(next.lower)) return sum;
  return thousands(words, { to: sum.to + 1, total: 0, current: 1000 * sum.current + Number(next.lower) });
}

/** The next word that goes on with the number. */
function step(words: readonly Word[], { to, total, current }: Sum): Sum | null {
  const lower = lowerAt(words, to);
  if (lower === 'hundred' && current < 100) return { to: to + 1, total, current: Math.max(1, current) * 100 };
  const unit = lower === 'hundred' ? undefined : MULTIPLIER.get(lower);
  if (unit !== undefined) {
    const isOfAll = current === 0 || unit > total;
    return { to: to + 1, total: isOfAll ? (total + current) * unit : total + current * unit, current: 0 };
  }
  if (lower === 'and') return afterAnd(words, { to, total, current });
  const value = spelt(lower);
  return value !== null && goesOn({ to, total, current }, value) ? { to: to + 1, total, current: current + value } : null;
}

/** "a hundred and fifty", "two and a half million". */
function afterAnd(words: readonly Word[], { to, total, current }: Sum): Sum | null {
  if (lowerAt(words, to + 1) === 'a' && lowerAt(words, to + 2) === 'half') return { to: to + 3, total, current: current + 0.5 };
  const value = spelt(lowerAt(words, to + 1));
  const goes = value !== null && (current === 0 || current >= 100) && goesOn({ to, total, current }, value);
  return goes ? { to: to + 2, total, current: current + value } : null;
}

const goesOn = ({ current, total }: Sum, value: number): boolean =>
  value > 0 && (current === 0 ? total !== 0 : current % 100 === 0 || (value < 10 && current % 100 >= 20 && current % 10 === 0));

/** "twelve", "twenty-one". */
function spelt(word: string): number | null {
  const [tens = '', units] = word.split('-');
  const value = CARDINAL.get(tens);
  const rest = units === undefined ? 0 : CARDINAL.get(units);
  return value === undefined || rest === undefined ? null : value + rest;
}

function digits(text: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
