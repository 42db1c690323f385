import { describe, expect, it } from 'vitest';
import { sentenceEnd } from '../../../src/attribution/contents/extent.js';
import { clauseOf } from '../../clauses.js';

describe('sentenceEnd', () => {
  it.each([
    ['Nobody stays.', 'stays'],
    ['Nobody stays!?', 'stays'],
    ['He said: “Nobody stays.”', '”'],
  ])('%s', (text, last) => {
    const clause = clauseOf(text);
    expect(clause.tagged.tokens[sentenceEnd(clause) - 1]?.text).toBe(last);
  });
});
