import { describe, expect, it } from 'vitest';
import { subjectBefore } from '../../../src/match/subjects/before.js';
import { clauseOf, groupOf, textOf } from '../helpers.js';

describe('subjectBefore', () => {
  it.each([
    // At once, over adverbs, over times.
    ['The mayor said no.', 'said', 'The mayor'],
    ['The mayor also angrily said no.', 'said', 'The mayor'],
    ['Duarte said on Monday that he was tired.', 'said', 'Duarte'],
    // Over insertions: an appositive belongs to the source, a relative clause does not.
    ['Hugo Lang, a doctor, said no.', 'said', 'Hugo Lang, a doctor'],
    ['Hugo Lang, who runs the clinic, said no.', 'said', 'Hugo Lang'],
    ['Lang — a doctor — said no.', 'said', 'Lang — a doctor'],
    ['The women who wrote to her on Thursday say no.', 'say', 'The women'],
    // Verbs in a row.
    ['The mayor left and said no.', 'said', 'The mayor'],
    ['The mayor left the hall, adding that he was tired.', 'adding', 'The mayor'],
    ['“I am tired,” said the mayor, adding that he would go.', 'adding', 'the mayor'],
    ['The mayor declined to say more.', 'say', 'The mayor'],
    // Coordination.
    ['Duarte and Keller said no.', 'said', 'Duarte and Keller'],
    ['Duarte, Keller and Lang said no.', 'said', 'Duarte, Keller and Lang'],
    // Relative pronouns stand for their noun.
    ['The mayor, who said no, left.', 'said', 'who'],
    // Nobody there.
    ['Said no.', 'Said', null],
  ])('%s → %s: %s', (text, head, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, subjectBefore(clause, groupOf(clause, head))?.words)).toBe(expected);
  });
});

describe('subjectBefore, known gaps', () => {
  it.fails.each([['Duarte on Monday said no.', 'said', 'Duarte']])('%s → %s: %s', (text, head, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, subjectBefore(clause, groupOf(clause, head))?.words)).toBe(expected);
  });
});
