import { describe, expect, it } from 'vitest';
import { driftOf } from '../../src/diff/drift.js';
import { canBeEqual, dimensionOf, factorOf } from '../../src/diff/quantities.js';
import type { Quantity } from '../../src/diff/types.js';
import { corpusOf } from './corpus.js';

const drift = (...texts: string[]): string =>
  driftOf(corpusOf(texts.map((text) => ({ by: 'Ida Holm', side: null, text }))).claims)
    .map(({ claims, words }) => `${claims.join(' ')}: ${words.join(' ')}`)
    .join('; ');

describe('driftOf', () => {
  it.each([
    [['the keepers are greedy'], ''],
    [['the keepers are greedy', 'the keepers are greedy'], ''],
    [['the greedy keepers left', 'the greedy wardens left'], 'c-0 c-1: keepers wardens'],
    [['the keepers left', 'the keepers left', 'the wardens left'], 'c-0 c-2: keepers wardens'],
    [['the greedy keepers left', 'the keepers left'], 'c-0 c-1: greedy'],
    [['the keepers left', 'pumps hum'], ''],
    [['the keepers left', 'the keepers left town quietly today'], 'c-0 c-1: town quietly'],
    [[], ''],
  ])('%j', (texts, expected) => expect(drift(...texts)).toBe(expected));
});

const amount = (low: number, high: number, unit: string): Quantity => ({
  start: 0,
  end: 1,
  low,
  high,
  unit,
  counted: new Set(),
  clause: 0,
});

describe('canBeEqual', () => {
  it.each([
    [amount(3, 3, 'count'), amount(3, 3, 'count'), true],
    [amount(3, 3, 'count'), amount(4, 4, 'count'), false],
    [amount(3, 5, 'count'), amount(5, 9, 'count'), true],
    [amount(3, 5, 'count'), amount(6, 9, 'count'), false],
    [amount(2, 9, 'count'), amount(5, 5, 'count'), true],
  ])('%j %j %s', (a, b, expected) => {
    expect(canBeEqual(a, b)).toBe(expected);
    expect(canBeEqual(b, a)).toBe(expected);
  });

  it('knows what is of no dimension by its unit', () => {
    expect([dimensionOf(amount(1, 1, 'boats')), factorOf(amount(1, 1, 'boats'))]).toEqual(['boats', 1]);
  });
});
