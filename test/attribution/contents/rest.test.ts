import { describe, expect, it } from 'vitest';
import { clauseOf, proposal, textOf } from '../../clauses.js';

/** What is told by "according to", part by part. */
function told(text: string): string | null {
  const clause = clauseOf(text);
  const found = proposal(clause, 'according-to', 'According to') ?? proposal(clause, 'according-to', 'according to');
  return found?.content.words.map((words) => textOf(clause, words)).join(' […] ') ?? null;
}

describe('the rest of a sentence', () => {
  it.each([
    ['According to the mayor, the bridge is safe.', 'the bridge is safe'],
    ['The bridge is safe, according to the mayor.', 'The bridge is safe'],
    ['The bridge is safe according to the mayor.', 'The bridge is safe'],
    ['The bridge, according to the mayor, is safe.', 'The bridge […] is safe'],
    ['The bridge is safe, according to the mayor, a doctor.', 'The bridge is safe'],
    [
      'The bridge is safe, according to the mayor, and nobody has been hurt there.',
      'The bridge is safe […] and nobody has been hurt there',
    ],
    ['According to members who spoke afterward, the bridge is safe.', 'the bridge is safe'],
    ['According to members who spoke afterward; the bridge is safe.', 'who spoke afterward; the bridge is safe'],
    ['According to the army, the post was empty; rebels said it was full.', 'the post was empty'],
    ['According to the mayor, the bridge is safe; the path is not.', 'the bridge is safe; the path is not'],
    ['The mayor said the bridge was safe; according to Roca, it was not.', 'it was not'],
    ['In the words of Roca, it leaked; according to the mayor, it was dry.', 'it was dry'],
    ['According to members who spoke; the bridge, as they know, is safe.', 'who spoke'],
    ['According to Ana Lind, who took over in May, the bridge is safe.', 'the bridge is safe'],
    ['According to Ana Lind, who took over in May.', 'who took over in May'],
    ['Two boys, who according to the crew were asleep, drowned.', 'who […] were asleep'],
    ['Two boys who according to the crew were asleep drowned.', 'who […] were asleep drowned'],
    ['The call, requested by the mayor according to the union, was short.', 'requested by the mayor'],
    ['The call, badly requested by the mayor according to the union, was short.', 'badly requested by the mayor'],
    ['The call, short according to the union, was made.', 'The call, short […] was made'],
    ['— According to the mayor.', null],
    ['According to the mayor.', null],
    ['The bridge was going to, according to the mayor, fall.', 'The bridge was going to […] fall'],
  ])('%s → %s', (text, expected) => expect(told(text)).toBe(expected));
});
