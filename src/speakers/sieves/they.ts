import { PRONOUNS } from '../../languages/en/words/pronouns.js';
import { before, placeOf } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'they',
  says: '"they": the people or the body that spoke last, in this sentence or the two before it',
  why: 'A plural is told only from one who has spoken; anything else would be a guess.',
  examples: [
    { text: 'Norway and Chile <cue>said</cue> the treaty was dead.', speaker: null },
    { text: '<source>They</source> said the bridge was old.', speaker: null },
  ],
  find: (asked, scene) => {
    if (PRONOUNS.get(asked.phrase.pronoun ?? '')?.number !== 'many' || asked.phrase.appositives.length > 0) return null;
    for (const { entity, sentence } of before(placeOf(asked), scene)) {
      if (sentence < asked.sentence - 2) break;
      if (entity.plural || entity.type === 'group') return { entity };
    }
    return { tied: [] };
  },
});
