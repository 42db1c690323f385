import { NAMING } from '../../languages/naming.js';
import type { Entity } from '../who/registry.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'first-person',
  says: '"I" inside a quotation is whoever is quoted, "we" the body behind them; outside one, both are whoever issued the document',
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
  applies: ({ phrase }) => NAMING.firstPerson.has(phrase.pronoun ?? ''),
  find: ({ phrase, outer }, { issuer }) => {
    const entity = outer && NAMING.we.has(phrase.pronoun ?? '') ? bodyOf(outer) : (outer ?? issuer);
    return entity ? { entity } : { tied: [] };
  },
});

/** Who says "we" speaks for the body that is behind them, if the text tells one. */
function bodyOf(speaker: Entity): Entity {
  const body = speaker.affiliations[0]?.body;
  return body && speaker.members.length === 0 ? body : speaker;
}
