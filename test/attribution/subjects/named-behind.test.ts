import { describe, expect, it } from 'vitest';
import { subjectBefore } from '../../../src/attribution/subjects/before.js';
import { clauseOf, groupOf, textOf } from '../../clauses.js';

describe('whose name stands behind what is told of them', () => {
  it.each([
    ['A herder who fled, Brahim Sidi, said the village had burned.', 'Brahim Sidi'],
    ['A teacher who led the walk, Ana Roe, said it was long.', 'Ana Roe'],
    ['A survivor who was pulled from the sea, Karl Berge, said he saw no light.', 'Karl Berge'],
    ['A doctor who treated the men, Liv Hauge, said they were cold.', 'Liv Hauge'],
    ['A Faroese captain who was nearby, Pall Joensen, said he heard two shots.', 'Pall Joensen'],
    ['The girl who was there, Ida Moe, said it was dark.', 'Ida Moe'],
    // The name of a place that the clause ends in.
    ['People who live in Bergen, Norway, said it was cold.', 'People'],
    ['A man who works in Leeds, England, said it was cold.', 'A man'],
    ['A nurse who trained in Cork, Ireland, said the ward was shut.', 'A nurse'],
    // The name of whoever the clause ends with; a clause between commas of its own.
    ['The man who shot the mayor, Ana Roe, said he was sorry.', 'the mayor, Ana Roe'],
    ['Brahim Sidi, who met the mayor, Ana Roe, said he was sorry.', 'Brahim Sidi'],
    ['A herder, Brahim Sidi, said the village had burned.', 'A herder, Brahim Sidi'],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, subjectBefore(clause, groupOf(clause, 'said'))?.words)).toBe(expected);
  });
});
