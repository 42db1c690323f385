import { describe, expect, it } from 'vitest';
import { lowerAt } from '../../../src/attribution/clause/clause.js';
import { skipAdjuncts } from '../../../src/attribution/contents/adjuncts.js';
import { clauseOf, indexOf } from '../../clauses.js';

describe('skipAdjuncts', () => {
  it.each([
    ['He said loudly on Monday in a letter that it was over.', 'that'],
    ['He said last week that it was over.', 'that'],
    ['He said that it was over.', 'that'],
    ['He said on Tuesday (Mar 4) that it was over.', 'that'],
    ['He said on Friday (9 May) that it was over.', 'that'],
    ['He said on Oct 3 (Friday) that it was over.', 'that'],
    ['He said on Monday (a bank holiday there) that it was over.', 'that'],
    ['He said on Monday (a very long bank holiday) that it was over.', '('],
    ['He said on Monday (he slept late) that it was over.', '('],
  ])('%s', (text, next) => {
    const clause = clauseOf(text);
    expect(lowerAt(clause, skipAdjuncts(clause, indexOf(clause, 'said') + 1))).toBe(next);
  });
});
