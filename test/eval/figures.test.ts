import { expect, it } from 'vitest';
import { figures, percent } from '../../src/eval/figures.js';

it.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.2],
  [3, 16, 18.8],
  [5, 16, 31.2],
  [7, 16, 43.8],
  [1, 1, 100],
  [0, 5, 0],
  [0, 0, null],
])('%i of %i is %s per cent', (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});

it('gives nothing for nothing', () => {
  expect(figures({ right: 0, found: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

it('is the harmonic mean', () => {
  expect(figures({ right: 3, found: 4, gold: 6 })).toEqual({ precision: 75, recall: 50, f1: 60 });
});
