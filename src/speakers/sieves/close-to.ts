import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { descriptionOf } from '../who/describe.js';
import { ownerOf, plainEntity } from '../who/owner.js';
import type { Entity } from '../who/registry.js';
import type { Asked, Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';

export default sieve({
  id: 'close-to',
  says: '"a source close to X", "X\'s entourage", "people familiar with X\'s thinking"',
  why: 'Whoever is near somebody is not that somebody, but stands on the same side.',
  examples: [
    {
      text: 'Norwegian Minister Kari Holm was ill. <source>A source close to Holm</source> denied this.',
      speaker: 'source close to Kari Holm',
      side: 'Norway',
    },
    {
      text: 'Norwegian Minister Kari Holm was ill. <source>Holm’s entourage</source> denied this.',
      speaker: 'source close to Kari Holm',
      side: 'Norway',
    },
    {
      text: 'Norwegian Defence Minister Kari Holm arrived. <source>A source with long memory close to Holm</source> denied this.',
      speaker: 'source close to Kari Holm',
    },
    { text: '<source>People familiar with the talks</source> denied this.', speaker: 'People familiar with the talks' },
  ],
  applies: ({ phrase }) => phrase.name.length === 0 && phrase.words.some((word) => NAMING.namelessHeads.has(word.lower)),
  find: (asked, scene) => {
    const { phrase } = asked;
    const near = nearTo(asked, scene);
    if (near) return { entity: sourceNear(near, scene) };
    if (phrase.determiner === 'the' && phrase.words.length === 2) return null;
    return {
      entity: scene.registry.entity({
        type: 'unnamed',
        name: descriptionOf(phrase, null),
        side: sideToldBy(phrase, scene, asked.sentence),
        plural: phrase.plural,
      }),
    };
  },
});

/** X, in whichever way the text says that the source is near. */
function nearTo({ phrase, sentence }: Asked, scene: Scene): Entity | null {
  const at = phrase.words.findIndex((word) => NAMING.closeness.has(word.lower));
  const after = at < 0 ? -1 : phrase.words.findIndex((word, index) => index > at && NAMING.closeLinks.has(word.lower));
  if (after > 0) return whose(parsePhrase(phrase.words.slice(after + 1)), scene, sentence);
  return phrase.words.some((word) => NAMING.entourages.has(word.lower)) ? ownerOf(phrase, scene, sentence) : null;
}

/** "Holm's position" is Holm's; "the talks" are nobody's. */
function whose(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  return phrase.possessor ? ownerOf(phrase, scene, sentence) : plainEntity(phrase, scene, sentence);
}

function sourceNear(near: Entity, { registry }: Scene): Entity {
  const entity = registry.entity({ type: 'unnamed', name: `source close to ${near.name}`, side: near.side });
  entity.near = near;
  return entity;
}
