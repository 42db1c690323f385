import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../src/diff/drift.js';
import { indexTerms, weighByRarity } from '../../../src/diff/index-terms.js';
import { sharedRun } from '../../../src/diff/match/run.js';

const letters = (text: string): string[] => text.split('');

describe('sharedRun', () => {
  it.each([
    ['abc', 'abc', 3, 3],
    ['abc', 'axbxc', 3, 1],
    ['abcd', 'abxcd', 4, 2],
    ['abc', 'cba', 1, 1],
    ['abc', 'xyz', 0, 0],
    ['xabc', 'abcx', 3, 3],
    ['aab', 'ab', 2, 2],
    ['', 'abc', 0, 0],
    ['abc', '', 0, 0],
  ])('%s and %s: %i in order, %i unbroken', (left, right, inOrder, unbroken) => {
    expect(sharedRun(letters(left), letters(right))).toEqual({ inOrder, unbroken });
    expect(sharedRun(letters(right), letters(left))).toEqual({ inOrder, unbroken });
  });

  it('looks no further than sixty words', () => {
    const [long, longer] = [59, 80].map((length) => Array.from({ length }, (_, at) => `${at}`));
    expect(sharedRun(longer ?? [], longer ?? []).unbroken).toBe(60);
    expect(sharedRun(long ?? [], longer ?? []).unbroken).toBe(59);
  });
});

describe('commonWords', () => {
  it.each([
    ['abc', 'abc', '00 11 22'],
    ['abc', 'axbxc', '00 12 24'],
    ['xabc', 'abc', '10 21 32'],
    ['abc', 'cab', '01 12'],
    ['ab', 'ba', '10'],
    ['abc', 'xyz', ''],
    ['', 'abc', ''],
  ])('%s and %s', (left, right, expected) => {
    const pairs = commonWords(letters(left), letters(right));
    expect(pairs.map((pair) => pair.join('')).join(' ')).toBe(expected);
  });
});

const terms = (text: string, weight = 1): Map<string, number> => new Map(letters(text).map((letter) => [letter, weight]));

describe('indexTerms', () => {
  const index = indexTerms(
    ['abc', 'ab', 'bcd', 'xyz', 'abcd'].map((text) => terms(text)),
    3,
  );

  it.each([
    ['abc', [0, 4, 1]],
    ['d', [2, 4]],
    ['ab', [0, 1, 4]],
    ['bc', [0, 2, 4]],
    ['y', [3]],
    ['q', []],
  ])('nearest to %s are %j', (text, expected) => expect(index.nearest(terms(text))).toEqual(expected));

  it('adds up the weights of what is looked up', () => {
    expect(index.nearest(new Map([...terms('x', 5), ...terms('ab')]))).toEqual([3, 0, 1]);
  });

  it('leaves out what forty-one entries have, not what forty have', () => {
    const of = (count: number): number => indexTerms(Array.from({ length: count }, () => terms('a'))).nearest(terms('a')).length;
    expect([of(40), of(41)]).toEqual([8, 0]);
  });
});

describe('weighByRarity', () => {
  const weigh = weighByRarity([['a', 'b', 'a'], ['a'], ['a', 'c']]);
  it('is 1 for what stands once, and less for what stands in all', () => {
    expect([weigh('b'), weigh('c'), weigh('q')].map((weight) => weight.toFixed(3))).toEqual(['1.000', '1.000', '1.000']);
    expect(weigh('a').toFixed(3)).toBe('0.650');
  });
});
