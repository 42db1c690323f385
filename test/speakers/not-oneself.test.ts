import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../src/pipeline.js';

/** Speakers of the claims that stand in another. */
const innerSpeakersIn = (text: string): (string | null)[] => {
  const { claims, entities } = extractDocument(text, 'a.txt');
  return claims.filter(({ within }) => within !== null).map(({ speaker }) => (speaker === null ? null : (entities[speaker]?.name ?? null)));
};

describe('a person with an office who speaks of another with the same', () => {
  it.each([
    ['Captain Ida Brun: “The Danish captain shouted to our boys, ‘Swim for it!’ We shall not forget it.”', 'Danish captain'],
    ['Mayor Nils Haug spoke for an hour. Haug said that the mayor of Viborg had told him: “Not here.”', 'mayor of Viborg'],
    ['The skipper, Ana Pires, was heard first. Pires said the skipper had told her: “We followed the fish.”', 'skipper'],
  ])('%j', (text, expected) => {
    expect(innerSpeakersIn(text)).toContain(expected);
  });
});
