import { describe, expect, it } from 'vitest';
import { closest, editDistance, suggestion } from '../src/suggest.js';

describe('suggest', () => {
  it.each([
    ['', 'abc', 3],
    ['speakers', 'speakers', 0],
    ['spekaers', 'speakers', 1],
    ['side', 'sides', 1],
    ['ignor', 'issuers', 5],
  ])('%j and %j are %i apart', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });

  it.each<[string, string | null]>([
    ['speeker', 'speakers'],
    ['SIDES', 'sides'],
    ['alias', 'aliases'],
    ['zebra', null],
  ])('closest to %j: %j', (word, expected) => {
    expect(closest(word, ['sides', 'speakers', 'aliases', 'ignore'])).toBe(expected);
  });

  it('names all that is known if nothing is near', () => {
    expect(suggestion('zebra', ['sides', 'ignore'])).toBe('Known: sides, ignore.');
  });
});
