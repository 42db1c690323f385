import { describe, expect, it } from 'vitest';
import { breaksIn, cut } from '../../src/match/boundaries/ends.js';
import { cutStart, startsIn } from '../../src/match/boundaries/starts.js';
import type { Clause, Words } from '../../src/match/sentence.js';
import type { WeightTable } from '../../src/match/weigh.js';
import { clauseOf, indexOf, textOf } from './helpers.js';

const LABEL = { rule: 'said-that', key: 'say', form: 'past', lead: '' } as const;

/** A table in which nothing counts but what the test gives. */
const table = (given: Partial<WeightTable>): WeightTable => ({
  threshold: 0.5,
  claim: {},
  end: { bias: -900 },
  start: { bias: -900 },
  ...given,
});

/** From the first word to the last, both named. */
const between = (clause: Clause, first: string, last: string): Words => ({ from: indexOf(clause, first), end: indexOf(clause, last) + 1 });

const textsAt = ({ tagged }: Clause, places: Iterable<{ at: number }>): string[] =>
  Array.from(places, ({ at }) => tagged.tokens[at]?.text ?? '');

describe('breaksIn', () => {
  it('breaks at marks, coordinators, subordinators, prepositions, gerunds and times', () => {
    const clause = clauseOf('He said that ships left port, and crews slept because it rained on Monday.');
    expect(textsAt(clause, breaksIn(clause, between(clause, 'ships', 'Monday'), LABEL))).toEqual([',', 'because', 'on', 'Monday']);
  });

  it('does not break at the first word or inside a quotation', () => {
    const clause = clauseOf('He said that “ships, and crews,” slept, adding nothing.');
    expect(textsAt(clause, breaksIn(clause, between(clause, '“', 'nothing'), LABEL))).not.toContain('and');
    expect(textsAt(clause, breaksIn(clause, between(clause, 'slept', 'slept'), LABEL))).toEqual([]);
  });

  it('breaks inside the quotation that the content starts in', () => {
    const clause = clauseOf('“He said that ships left, and crews slept,” she said.');
    expect(textsAt(clause, breaksIn(clause, between(clause, 'ships', 'slept'), LABEL))).toContain(',');
  });
});

describe('cut', () => {
  const clause = clauseOf('He said that ships left port, and crews slept because it rained.');
  const words = between(clause, 'ships', 'rained');

  it('leaves the content whole where no end is likely', () => {
    expect(cut(clause, words, { label: LABEL, weights: table({}) })).toEqual(words);
  });

  it('cuts at the likeliest end', () => {
    const weights = table({ end: { bias: -900, because: 1500 } });
    expect(textOf(clause, cut(clause, words, { label: LABEL, weights }))).toBe('ships left port, and crews slept');
  });

  it('takes the first of two ends that are equally likely', () => {
    const weights = table({ end: { bias: -900, because: 1500, ',and': 1500 } });
    expect(textOf(clause, cut(clause, words, { label: LABEL, weights }))).toBe('ships left port');
  });

  it('never leaves nothing', () => {
    const all = table({ end: { bias: 900 } });
    expect(cut(clause, words, { label: LABEL, weights: all }).end).toBeGreaterThan(words.from);
  });
});

describe('cutStart', () => {
  const clause = clauseOf('The talks failed, but the port is shut, Duarte said.');
  const words = between(clause, 'The', 'shut');

  it('offers the places behind marks and coordinators', () => {
    expect(textsAt(clause, startsIn(clause, words, LABEL))).toEqual(['but', 'the']);
  });

  it('keeps the start of the sentence where no other is likely', () => {
    expect(cutStart(clause, words, { label: LABEL, weights: table({}) })).toEqual(words);
  });

  it('cuts at the likeliest start', () => {
    const weights = table({ start: { bias: -900, but: 1500 } });
    expect(textOf(clause, cutStart(clause, words, { label: LABEL, weights }))).toBe('the port is shut');
  });
});
