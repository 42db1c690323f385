import { NAMING } from '../../languages/naming.js';
import { stateEntity } from '../who/find.js';
import type { Entity } from '../who/registry.js';
import type { Scene } from '../who/scene.js';
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
  find: ({ phrase, outer }, scene) => {
    const entity = outer && NAMING.we.has(phrase.pronoun ?? '') ? bodyOf(outer, scene) : (outer ?? scene.issuer);
    return entity ? { entity } : { tied: [] };
  },
});

/** Who says "we" speaks for the body that is behind them, if the text tells one: a minister for the country. */
function bodyOf(speaker: Entity, scene: Scene): Entity {
  const body = speaker.affiliations[0]?.body;
  if (!body || body.type === 'person' || speaker.members.length > 0) return speaker;
  return NAMING.ministryHead.has(body.class ?? '') && body.side !== null && body.side !== body.name ? stateEntity(body.side, scene) : body;
}
