import { bareBody } from '../who/find.js';
import { placeOf } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'bare-body',
  says: '"the ministry", "the union", "the company": the last body of that class',
  why: 'An article without a name points back to the nearest body that can be called so.',
  examples: [
    {
      text: 'The Norwegian Defence Ministry confirmed the call. <source>The ministry</source> gave no details.',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    { text: '<source>The ministry</source> gave no details.', speaker: null },
  ],
  find: (asked, scene) => {
    const { phrase } = asked;
    if (phrase.kind !== 'organization' || phrase.name.length > 1 || phrase.modifiers.length > 0 || phrase.possessor) return null;
    const entity =
      bareBody(phrase, scene, placeOf(asked)) ?? (scene.issuer?.class && scene.issuer.class === phrase.head ? scene.issuer : null);
    if (entity) return { entity };
    return phrase.head === 'ministry' ? { tied: [] } : null;
  },
});
