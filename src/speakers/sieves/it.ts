import { NAMING } from '../../languages/naming.js';
import { parsePhrase } from '../read/phrase.js';
import { isAskedInQuotes, isQuoted, quotes } from '../who/find.js';
import type { Entity } from '../who/registry.js';
import { type Asked, before, type Mention, placeOf, type Scene, spokenIn } from '../who/scene.js';
import { sieve } from '../who/sieve.js';

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
  applies: ({ phrase }) => NAMING.pronouns.get(phrase.pronoun ?? '')?.of === 'thing',
  find: (asked, scene) => {
    const bodies = [...before(placeOf(asked), scene)].filter(
      (mention) => mention.sentence >= asked.sentence - 2 && mayBeIt(mention, asked, scene),
    );
    const near = bodies.find(({ sentence }) => sentence >= asked.sentence - 1)?.entity ?? subjectBefore(asked, scene);
    const entity = near ?? bodies[0]?.entity;
    return entity ? { entity } : { tied: [] };
  },
});

/** A body that has spoken or heads its sentence, and is not just spoken of in a quotation. */
function mayBeIt(mention: Mention, asked: Asked, scene: Scene): boolean {
  const { entity, sentence, start } = mention;
  if (entity.type !== 'organization' && entity.type !== 'state' && entity.type !== 'document') return false;
  if (isQuoted(start, scene) && !isAskedInQuotes(asked)) return false;
  return (spokenIn(scene, sentence, asked.start).includes(mention) || isSubject(mention, scene)) && !quotes(entity, asked);
}

/** "The army denied it. It said …": the body that the sentence before begins with, though it bears no name. */
function subjectBefore(asked: Asked, scene: Scene): Entity | null {
  const { tokens, sentences } = scene.tagged;
  const from = sentences[asked.sentence - 1]?.firstToken;
  const next = sentences[asked.sentence]?.firstToken;
  if (from === undefined || next === undefined || !NAMING.definite.has(tokens[from]?.lower ?? '')) return null;
  let end = from + 1;
  while (end < next && PHRASE.has(tokens[end]?.pos ?? '')) end++;
  const phrase = parsePhrase(tokens.slice(from, end));
  if (phrase.kind !== 'organization' || phrase.plural) return null;
  const answer = scene.sift({ ...asked, start: phrase.start, end: phrase.end, phrase, sentence: asked.sentence - 1 }, scene)?.answer;
  return answer && 'entity' in answer ? answer.entity : null;
}

const PHRASE: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name', 'number']);

/** A name at the head of its sentence: what the sentence is about. */
function isSubject({ start, sentence }: Mention, { tagged }: Scene): boolean {
  return start - (tagged.sentences[sentence]?.start ?? start) < 25;
}
