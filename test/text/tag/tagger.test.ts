import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagWords } from '../../../src/text/tag/tagger.js';
import { newsText } from '../../arbitrary.js';

describe('tagWords', () => {
  it('counts from the offset that it is given', () => {
    const terms = tagWords('She said no.', 100);
    expect(terms.map(({ start, end }) => [start, end])).toEqual([
      [100, 103],
      [104, 108],
      [109, 111],
    ]);
    expect(terms[1]?.tags.has('Verb')).toBe(true);
  });

  it('never leaves the text, and goes forward only', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        let at = 0;
        for (const { start, end } of tagWords(text, 0)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
