import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

/** Speakers of the claims without a cue. */
const speakersIn = (text: string): (string | null)[] => {
  const { claims, entities } = extractDocument(text, 'a.txt');
  return claims.filter(({ cue }) => cue === null).map(({ speaker }) => (speaker === null ? null : (entities[speaker]?.name ?? null)));
};

describe('a quotation without a speaker that is quoted again', () => {
  it.each([
    ['‘We slept on the roof’: village counts the cost\n\n“We slept on the roof for two nights,” said Ines Caron.', ['Ines Caron']],
    ["'Never again'\n\nTom Okafor said he would not sail at night. “Never again,” he told the Velm Post.", ['Tom Okafor']],
    [
      '“The bell must go”\n\nIt hung for a century.\n\nThe mayor, Ana Reyes, told the council: “I am sorry, but the bell must go.”',
      ['Ana Reyes'],
    ],
    // Said by two, or by nobody.
    ['‘It rained for days’\n\n“It rained for days,” said Ines Caron. “It rained for days,” said Tom Okafor.', [null]],
    ['‘It rained for days’\n\n“The roof held,” said Ines Caron.', [null]],
  ])('%j', (text, expected) => {
    expect(speakersIn(text)).toEqual(expected);
  });
});
