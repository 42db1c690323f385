import { NOBODY } from '../../languages/en/words/pronouns.js';
import { sieve } from '../who/sieve.js';

/** "Neither government", "no official": with these nobody in particular speaks either. */
const NO_ONE: ReadonlySet<string> = new Set(['neither', 'no', 'each', 'every', 'any', 'either', 'nobody']);

export default sieve({
  id: 'nobody-in-particular',
  says: '"some", "others", "everyone"',
  why: 'These words name nobody; a guess would put words into a mouth.',
  examples: [
    { text: '<source>Some</source> said the bridge was old.', speaker: null },
    { text: '<source>Neither government</source> asked for it.', speaker: null },
  ],
  find: ({ phrase }) => {
    const first = phrase.words[0]?.lower ?? '';
    if (phrase.appositives.some(({ name }) => name.length > 0)) return null;
    return (phrase.words.length === 1 && NOBODY.has(first)) || NO_ONE.has(first) ? { tied: [] } : null;
  },
});
