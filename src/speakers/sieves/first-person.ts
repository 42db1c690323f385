import { FIRST_PERSON } from '../../languages/en/words/pronouns.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'first-person',
  says: '"I" and "we" inside a quotation are whoever is quoted; outside one, whoever issued the document',
  why: 'Within quotation marks the speaker speaks of himself.',
  examples: [
    {
      text: '<source>We</source> reject the offer in full.',
      issuer: 'Norwegian Ministry of Defence',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    { text: '<source>I</source> said the bridge was old.', speaker: null },
  ],
  find: ({ phrase, outer }, { issuer }) => {
    if (!FIRST_PERSON.has(phrase.pronoun ?? '')) return null;
    const entity = outer ?? issuer;
    return entity ? { entity } : { tied: [] };
  },
});
