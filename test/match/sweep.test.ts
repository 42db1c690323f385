import { describe, expect, it } from 'vitest';
import { bulkMatch, type Net, type Pattern } from '../../src/match/sweep.js';

type Words = readonly string[];

const pattern = (match: string, more: Partial<Pattern> = {}): Pattern => ({
  match,
  needs: [],
  wants: [],
  minWant: 0,
  minWords: 1,
  ...more,
});

/** Every pattern that is tried matches once, at the start: what is listed is what was tried. */
const methods = {
  one: {
    cacheDoc: (document: readonly Words[]) => document.map((words) => new Set(words)),
    match: (): { ptrs: [number, number][] } => ({ ptrs: [[0, 0]] }),
  },
};

const tried = (document: readonly Words[], net: Net): string[] =>
  bulkMatch(document, net, methods).map(({ match, pointer }) => `${match}@${pointer[0]}`);

describe('bulkMatch', () => {
  const both = pattern('both', { needs: ['old', 'man'] });
  const two = pattern('two', { wants: ['a', 'b', 'c'], minWant: 2 });
  const long = pattern('long', { minWords: 3 });
  const barred = pattern('barred', { ifNo: ['not'] });
  const net: Net = {
    hooks: { man: [both, long], old: [both, barred], a: [two], b: [two] },
    always: [pattern('always')],
  };

  it.each([
    [['man'], ['always']],
    [
      ['old', 'man'],
      ['both', 'barred', 'always'],
    ],
    [
      ['the', 'old', 'man'],
      ['both', 'long', 'barred', 'always'],
    ],
    [['not', 'old'], ['always']],
    [['a'], ['always']],
    [
      ['b', 'a'],
      ['two', 'always'],
    ],
  ])('tries what %j asks for, each once and in order', (words, expected) => {
    expect(tried([words], net)).toEqual(expected.map((match) => `${match}@0`));
  });

  it('points to the sentence that matched', () => {
    expect(tried([['x'], ['b', 'a']], net)).toEqual(['always@0', 'two@1', 'always@1']);
  });
});
