import { describe, expect, it } from 'vitest';
import { nounPhraseBefore } from '../../../src/attribution/clause/phrases/before.js';
import { beforeColon, introducer } from '../../../src/attribution/subjects/around-quotation.js';
import { clauseOf, clauseOfWord, indexOf, textOf } from '../../clauses.js';

describe('introducer', () => {
  it.each([
    // Whoever the sentence before is about.
    ['The farmer shrugged. “We stay.”', 'The farmer'],
    ['The farmer knew that the baker left. “We stay.”', 'The farmer'],
    ['The farmer shrugged.\n\n“We stay.”', 'The farmer'],
    ['The farmer shrugged.\n\n“We stay”', null],
    ['The farmer shrugged.\n\nIt rained.\n\n“We stay.”', null],
    ['The farmer shrugged\n\n“We stay.”', null],
    ['Her answer? “We stay.”', 'Her'],
    ['Was it her answer? “We stay.”', null],
    // Where the words come from.
    ['And this from the mayor: “We stay.”', 'the mayor'],
    ['And this from the mayor.\n\n“We stay.”', 'the mayor'],
    ['From the desk of Ana Reyes. “We stay.”', 'Ana Reyes'],
    ['A memo came from the desk of Ana Reyes: “We stay.”', 'Ana Reyes'],
    ['A memo came from Ana Reyes: “We stay.”', 'Ana Reyes'],
    ['Here is more from Ana Reyes, who lost a boat. “We stay.”', 'Ana Reyes'],
    ['More from Ana Reyes, who lost her boat: “We stay.”', 'Ana Reyes'],
    ['Here comes more from Ana Reyes. “We stay.”', null],
    ['More snow fell on Velm. “We stay.”', null],
    // What is said behind it.
    ['“We stay,” was all the farmer would say.', 'the farmer'],
    ['“We stay,” was the answer from the farmer.', 'the farmer'],
    ['“It rained. We stay,” was all the farmer would say.', 'the farmer'],
  ])('%j: %s', (text, expected) => {
    const { clause, at } = clauseOfWord(text, '“');
    expect(textOf(clause, introducer(clause, at)?.words)).toBe(expected);
  });
});

describe('beforeColon', () => {
  it.each([
    ['Kari Holm, baker: “We stay.”', 'Kari Holm, baker'],
    ['Kari Holm, 31, baker: “We stay.”', 'Kari Holm, 31, baker'],
    ['Kari Holm (31), baker: “We stay.”', 'Kari Holm (31), baker'],
    ['Duarte, 31, baker: “We stay.”', 'Duarte, 31, baker'],
    ['Duarte (31), baker: “We stay.”', 'Duarte (31), baker'],
    ['Rose Holm, baker: “We stay.”', 'Rose Holm, baker'],
    ['Her reply: “We stay.”', 'Her'],
    // No name of somebody stands there.
    ['Kari Holm (Velm), baker: “We stay.”', 'baker'],
    ['Kari Holm 31), baker: “We stay.”', 'baker'],
    ['The hall, a ruin: “We stay.”', 'a ruin'],
    ['In Velm, the baker: “We stay.”', 'the baker'],
    ['On Friday, a neighbour: “We stay.”', 'a neighbour'],
    ['At Holm Hall, the cook: “We stay.”', 'the cook'],
    ['From Velm, the skipper of the boat: “We stay.”', 'the skipper of the boat'],
  ])('%j: %s', (text, expected) => {
    const clause = clauseOf(text);
    const phrase = nounPhraseBefore(clause, indexOf(clause, ':'));
    expect(textOf(clause, phrase && beforeColon(clause, phrase))).toBe(expected);
  });
});
