import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diff/analyse.js';
import { conceptOfWord } from '../../src/diff/concepts.js';
import { isReversed, opposedSigns, overlap } from '../../src/diff/overlap.js';

/** What two wordings share, what opposes each other, and how much of the shorter and of the longer that is. */
function laid(a: string, b: string): string {
  const { shared, opposed, cover, breadth } = overlap(analyse(a), analyse(b));
  return `${shared.join(' ')}; ${opposed.map((pair) => pair.join('-')).join(' ')}; ${cover.toFixed(2)} ${breadth.toFixed(2)}`;
}

describe('overlap', () => {
  it.each([
    ['The pilot slept', 'The pilot slept', 'pilot sleep; ; 1.00 1.00'],
    ['The pilot slept', 'The choir sang', '; ; 0.00 0.00'],
    ['The pilot slept', 'The pilot slept in the barn', 'pilot sleep; ; 1.00 0.67'],
    ['The pilot was hurt', 'The pilot was unhurt', 'pilot; injure-unhurt; 1.00 1.00'],
    ['The pilot was unhurt', 'The pilot was hurt', 'pilot; unhurt-injure; 1.00 1.00'],
    ['The pilot was unhurt', 'The pilot was unhurt', 'pilot unhurt; ; 1.00 1.00'],
    ['The pilot was hurt', 'The unhurt pilot was hurt', 'pilot injure; ; 1.00 0.67'],
    ['The gate was open', 'The gate was closed', 'gate; start-close; 1.00 1.00'],
    ['The gate was open', 'The closed gate was open', 'gate start; ; 1.00 0.67'],
    ['The gate was locked', 'The gate was unlocked', 'gate; lock-unlock; 1.00 1.00'],
    ['', 'The pilot slept', '; ; 0.00 0.00'],
  ])('%s | %s → %s', (a, b, expected) => expect(laid(a, b)).toBe(expected));
});

describe('opposedSigns', () => {
  const signs = (a: string, b: string): string[] => {
    const [x, y] = [analyse(a), analyse(b)];
    return opposedSigns(x, y, overlap(x, y));
  };
  it.each([
    ['The gate was open', 'The gate was closed', ['opposed']],
    ['The gate was not open', 'The gate was not closed', ['opposed']],
    ['The gate was open', 'The gate was never closed', ['opposed turned']],
    ['The gate was open, it was not open', 'The gate was never closed', ['opposed']],
    ['The gate was open', 'The gate was closed, it was never closed', ['opposed']],
    ['The gate was open, the pilot was hurt', 'The gate was closed, the pilot was never unhurt', ['opposed', 'opposed turned']],
    ['The gate was open', 'The gate was open', []],
  ])('%s | %s → %j', (a, b, expected) => expect(signs(a, b)).toEqual(expected));
});

describe('isReversed', () => {
  it.each([
    ['unlocked', 'locked', true],
    ['locked', 'unlocked', true],
    ['locked', 'locked', false],
    ['unlocked', 'hurt', false],
    ['union', 'ion', false],
  ])('%s, %s: %s', (x, y, expected) => expect(isReversed(conceptOfWord(x), conceptOfWord(y))).toBe(expected));
});
