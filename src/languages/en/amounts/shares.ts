/** Shares of a whole: "a third", "nine in ten", "two of our three", "all four", "a majority". */

import type { Figure, Word } from '../../wording.js';
import { CARDINAL, FRACTION, MULTIPLIER, SHARES } from '../words/quantities.js';

const OWNERS = /^(?:the|our|its|their|his|her|all)$/u;

/** The share that starts at a word, if one does. */
export function shareAt(words: readonly Word[], i: number): Figure | null {
  const at = (k: number): string => words[i + k]?.lower ?? '';
  const named = SHARES.get(at(0));
  if (named !== undefined) return { from: i, to: i + 1, value: named, share: true };
  const found = fraction(at) ?? everyNth(at) ?? partOfWhole(at) ?? partOfKind(at) ?? all(at);
  return found && { from: i, to: i + found.length, value: [found.value, found.value], share: true };
}

type At = (k: number) => string;
type Found = { readonly value: number; readonly length: number } | null;

function fraction(at: At): Found {
  if (at(0) === 'half') return at(1) === 'a' && MULTIPLIER.has(at(2)) ? null : { value: 0.5, length: 1 };
  const part = /^an?$/u.test(at(0)) ? 1 : small(at(0));
  const whole = FRACTION.get(at(1));
  return part === null || whole === undefined ? null : { value: part * whole, length: 2 };
}

/** "every third post". */
function everyNth(at: At): Found {
  const whole = at(0) === 'every' ? FRACTION.get(at(1)) : undefined;
  return whole === undefined ? null : { value: whole, length: 2 };
}

/** "one nurse in six". */
function partOfKind(at: At): Found {
  const part = small(at(0));
  const whole = small(at(3));
  return part === null || whole === null || part >= whole || at(2) !== 'in' || !/^\p{L}/u.test(at(1))
    ? null
    : { value: part / whole, length: 4 };
}

function partOfWhole(at: At): Found {
  if (!/^(?:in|of|out)$/u.test(at(1)) || (at(1) === 'out' && at(2) !== 'of')) return null;
  const offset = at(1) === 'out' || (at(1) === 'of' && OWNERS.test(at(2))) ? 3 : 2;
  const part = small(at(0));
  const whole = small(at(offset));
  return part === null || whole === null || part > whole ? null : { value: part / whole, length: offset + 1 };
}

function all(at: At): Found {
  if (at(0) !== 'all') return null;
  const offset = at(1) === 'the' ? 2 : 1;
  return small(at(offset)) === null ? null : { value: 1, length: offset + 1 };
}

function small(word: string): number | null {
  return CARDINAL.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : null);
}
