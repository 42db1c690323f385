import { describe, expect, it } from 'vitest';
import { type Pair, pairsOf, pairsWithin } from '../../../src/diff/match/pairs.js';
import { readPlain } from '../../../src/diff/plain.js';
import { type Group, groupOf } from '../../../src/diff/statements.js';

interface Told {
  readonly text: string;
  readonly document?: string;
  readonly sentence?: number;
  readonly denial?: boolean;
}

/** One statement of each text, in a document of its own unless one is told. */
const groups = (side: 'left' | 'right', ...told: readonly Told[]): Group[] =>
  told.map(({ text, document, sentence = 0, denial = false }, at) => {
    const read = readPlain(document ?? `${side}-${at}`, text);
    const claim = { ...read.claim, id: `${side}-${at}`, sentence: { ...read.claim.sentence, index: sentence } };
    return groupOf([{ ...read, denial, claim }], side);
  });

const SYLLABLES = ['ba', 'do', 'ki', 'lu', 'me', 'na', 'po', 'ru'];
/** A word that no language has. */
const wordOf = (n: number): string => [1, 8, 64, 512].map((place) => SYLLABLES[Math.floor(n / place) % 8]).join('');
/** So many statements that have nothing to do with any other. */
const strangers = (count: number, from: number): Told[] =>
  Array.from({ length: count }, (_, i) => ({ text: `the ${wordOf(from + 2 * i)} ${wordOf(from + 2 * i + 1)}` }));

const shown = (pairs: readonly Pair[]): string[] =>
  pairs.map(({ left, right }) => `${left.statement.text.slice(0, 8)} | ${right.statement.text.slice(0, 8)}`);

const SLUICE = { text: 'the sluice by the mill was opened on Friday' };
const SHUT = { text: 'the sluice of the mill was shut all week' };
/** Two texts with one common word among many that they don't share. */
const [LONG, FAR] = [1000, 3000].map((from) => `people ${Array.from({ length: 12 }, (_, i) => wordOf(from + i)).join(' ')}`) as [
  string,
  string,
];

describe('pairs worth weighing', () => {
  const found = (lefts: readonly Told[], rights: readonly Told[]): string[] =>
    shown(pairsOf(groups('left', ...lefts), groups('right', ...rights)));

  it.each([
    ['few', 0, 0],
    ['four thousand pairs', 79, 49],
    ['more', 80, 49],
    ['many', 99, 99],
  ])('are those that have something in common, among %s', (_, lefts, rights) => {
    expect(found([SLUICE, ...strangers(lefts, 0)], [SHUT, ...strangers(rights, 2000)])).toEqual(['the slui | the slui']);
  });

  it.each([
    ['any', 79, 49, { text: FAR }, ['people b | people b']],
    ['hardly any', 80, 49, { text: FAR }, []],
    ['a denial’s', 80, 49, { text: FAR, denial: true }, ['people b | people b']],
  ])('with little in common are %s among so many', (_, lefts, rights, far, expected) => {
    expect(found([{ text: LONG }, ...strangers(lefts, 0)], [far, ...strangers(rights, 2000)])).toEqual(expected);
  });

  it.each([0, 99])('are those that stand beside each other, among %i others', (others) => {
    const [near, rest] = [{ text: 'a horse kicked the gate', document: 'a', sentence: 5 }, strangers(others, 0)];
    const beside = [2, 3, 5, 7, 8].map((sentence) => ({ text: `${sentence} rot did for hinges`, document: 'a', sentence }));
    const elsewhere = { text: '9 rot did for hinges', document: 'b', sentence: 5 };
    expect(found([near, ...rest], [...beside, elsewhere, ...strangers(others, 2000)])).toEqual(
      ['3 rot di', '5 rot di', '7 rot di'].map((text) => `a horse  | ${text}`),
    );
  });

  it('are of the seven nearest of either, among many', () => {
    const same = Array.from({ length: 9 }, () => SLUICE);
    expect(found([...same, ...strangers(91, 0)], [...same, ...strangers(91, 2000)])).toHaveLength(9 * 9 - 2 * 2);
  });

  it('are ranked by how near they are', () => {
    const [first, second] = pairsOf(groups('left', SLUICE), groups('right', { text: 'the mill burned' }, SHUT));
    expect([first?.rank, second?.rank]).toEqual([
      { left: 2, right: 1 },
      { left: 1, right: 1 },
    ]);
    expect(second?.margin).toBeCloseTo((second?.beside.likeness ?? 0) - (first?.beside.likeness ?? 0), 12);
    expect(first?.margin).toBeCloseTo(-(second?.margin ?? 0), 12);
  });

  it('have no rival where there is one alone', () => {
    const [only] = pairsOf(groups('left', SLUICE), groups('right', SHUT));
    expect(only?.rank).toEqual({ left: 1, right: 1 });
    expect(only?.margin).toBe(only?.beside.likeness);
  });
});

describe('pairs of one side that may be one utterance', () => {
  const found = (...told: readonly Told[]): string[] => shown(pairsWithin(groups('left', ...told)));

  it.each([0, 87, 88, 120])('are those that are alike, among %i others', (others) => {
    expect(found(SLUICE, ...strangers(others, 0), SHUT)).toEqual(['the slui | the slui']);
  });

  it.each([0, 120])('are not those that are hardly alike, among %i others', (others) => {
    expect(found({ text: LONG }, ...strangers(others, 0), { text: FAR })).toEqual([]);
  });

  it('are not looked for by what too many have', () => {
    const same = (count: number): Told[] => Array.from({ length: count }, () => SLUICE);
    expect([found(...same(89)).length, found(...same(90)).length]).toEqual([(89 * 88) / 2, 0]);
  });

  it.each([
    [2, 6],
    [3, 9],
  ])('are of the three nearest of either: %i nearer ones leave %i pairs', (nearer, expected) => {
    const same = Array.from({ length: nearer }, () => ({ text: 'the sluice by the mill' }));
    const apart = ['of the nurse burned', 'of the baker fell'].map((end) => ({ text: `the sluice by the mill ${end}` }));
    expect(found(...same, ...apart)).toHaveLength(expected);
  });
});
