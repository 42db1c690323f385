import { describe, expect, it } from 'vitest';
import { breaksIn, cut } from '../../../src/attribution/boundaries/ends.js';
import { between, clauseOf, LABEL, table, textOf, textsAt } from '../../clauses.js';

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
