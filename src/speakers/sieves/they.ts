import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { descriptionOf } from '../who/describe.js';
import { isQuoted } from '../who/find.js';
import { ownerOf } from '../who/owner.js';
import { pluralsBefore } from '../who/plurals.js';
import type { Entity } from '../who/registry.js';
import { type Asked, before, type Mention, only, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';

export default sieve({
  id: 'they',
  says: '"they": the people who spoke or were spoken of last, in this sentence or the two before it, or else the only body there',
  why: 'Only people who stand nearby, or the one body, are meant; anything else would be a guess.',
  examples: [
    { text: '<said>The nurses of the ward</said> said it was full. <source>They</source> denied this.', speaker: 'nurses of the ward' },
    { text: '<source>They</source> said the bridge was old.', speaker: null },
  ],
  applies: ({ phrase }) => NAMING.pronouns.get(phrase.pronoun ?? '')?.number === 'many' && phrase.appositives.length === 0,
  find: (asked, scene) => {
    const known = [...before(placeOf(asked), scene)].filter(({ sentence }) => sentence >= asked.sentence - REACH);
    const many = known.find(({ entity }) => entity.plural || entity.type === 'group');
    const [people] = pluralsBefore(placeOf(asked), scene);
    const spokenIn = asked.phrase.words[0]?.quoted ?? 0;
    if (many && many.start >= (people?.start ?? 0)) return { entity: many.entity };
    if (people && isDefinite(people) && people.words.every(({ quoted }) => quoted === spokenIn))
      return { entity: groupCalled(people, asked, scene) };
    return only(known.filter((mention) => isBody(mention, asked, scene)).map(({ entity }) => entity)) ?? { tied: [] };
  },
});

const REACH = 2;

const isDefinite = ({ determiner, possessor, possessive, modifiers }: Phrase): boolean =>
  determiner !== null || possessor !== null || possessive !== null || modifiers.length > 0;

function groupCalled(people: Phrase, { sentence }: Asked, scene: Scene): Entity {
  const name = descriptionOf(people, ownerOf(people, scene, sentence));
  return scene.registry.entity({ type: 'group', name, side: sideToldBy(people, scene, sentence), plural: true });
}

/** Firms, clubs and offices are "they" as well; not the one whose own people are speaking. */
function isBody({ entity, start }: Mention, { outer }: Asked, scene: Scene): boolean {
  const own = outer?.affiliations.some(({ body }) => body === entity) ?? false;
  return entity.type === 'organization' && entity !== outer && !own && !isQuoted(start, scene);
}
