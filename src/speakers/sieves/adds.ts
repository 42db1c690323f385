import { NAMING } from '../../languages/naming.js';
import { namedIn, spokenIn } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

export default sieve({
  id: 'adds',
  says: '"he added" after a body has spoken and nobody was named',
  why: 'Who adds has just spoken; translators turn a ministry of masculine gender into "he".',
  examples: [
    {
      text: 'Kari Holm was ill. <said>The Norwegian Defence Ministry</said> confirmed the call. “It was short,” <source added>he</source> added.',
      speaker: 'Norwegian Ministry of Defence',
      side: 'Norway',
    },
  ],
  applies: ({ phrase, draft }) => NAMING.pronouns.get(phrase.pronoun ?? '')?.number === 'one' && NAMING.adding.has(draft?.lemma ?? ''),
  find: ({ sentence, start }, scene) => {
    const spoke = spokenIn(scene, sentence - 1, start).map(({ entity }) => entity);
    const body = spoke.find(({ type }) => type === 'organization' || type === 'state');
    if (!body || spoke.some(({ type }) => type === 'person') || namedIn(scene, sentence - 1).some(({ entity }) => entity.type === 'person'))
      return null;
    return { entity: body };
  },
});
