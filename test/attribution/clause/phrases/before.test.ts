import { describe, expect, it } from 'vitest';
import { nounPhraseBefore } from '../../../../src/attribution/clause/phrases/before.js';
import { clauseOf, groupOf, textOf } from '../../../clauses.js';

describe('nounPhraseBefore', () => {
  it.each([
    ['The tall old man said no.', 'The tall old man'],
    ['Deputy Finance Minister Ines Duarte said no.', 'Deputy Finance Minister Ines Duarte'],
    ['A spokesman for the coast guard said no.', 'A spokesman for the coast guard'],
    ['Officials in the ministry of health said no.', 'Officials in the ministry of health'],
    ["Keller's lawyer said no.", "Keller's lawyer"],
    ["The workers' union said no.", "The workers' union"],
    ['His two brothers said no.', 'His two brothers'],
    ['Duarte and Keller said no.', 'Duarte and Keller'],
    ['He said no.', 'He'],
    ['On Monday the mayor said no.', 'the mayor'],
    ['After the vote the mayor said no.', 'the mayor'],
    ['Keller (a doctor) said no.', 'Keller (a doctor)'],
    ['Slowly said no.', null],
    ['Most of the crew said no.', 'Most of the crew'],
    ['Several of the nurses said no.', 'Several of the nurses'],
    ['Almost half of the nurses said no.', 'Almost half of the nurses'],
    ['Nearly all of them said no.', 'all of them'],
    ['A man familiar with the plan said no.', 'A man familiar with the plan'],
    ['Happy with the plan, the mayor said no.', 'the mayor'],
    ['Marks & Lind said no.', 'Marks & Lind'],
    ['@lind said no.', '@lind'],
    // The comma of a firm, and that behind a place.
    ['Kari Lind of Lind, Duarte & Sons said no.', 'Kari Lind of Lind, Duarte & Sons'],
    ['A clerk at Lind, Duarte & Sons said no.', 'A clerk at Lind, Duarte & Sons'],
    ['In Oslo, Duarte & Sons said no.', 'Duarte & Sons'],
    ['Near Velm, Duarte & Sons said no.', 'Duarte & Sons'],
    ['Lind, Duarte & Sons said no.', 'Duarte & Sons'],
    ['Then & Duarte said no.', 'Duarte'],
    ['Kari “the Fox” Holm said no.', 'Kari “the Fox” Holm'],
    ['The red and blue team said no.', 'The red and blue team'],
  ])('%s → %s', (text, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, nounPhraseBefore(clause, groupOf(clause, 'said').from))).toBe(expected);
  });
});
