import { describe, expect, it } from 'vitest';
import { cutStart, startsIn } from '../../../src/attribution/boundaries/starts.js';
import { between, clauseOf, LABEL, table, textOf, textsAt } from '../../clauses.js';

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
