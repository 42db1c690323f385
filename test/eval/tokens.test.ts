import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccard, overlap, sharedCount, tokensOf } from '../../src/eval/tokens.js';

const words = (text: string, start = 0, end = text.length): string[] =>
  tokensOf(text, [{ start, end }]).list.map((token) => text.slice(token.start, token.end));

describe('tokensOf', () => {
  it.each([
    ['The mayor’s aide', ['The', 'mayor', '’', 's', 'aide']],
    ['$1,200 (net)…', ['$', '1', ',', '200', '(', 'net', ')', '…']],
    ['snake_case Ålesund', ['snake_case', 'Ålesund']],
    ['a\u2009b\u00a0c\u001cd', ['a', 'b', 'c', 'd']],
    ['a\ufeffb', ['a', '\ufeff', 'b']],
    ['e\u0301', ['e', '\u0301']],
    ['🚢 sails', ['🚢', 'sails']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('takes the part of a word that lies inside', () => {
    expect(words('harbourmaster', 3, 7)).toEqual(['bour']);
  });

  it.each([
    ['“Rotten piers,”', 'Rotten piers', true],
    ['Rotten piers.', 'Rotten', false],
    ['… ! ”', '', true],
  ])('%j and %j are the same but for the edges: %s', (long, short, same) => {
    const start = long.indexOf(short);
    const exact = (from: number, to: number): string => tokensOf(long, [{ start: from, end: to }]).exact;
    expect(exact(0, long.length) === exact(start, start + short.length)).toBe(same);
  });

  it('compares pieces whatever their order', () => {
    const [a, b] = [
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ];
    expect(tokensOf('one two', [a, b]).exact).toBe(tokensOf('one two', [b, a]).exact);
  });
});

describe('sets of tokens', () => {
  const set = fc.uniqueArray(fc.integer({ min: 0, max: 20 })).map((items) => new Set(items));

  it('share as many one way as the other, and none or some', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const both = [...a].filter((item) => b.has(item)).length;
        expect(sharedCount(a, b)).toBe(both);
        expect(sharedCount(b, a)).toBe(both);
        expect(overlap(a, b)).toBe(both > 0);
        expect(jaccard(a, b)).toBe(jaccard(b, a));
        expect(jaccard(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [[1, 2], [2, 3], 1 / 3],
    [[1, 2], [1, 2], 1],
    [[], [], 0],
  ])('jaccard of %j and %j', (a, b, expected) => {
    expect(jaccard(new Set(a), new Set(b))).toBe(expected);
  });
});
