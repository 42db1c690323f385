import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diff/analyse.js';
import { conceptOfWord, oppositesOf } from '../../src/diff/concepts.js';
import { baseOf, rootOf } from '../../src/diff/roots.js';
import { timeConflicts } from '../../src/diff/times.js';
import { ANTONYMS } from '../../src/languages/en/words/antonyms.js';
import { SYNONYMS } from '../../src/languages/en/words/synonyms.js';

describe('roots', () => {
  it.each([
    ['mediation', 'mediator'],
    ['deployed', 'deployment'],
    ['filling', 'filled'],
    ['left', 'leave'],
    ['stopped', 'stop'],
    ['easily', 'easy'],
    ['agencies', 'agency'],
    ['women', 'woman'],
  ])('joins %s and %s', (a, b) => expect(rootOf(a)).toBe(rootOf(b)));

  it.each([
    ['plane', 'plan'],
    ['news', 'new'],
  ])('keeps %s and %s apart', (a, b) => expect(rootOf(a)).not.toBe(rootOf(b)));
});

describe('lexicon', () => {
  it('has every word in one set of synonyms only', () => {
    const sets = new Map<string, Set<string>>();
    for (const line of SYNONYMS) {
      for (const member of line.split(', ')) {
        const key = member.split(' ').map(baseOf).join(' ');
        sets.set(key, (sets.get(key) ?? new Set()).add(line));
      }
    }
    expect([...sets].filter(([, lines]) => lines.size > 1)).toEqual([]);
  });

  it('has no antonyms that are synonyms, and all of them both ways', () => {
    for (const [a, b] of ANTONYMS) {
      expect(conceptOfWord(a), `${a}, ${b}`).not.toBe(conceptOfWord(b));
      expect(oppositesOf(conceptOfWord(b)).has(conceptOfWord(a))).toBe(true);
    }
  });
});

describe('negation', () => {
  const negated = (text: string): string[] =>
    analyse(text).words.flatMap((word) => (word.negated && word.role === 'content' ? [word.lower] : []));
  it.each([
    ['The guards did not open the gate', ['open', 'gate']],
    ['The guards opened the gate', []],
    ['Nobody opened the gate', ['opened', 'gate']],
    ['The guards neither opened nor closed the gate', ['opened', 'closed', 'gate']],
    ['They lacked proof', ['proof']],
    ['The gate was not closed, the guards opened it', ['closed']],
    ['Nothing moves without a permit', ['moves']],
    ['Not only guards opened the gate', []],
    ['They ruled out a rescue', ['rescue']],
    ['No more than 12 guards came', []],
  ])('%s', (text, words) => expect(negated(text)).toEqual(words));
});

describe('quantities', () => {
  const found = (text: string): (string | number)[][] =>
    analyse(text).quantities.map(({ low, high, unit }) => [round(low), round(high), unit]);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  it.each([
    ['12 guards', [[12, 12, 'count']]],
    ['twenty-one guards', [[21, 21, 'count']]],
    ['at least 30 guards', [[30, Number.POSITIVE_INFINITY, 'count']]],
    ['no more than 30 guards', [[0, 30, 'count']]],
    ['some 400 guards', [[360, 440, 'count']]],
    ['3.5 million euros', [[3_500_000, 3_500_000, 'euro']]],
    ['$40', [[40, 40, 'dollar']]],
    ['9 cubic metres of sand', [[9, 9, 'cubic metre']]],
    ['a rise of 7 per cent', [[0.07, 0.07, 'share']]],
    ['nine in ten guards', [[0.9, 0.9, 'share']]],
    ['fewer than a third of the guards', [[0, 0.333, 'share']]],
    ['two of our four gates', [[0.5, 0.5, 'share']]],
    ['all four gates', [[1, 1, 'share']]],
    ['not one guard', [[0, 0, 'count']]],
    ['eighteen thousand two hundred doses', [[18_200, 18_200, 'count']]],
    ['one million six hundred thousand euros', [[1_600_000, 1_600_000, 'euro']]],
    ['a hundred and fifty guards', [[150, 150, 'count']]],
    ['seven and a half thousand litres', [[7500, 7500, 'litre']]],
    ['61 000 guards', [[61_000, 61_000, 'count']]],
    ['half a million guards', [[500_000, 500_000, 'count']]],
    ['They were fourteen', [[14, 14, 'count']]],
    ['forty guards at most', [[0, 40, 'count']]],
    ['Nobody waited longer than 40 minutes', [[0, 40, 'minute']]],
    ['The loss does not exceed 180 barrels', [[0, 180, 'barrel']]],
    ['every third gate', [[0.333, 0.333, 'share']]],
    ['one guard in six', [[0.167, 0.167, 'share']]],
    ['seven out of ten guards', [[0.7, 0.7, 'share']]],
    ['all but 31 guards', []],
    ['gate 7 stayed shut', []],
    ['the gate was shut at seven', []],
    ['at 7:20 pm eight gates were shut', [[8, 8, 'count']]],
    ['on the 21st', []],
    ['Ann Berg, 41, stayed', []],
    ['The treaty of 1998', []],
    ['in 2021 it rained', []],
    ['on 3 October', []],
    ['Flight 417', []],
  ])('%s', (text, quantities) => expect(found(text)).toEqual(quantities));
});

describe('times', () => {
  it.each([
    ['on Monday', 'on Tuesday', ['weekdays']],
    ['on Monday', 'on Monday evening', []],
    ['on June 24', 'on July 8', ['dates', 'months']],
    ['on June 24', 'in June', []],
    ['in May', 'in March or in April', ['months']],
    ['last year', 'this year', ['relative']],
    ['in 2019', 'in 2021', ['years']],
    ['on the second of March', 'on 9 March', ['dates']],
    ['at 10:42', 'at a quarter past seven', ['hours']],
    ['at ten to two', 'at 1:50 pm', []],
    ['shortly after five o’clock', 'at 5:10', []],
    ['towards nine', 'at 23.42 hours', ['hours']],
    ['at noon', 'shortly before eleven in the morning', ['hours']],
    ['put the toll at seven', 'at three', []],
    ['they may come', 'in March', []],
    ['on Monday', 'in 2021', []],
  ])('%s, %s', (a, b, parts) => expect(timeConflicts(analyse(a).times, analyse(b).times)).toEqual(parts));
});

describe('doers', () => {
  const doers = (text: string): string[][] => analyse(text).deeds.map(({ deed, agent }) => [deed, agent]);
  it.each([
    ['It was Norway that asked for the meeting', [['request', '@norway']]],
    ['The meeting was held at the request of Norway', [['request', '@norway']]],
    ['The meeting was requested by Norway', [['request', '@norway']]],
    ['The request came from Oslo', [['request', '@norway']]],
    ['Norway did not ask for the meeting', []],
  ])('%s', (text, deeds) => expect(doers(text)).toEqual(deeds));
});
