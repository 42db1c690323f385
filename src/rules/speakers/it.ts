import { PRONOUNS } from '../../lexicon/pronouns.js';
import { before, placeOf, quotes } from '../../speakers/find.js';
import { sieve } from '../../speakers/sieve.js';

export default sieve({
  id: 'it',
  says: '"it": the body that spoke last, or else the first one named, in this sentence or the one before it',
  why: 'Ministries, companies and states go on speaking as "it".',
  examples: [
    {
      text: 'The Norwegian Defence Ministry confirmed the call. <source>It</source> said little had been agreed.',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
    { text: 'Mayor Kari Holm spoke. <source>It</source> said the bridge was old.', speaker: null },
  ],
  find: (asked, scene) => {
    if (PRONOUNS[asked.phrase.pronoun ?? '']?.of !== 'thing') return null;
    for (const { entity, sentence } of before(placeOf(asked), scene)) {
      if (sentence < asked.sentence - 2) break;
      const body = entity.type === 'organization' || entity.type === 'state' || entity.type === 'document';
      if (body && !quotes(entity, asked)) return { entity };
    }
    return { tied: [] };
  },
});
