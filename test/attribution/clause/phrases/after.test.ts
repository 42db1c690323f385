import { describe, expect, it } from 'vitest';
import { nounPhraseAfter } from '../../../../src/attribution/clause/phrases/after.js';
import { clauseOf, groupOf, textOf } from '../../../clauses.js';
import { stepsOf } from '../../../reaches.js';

describe('nounPhraseAfter', () => {
  it.each([
    ['He met the tall old man.', 'the tall old man'],
    ['He met Ines Duarte of the harbour union.', 'Ines Duarte of the harbour union'],
    ['He met them at noon.', 'them'],
    ['He met the mayor on Monday.', 'the mayor'],
    ['He met the mayor last week.', 'the mayor'],
    ['He met Keller and Duarte.', 'Keller and Duarte'],
    ['He met Keller and the mayor left.', 'Keller'],
    ['He met two of the nine judges.', 'two of the nine judges'],
    ['He met quickly.', null],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, nounPhraseAfter(clause, groupOf(clause, 'met').end))).toBe(expected);
  });

  it('takes a bracket of up to eleven words and marks', () => {
    const told = (text: string): string => {
      const clause = clauseOf(text);
      return textOf(clause, nounPhraseAfter(clause, groupOf(clause, 'met').end)) ?? 'nobody';
    };
    expect(stepsOf('He met Lind (a% doctor) now.', 'good', told)).toBe('Lind (a doctor); 9: Lind');
  });

  it('leaves prepositional phrases to the caller on request', () => {
    const clause = clauseOf('He told the man from the harbour that it was late.');
    expect(textOf(clause, nounPhraseAfter(clause, groupOf(clause, 'told').end, false))).toBe('the man');
  });
});
