import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askTagger } from '../../../../src/languages/en/tag/tagger.js';

describe('askTagger', () => {
  it('answers each word by itself, in order', () => {
    const said = askTagger(['ate', 'bakery', 'in-house', 'reports', 'AP']);
    expect(said.map(({ tags }) => ['Verb', 'Noun', 'Preposition', 'Acronym'].filter((tag) => tags.has(tag)))).toEqual([
      ['Verb'],
      ['Noun'],
      ['Preposition'],
      ['Verb'],
      ['Noun', 'Acronym'],
    ]);
    expect(said[3]?.choice).toBe('Plural|Verb');
  });

  it('says the same of a word in any company', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const alone = words.map((form) => [...(askTagger([form])[0]?.tags ?? [])]);
        expect(askTagger(words).map(({ tags }) => [...tags])).toEqual(alone);
      }),
    );
  });

  it('has nothing to say of nothing', () => expect(askTagger([])).toEqual([]));
});
