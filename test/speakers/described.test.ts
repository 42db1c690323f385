import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/corpus/assemble.js';
import type { Extraction } from '../../src/model.js';
import { extractDocument } from '../../src/pipeline.js';

const read = (text: string): Extraction => assemble([extractDocument(text, 'a.txt')], {});
const speakers = (text: string): string[] => read(text).speakers.map(({ name }) => name);

describe('what somebody without a name is called', () => {
  it.each([
    ['A rider quoted in the paper said that the road was bad.', 'rider'],
    ['Plumbers working on the pipe said that the door was open.', 'Plumbers'],
    ['Analysts polled by the bank said that rates would rise.', 'Analysts polled by the bank'],
    ['People briefed on the talks said that they had failed.', 'People briefed on the talks'],
    ['Villagers living near the quarry said that the walls shook.', 'Villagers'],
    ['A nurse seen by the paper said that the ward was full.', 'nurse seen by the paper'],
  ])('%s → %s', (text, name) => expect(speakers(text)).toEqual([name]));
});

describe('the body behind a name', () => {
  it.each([
    ['Kari Holm of the Weavers’ Union said that it rained.', ['Weavers’ Union']],
    ['Kari Holm, from the Salt Workers Union, said that it rained.', ['Salt Workers Union']],
    ['Kari Holm from the shop said that it rained.', []],
    ['Kari Holm of nothing in particular said that it rained.', []],
  ])('%s → %j', (text, bodies) => {
    const [first] = read(text).speakers;
    expect(first?.speaksFor ?? []).toEqual(bodies);
  });
});

describe('they in a quotation', () => {
  it('are the other side', () => {
    const { claims } = read('Harbour Homes, the landlord, said no. Rain fell.\n\nIda Roe was cross. “They told us it was May,” she said.');
    expect(claims.map(({ source, speaker }) => [source?.text, speaker?.name])).toContainEqual(['They', 'Harbour Homes']);
  });
});
