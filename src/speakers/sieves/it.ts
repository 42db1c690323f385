import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { firstTokenAt } from '../read/tokens.js';
import { bodyAsked, isAnswer } from '../who/asked-body.js';
import { isAskedInQuotes, isQuoted, quotes } from '../who/find.js';
import { isHuman } from '../who/human.js';
import { paperBefore } from '../who/papers.js';
import { type Asked, before, type Mention, placeOf, type Scene, spokenIn } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { subjectBefore } from '../who/subject-body.js';

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
    const answers = isAnswer(asked, scene) ? bodyAsked(asked, scene) : null;
    if (answers) return { entity: answers };
    const bodies = [...before(placeOf(asked), scene)].filter(
      (mention) => mention.sentence >= asked.sentence - 2 && mayBeIt(mention, asked, scene),
    );
    const near = nearest(bodies, asked, scene);
    const paper = paperBefore(asked, scene);
    if (paper?.isFirst && (!near || paper.start <= near.start || paper.sentence > near.sentence)) return { entity: paper.entity };
    const entity = near?.entity ?? subjectBefore(asked, scene) ?? paper?.entity ?? bodies[0]?.entity ?? bodyAsked(asked, scene);
    return entity ? { entity } : { tied: [] };
  },
});

/** In this sentence or the last; of one that is only spoken of in what is said, and one that spoke before it, the latter. */
function nearest(bodies: readonly Mention[], asked: Asked, scene: Scene): Mention | null {
  const near = bodies.filter(({ sentence }) => sentence >= asked.sentence - 1);
  const [first] = near;
  if (!first || first.sentence < asked.sentence || !isSaid(first, asked)) return first ?? null;
  return near.find((one) => one.sentence < asked.sentence && one.entity !== first.entity && hasSpoken(one, asked, scene)) ?? first;
}

const isSaid = (mention: Mention, { draft }: Asked): boolean => draft?.content.some((range) => isWithin(mention, range)) ?? false;

const hasSpoken = (mention: Mention, asked: Asked, scene: Scene): boolean =>
  spokenIn(scene, mention.sentence, asked.start).includes(mention);

/** A body that has spoken or heads its sentence, and is not just spoken of in a quotation. */
function mayBeIt(mention: Mention, asked: Asked, scene: Scene): boolean {
  const { entity, start } = mention;
  if (entity.plural || entity.type === 'person' || entity.type === 'group' || isHuman(entity)) return false;
  if (isQuoted(start, scene) && !isAskedInQuotes(asked)) return false;
  const isNameless = entity.type === 'unnamed' || entity.type === 'role';
  const spoke = hasSpoken(mention, asked, scene);
  return (isNameless ? spoke && isFirst(mention, scene) : spoke || isFirst(mention, scene)) && !quotes(entity, asked);
}

/** A name at the head of its sentence, and neither where the report was written nor where something is: what the sentence is about. */
function isFirst({ start, end, sentence }: Mention, { tagged: { tokens, sentences } }: Scene): boolean {
  const at = firstTokenAt(tokens, start);
  const isPlace = NAMING.locatives.has(tokens[at - 1]?.lower ?? '') || /^[—–-]$/.test(tokens[firstTokenAt(tokens, end)]?.text ?? '');
  return !isPlace && start - (sentences[sentence]?.start ?? start) < 25;
}
