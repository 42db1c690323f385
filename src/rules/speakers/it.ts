import { PRONOUNS } from '../../lexicon/pronouns.js';
import { before, placeOf, quotes } from '../../speakers/find.js';
import { type Mention, type Scene, spokenIn } from '../../speakers/scene.js';
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
    for (const mention of before(placeOf(asked), scene)) {
      const { entity } = mention;
      if (mention.sentence < asked.sentence - 2) break;
      if (!spokenIn(scene, mention.sentence, asked.start).includes(mention) && !isSubject(mention, scene)) continue;
      const body = entity.type === 'organization' || entity.type === 'state' || entity.type === 'document';
      if (body && !quotes(entity, asked)) return { entity };
    }
    return { tied: [] };
  },
});

/** A name at the head of its sentence: what the sentence is about. */
function isSubject({ start, sentence }: Mention, { tagged }: Scene): boolean {
  return start - (tagged.sentences[sentence]?.start ?? start) < 25;
}
