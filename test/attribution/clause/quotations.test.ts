import { describe, expect, it } from 'vitest';
import { opensQuote, quotationAt, quotationEndingAt } from '../../../src/attribution/clause/quotations.js';
import { clauseOf, indexOf } from '../../clauses.js';

describe('quotations by their marks', () => {
  const clause = clauseOf('Duarte said “we stay” to the crew.');
  const quotation = clause.tagged.quotations[0];

  it('finds a quotation from its opening mark alone', () => {
    expect(quotationAt(clause, indexOf(clause, '“'))).toBe(quotation);
    expect(quotationAt(clause, indexOf(clause, '”'))).toBeNull();
  });

  it('finds a quotation from its closing mark alone', () => {
    expect(quotationEndingAt(clause, indexOf(clause, '”'))).toBe(quotation);
    expect(quotationEndingAt(clause, indexOf(clause, '“'))).toBeNull();
  });

  it.each([
    ['“', true],
    ['”', false],
    ['we', false],
  ])('%s opens a quotation: %s', (word, expected) => {
    expect(opensQuote(clause, indexOf(clause, word))).toBe(expected);
  });
});
