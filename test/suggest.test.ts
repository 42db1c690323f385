import { describe, expect, it } from 'vitest';
import { closest, suggestion } from '../src/suggest.js';

describe('suggest', () => {
  it.each<[string, string | null]>([
    ['speeker', 'speakers'],
    ['SIDES', 'sides'],
    ['alias', 'aliases'],
    ['spekaers', 'speakers'],
    ['x', null],
    ['zebra', null],
  ])('closest to %j: %j', (word, expected) => {
    expect(closest(word, ['sides', 'speakers', 'aliases', 'ignore'])).toBe(expected);
  });

  it('names all that is known if nothing is near', () => {
    expect(suggestion('zebra', ['sides', 'ignore'])).toBe('Known: sides, ignore.');
  });
});
