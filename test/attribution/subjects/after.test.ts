import { describe, expect, it } from 'vitest';
import { subjectAfter } from '../../../src/attribution/subjects/after.js';
import { clauseOf, groupOf, textOf } from '../../clauses.js';

describe('subjectAfter', () => {
  it.each([
    ['“No,” said the mayor.', 'the mayor'],
    ['“No,” said Hugo Lang, a doctor.', 'Hugo Lang, a doctor'],
    ['“No,” said Hugo Lang, 52, of Westport.', 'Hugo Lang, 52, of Westport'],
    ['“No,” said Hugo Lang, who runs the clinic.', 'Hugo Lang'],
    ['The talks failed, said Duarte on Monday.', 'Duarte'],
    ['“No,” the mayor said loudly.', null],
    ['The mayor said no.', null],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, subjectAfter(clause, groupOf(clause, 'said'))?.words)).toBe(expected);
  });
});
