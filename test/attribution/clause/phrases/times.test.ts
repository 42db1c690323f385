import { describe, expect, it } from 'vitest';
import { isTimePhrase } from '../../../../src/attribution/clause/phrases/times.js';
import { clauseOf, indexOf } from '../../../clauses.js';

describe('isTimePhrase', () => {
  it.each([
    ['He spoke Tuesday about it.', 'Tuesday', true],
    ['He spoke last week about it.', 'last', true],
    ['He spoke the last word about it.', 'last', false],
    ['He spoke French about it.', 'French', false],
  ])('%s %s', (text, word, expected) => {
    const clause = clauseOf(text);
    expect(isTimePhrase(clause, indexOf(clause, word))).toBe(expected);
  });
});
