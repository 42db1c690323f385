import { describe, expect, it } from 'vitest';
import { subjectBefore } from '../../../src/attribution/subjects/before.js';
import { clauseOf, groupOf, textOf } from '../../clauses.js';
import { stepsOf } from '../../reaches.js';

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
    ['Hugo Lang, who lost a boat in Velm, Norway, in July, said no.', 'said', 'Hugo Lang'],
    ['Hugo Lang, wearing a cap covered in salt, said no.', 'said', 'Hugo Lang'],
    ['Hugo Lang, host of the “Harbour Show,” said no.', 'said', 'Hugo Lang, host of the “Harbour Show,”'],
    ['Lang, after initially saying yes, has left.', 'saying', 'Lang'],
    ['Sailors that have seen it say no.', 'say', 'Sailors'],
    ['The man who sang and who danced said no.', 'said', 'The man'],
    ['The mayor, who through her office declined, left.', 'declined', 'who'],
    ['The mayor, who, on a call on Friday, declined, left.', 'declined', 'who'],
    ['Two ships being built in Velm have left.', 'left', 'Two ships being built in Velm'],
    ['At the moment Duarte left, it rained.', 'left', 'Duarte'],
    // Verbs in a row.
    ['The mayor, who has praised Lang and thanked her crew, left.', 'thanked', 'who'],
    ['The mayor met Lang, with whom he sailed in May, calling her a friend.', 'calling', 'The mayor'],
    ['The mayor met critics who say he should go, calling them friends.', 'calling', 'The mayor'],
    ['The mayor spoke, telling Lang that Duarte was late and asking why.', 'asking', 'The mayor'],
    ['The guild met and she, once again, promised a reform and said no.', 'said', 'she'],
    ['The mayor began by thanking Lang, saying he was tired.', 'saying', 'The mayor'],
    ['Saying he was tired, the mayor left.', 'Saying', 'the mayor'],
    ['Lang rejected the idea that the mayor would lose, saying she was popular.', 'saying', 'Lang'],
    ['Sailors met, with Lang tweeting that it was late and asking why.', 'asking', 'Lang'],
    ['The guild issued a statement on Monday saying it was over.', 'saying', 'The guild'],
    ['Lang has quarrelled with sailors, at one point calling them late.', 'calling', 'Lang'],
    ['Hugo Lang, the mayor, this past week announced a fund.', 'announced', 'Hugo Lang, the mayor'],
    ['Duarte later Thursday told the court no.', 'told', 'Duarte'],
    ['After winning in Velm, Hugo Lang (R-OH), said no.', 'said', 'Hugo Lang (R-OH)'],
    ['Ina Lund, a doctor, told the court her crew had left and said no.', 'said', 'Ina Lund, a doctor'],
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

describe('how far off and how', () => {
  const subjectOf = (text: string, head: string): string => {
    const clause = clauseOf(text);
    const subject = subjectBefore(clause, groupOf(clause, head));
    return subject ? `${textOf(clause, subject.words)} (${subject.how})` : 'nobody';
  };

  it.each([
    ['Duarte can be heard on tape telling lies.', 'telling', 'Duarte (matrix)'],
    ['Duarte can be heard, on tape, telling lies.', 'telling', 'Duarte (shared)'],
    ['Duarte apologised Wednesday for having said no.', 'said', 'Duarte (shared)'],
    ['Duarte blamed Lind for having said no.', 'said', 'Lind (noun)'],
  ])('%s, %s: %s', (text, head, expected) => {
    expect(subjectOf(text, head)).toBe(expected);
  });

  it.each([
    // Verbs that govern each other, and words between a verb and the infinitive that it governs.
    ['Duarte wanted% to say no.', 'to try', 'Duarte (matrix); 4: nobody'],
    ['Duarte chose the% man to say no.', 'old', 'Duarte (matrix); 11: nobody'],
  ])('%s with more of %s: %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, (text) => subjectOf(text, 'say'))).toBe(expected);
  });
});

describe('subjectBefore, known gaps', () => {
  it.fails.each([['Duarte on Monday said no.', 'said', 'Duarte']])('%s → %s: %s', (text, head, expected) => {
    const clause = clauseOf(text);
    expect(textOf(clause, subjectBefore(clause, groupOf(clause, head))?.words)).toBe(expected);
  });
});
