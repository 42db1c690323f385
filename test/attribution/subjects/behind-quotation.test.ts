import { describe, expect, it } from 'vitest';
import { namedBehind } from '../../../src/attribution/subjects/behind-quotation.js';
import { clauseOf, textOf } from '../../clauses.js';

describe('namedBehind', () => {
  it.each([
    ['This from Ana Reyes.', 'Ana Reyes'],
    ['So says Ana Reyes.', 'Ana Reyes'],
    ['Those were the words of Ana Reyes.', 'Ana Reyes'],
    ['Those were the words of the mayor of Velm.', 'the mayor of Velm'],
    ['That was the answer from the club.', 'the club'],
    // By a word for an act, or for a view; whose it is stands before it or behind it.
    ['That was the view of the mayor.', 'the mayor'],
    ['That was the mayor’s view.', 'the mayor'],
    ['That was Lund’s verdict.', 'Lund'],
    ['That was Ana Reyes’s answer.', 'Ana Reyes'],
    ['That was her view.', 'her'],
    ['These were the old cook’s words.', 'the old cook'],
    // Nothing that is said, nobody who says it.
    ['That was the roof of the mayor.', null],
    ['That was the mayor’s roof.', null],
    ['That was the answer.', null],
    ['That was.', null],
    ['So says the sign.', null],
    ['So sails Ana Reyes.', null],
    ['They from Ana Reyes.', null],
    ['The words of Ana Reyes.', null],
  ])('“We stay.” %s: %s', (behind, expected) => {
    const clause = clauseOf(`“We stay.” ${behind}`);
    expect(textOf(clause, namedBehind(clause, 0))).toBe(expected);
  });
});
