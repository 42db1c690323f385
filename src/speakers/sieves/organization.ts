import { isDealingWith } from '../read/office.js';
import { bodyOfServed } from '../who/nearby.js';
import { organizationEntity } from '../who/organization.js';
import { nameless, ownerOf, sideOf } from '../who/owner.js';
import { sieve } from '../who/sieve.js';
import { stateOf } from '../who/state-of.js';

export default sieve({
  id: 'organization',
  says: 'A body by its own name, or by its country and portfolio',
  why: '"Norway\'s defence ministry", "the Norwegian Ministry of Defence" and "the Ministry of Defence in Oslo" are one.',
  examples: [
    { text: '<source>Norway’s defence ministry</source> denied this.', speaker: 'Norwegian Ministry of Defence', side: 'Norway' },
    { text: "<source>Chile's fisheries agency</source> denied this.", speaker: 'Chilean fisheries agency', side: 'Chile' },
    { text: '<source>Norwegian authorities</source> denied this.', speaker: 'Norwegian authorities', side: 'Norway' },
  ],
  applies: ({ phrase }) => phrase.kind === 'organization',
  find: (asked, scene) => {
    const { phrase, sentence } = asked;
    const owner = ownerOf(phrase, scene, sentence);
    if (owner && owner.type === 'person' && phrase.name.length === 0) {
      const short = owner.name?.split(' ').at(-1);
      return {
        entity: scene.registry.entity({ type: 'organization', name: `${short} ${phrase.head}`, side: owner.side, class: phrase.head }),
      };
    }
    const side = isDealingWith(phrase) ? null : (sideOf(phrase, scene, sentence) ?? stateOf(phrase, scene, asked));
    const entity = organizationEntity(phrase, scene.registry, side);
    const body = entity ?? nameless(phrase, scene, asked);
    const served = body && body.side === body.name ? bodyOfServed(phrase, scene, asked) : null;
    if (body && served) body.side = served.side ?? served.name;
    return body && { entity: body };
  },
});
