import { NOBODY } from '../../lexicon/pronouns.js';
import { sieve } from '../../speakers/sieve.js';

export default sieve({
  id: 'nobody-in-particular',
  says: '"some", "others", "everyone"',
  why: 'These words name nobody; a guess would put words into a mouth.',
  examples: [{ text: '<source>Some</source> said the bridge was old.', speaker: null }],
  find: ({ phrase }) => (phrase.words.length === 1 && NOBODY.has(phrase.words[0]?.lower ?? '') ? { tied: [] } : null),
});
