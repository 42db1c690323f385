import { PRONOUNS } from '../../lexicon/pronouns.js';
import { quotes } from '../../speakers/find.js';
import type { Entity } from '../../speakers/registry.js';
import { type Asked, before, type Mention, placeOf, type Scene, spokenIn } from '../../speakers/scene.js';
import { sieve } from '../../speakers/sieve.js';

export default sieve({
  id: 'he-or-she',
  says: '"he", "she": whoever spoke last, or else the first person named, in this sentence or the nearest one before it',
  why: 'News keeps the same speaker through a paragraph; sex must fit where it is known.',
  examples: [
    {
      text: 'Norwegian Minister Kari Holm met Chilean envoy Pedro Rojas. <source>She</source> said the treaty was dead.',
      speaker: 'Kari Holm',
      side: 'Norway',
    },
    {
      text: 'Norwegian Minister Kari Holm met Chilean envoy Pedro Rojas. <source>He</source> said the treaty was dead.',
      speaker: 'Pedro Rojas',
      side: 'Chile',
    },
    { text: 'The road had sunk. <source>He</source> said it was old.', speaker: null },
  ],
  find: (asked, scene) => {
    const pronoun = PRONOUNS[asked.phrase.pronoun ?? ''];
    if (pronoun?.of !== 'person') return null;
    const entity = personBefore(asked, scene, pronoun.sex);
    if (!entity) return { tied: [] };
    entity.sex ??= pronoun.sex;
    return { entity };
  },
});

/**
 * Who spoke comes first. Of those who are only named, somebody known to be of that sex comes before somebody of whom it isn't known,
 * and the latter only from nearby. Whoever stands in the content itself is rather spoken of than speaking.
 */
function personBefore(asked: Asked, scene: Scene, sex: 'm' | 'f' | null): Entity | null {
  const people = [...before(placeOf(asked), scene)].filter(({ entity }) => isHuman(entity) && !quotes(entity, asked));
  const outside = people.filter((mention) => !isSpokenOf(mention, asked));
  return bestOf(outside, { asked, scene, sex }) ?? bestOf(people, { asked, scene, sex });
}

interface Wanted {
  readonly asked: Asked;
  readonly scene: Scene;
  readonly sex: 'm' | 'f' | null;
}

function bestOf(people: readonly Mention[], { asked, scene, sex }: Wanted): Entity | null {
  let maybe: Mention | null = null;
  for (const mention of people) {
    const { entity, sentence } = mention;
    if (maybe && maybe.sentence !== sentence) break;
    if (entity.sex === sex) return entity;
    if (entity.sex !== null) continue;
    if (isIntroduced(entity) && spokenIn(scene, sentence, asked.start).includes(mention)) return entity;
    if (sentence >= asked.sentence - 1) maybe ??= mention;
  }
  return maybe?.entity ?? null;
}

function isSpokenOf(mention: Mention, { draft }: Asked): boolean {
  return draft?.content.some((range) => mention.start >= range.start && mention.end <= range.end) ?? false;
}

/** A lone word may be a company's name as well. */
function isIntroduced({ type, name, titles }: Entity): boolean {
  return type !== 'person' || titles.size > 0 || (name?.includes(' ') ?? false);
}

function isHuman(entity: Entity): boolean {
  return entity.type === 'person' || ((entity.type === 'role' || entity.type === 'unnamed') && !entity.plural);
}
