import { describe, expect, it } from 'vitest';
import { cutStart, startsIn } from '../../../src/attribution/boundaries/starts.js';
import { between, clauseOf, LABEL, table, textOf, textsAt } from '../../clauses.js';

describe('cutStart', () => {
  const clause = clauseOf('The talks failed, but the port is shut, Duarte said.');
  const words = between(clause, 'The', 'shut');

  it('offers the places behind marks and coordinators', () => {
    expect(textsAt(clause, startsIn(clause, words, LABEL))).toEqual(['but', 'the']);
  });

  it('offers none inside quotations that end before the content does', () => {
    const quoted = clauseOf('The crew said “no, the winch, and the rope” but the port is shut, Duarte said.');
    expect(textsAt(quoted, startsIn(quoted, between(quoted, 'The', 'shut'), LABEL))).toEqual(['“', 'the']);
  });

  it('offers those one quotation further out than where the content ends', () => {
    const inner = clauseOf('“The crew left, and then he told us: ‘It was late, and it was dark’,” Duarte said.');
    const words = between(inner, 'The', 'dark');
    expect(textsAt(inner, startsIn(inner, words, LABEL))).toEqual(['and', 'then']);
  });

  it('keeps the start of the sentence where no other is likely', () => {
    expect(cutStart(clause, words, { label: LABEL, weights: table({}) })).toEqual(words);
  });

  it('cuts at the likeliest start', () => {
    const weights = table({ start: { bias: -900, but: 1500 } });
    expect(textOf(clause, cutStart(clause, words, { label: LABEL, weights }))).toBe('the port is shut');
  });
});
