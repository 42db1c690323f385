import { expect, it } from 'vitest';
import { sameName, words } from '../../src/eval/name-key.js';

it.each<[string | null, string | null, boolean]>([
  ['Lena Ostrow', 'Ostrow', true],
  ['Lena Ostrow', 'Lena Marsh', false],
  ['Mr. Ostrow', 'Lena OSTROW', true],
  ['Brasília', 'Brazil', true],
  ['Peruvian government', 'the government of Peru', true],
  ['United States', 'American', true],
  ['US', 'Canada', false],
  ['Norwegian Ministry of Defence', 'Norway’s Defense Ministry', true],
  ['Norwegian Ministry of Defence', 'Danish Ministry of Trade', false],
  [null, null, true],
  [null, 'Peru', false],
  ['the', 'the', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
  expect(sameName(b, a)).toBe(expected);
});

it('reads words without accents', () => {
  expect(words('Élysée’s 2nd')).toEqual(['elysee', 's', '2nd']);
});
