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
    // The last word may be an adjective elsewhere.
    ['“No,” said a hospital official.', 'a hospital official'],
    ['“No,” said one former senior agency official.', 'one former senior agency official'],
    ['“No,” said the port chief, known as Lang.', 'the port chief'],
    ['“No,” said a bank executive in Oslo.', 'a bank executive in Oslo'],
    ['“No,” said a Norwegian defence ministry official.', 'a Norwegian defence ministry official'],
    ['“No,” said the attorney general.', 'the attorney general'],
    ['“No,” said a retired army general.', 'a retired army general'],
    ['“No,” said a village elder named Musa.', 'a village elder'],
    ['“No,” said the team principal.', 'the team principal'],
    ['“No,” said one local.', 'one local'],
    ['“No,” said the mayor’s chief executive officer.', 'the mayor’s chief executive officer'],
    ['“No,” the mayor said loudly.', null],
    ['The mayor said no.', null],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, subjectAfter(clause, groupOf(clause, 'said'))?.words)).toBe(expected);
  });
});
