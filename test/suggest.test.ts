import { describe, expect, it } from 'vitest';
import { allowed, closest, suggestion } from '../src/suggest.js';

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

  it('names all that may be said even if one is near', () => {
    expect(allowed('syde', ['side', 'ignore'])).toBe('Did you mean side? Allowed choices are side, ignore.');
    expect(allowed('zebra', ['side', 'ignore'])).toBe('Allowed choices are side, ignore.');
  });
});
