import { FORMER } from '../../languages/en/words/bodies.js';
import { BOUND_OFFICES } from '../../languages/en/words/titles.js';
import type { Phrase } from '../read/phrase.js';
import { organizationClass } from '../read/words.js';
import { belong, speakFor } from './belong.js';
import { bodyOfInsider } from './nearby.js';
import type { Entity } from './registry.js';
import { type Asked, before, type Scene } from './scene.js';
import { toldBy } from './speaks-for.js';

/**
 * A spokesman or an executive of nobody in particular speaks for the body or state that has just been spoken of,
 * in the same sentence or the one before. Learnt once; what the text says outright comes first.
 */
export function affiliate(entity: Entity, asked: Asked, scene: Scene): void {
  if (entity.type === 'state') return;
  if (entity.side === null && entity.type !== 'person') speakInside(entity, asked, scene);
  if (entity.type !== 'organization') affiliatePerson(entity, asked, scene);
}

function affiliatePerson(entity: Entity, { start, sentence, phrase }: Asked, scene: Scene): void {
  const told = entity.affiliations.some((known) => known.start === phrase.start) ? null : toldBy(phrase, scene, sentence);
  if (told && phrase.pronoun === null && phrase.parts.length === 0) speakFor(entity, { ...told, start: phrase.start, end: phrase.end });
  if (entity.side !== null) return;
  belong(entity, scene);
  if (entity.side !== null || !holdsBoundOffice(entity) || saysWhose(phrase)) return;
  for (const mention of before({ start, sentence }, scene)) {
    if (mention.sentence < sentence - 1) return;
    const { type, side } = mention.entity;
    if ((type !== 'organization' && type !== 'state') || side === null) continue;
    speakFor(entity, { body: mention.entity, how: 'nearby', start: phrase.start, end: phrase.end });
    return;
  }
}

function speakInside(entity: Entity, { phrase, start, sentence }: Asked, scene: Scene): void {
  const body = bodyOfInsider(phrase, scene, { start, sentence });
  if (body) speakFor(entity, { body, how: 'nearby', start: phrase.start, end: phrase.end });
}

/** Of whom the office is, or was, the phrase says itself. */
const saysWhose = (phrase: Phrase): boolean =>
  phrase.pronoun !== null ||
  phrase.words.some((word) => FORMER.has(word.lower)) ||
  phrase.possessive !== null ||
  phrase.complement !== null ||
  phrase.possessor !== null ||
  phrase.modifiers.some((word) => word.pos === 'noun' && organizationClass(word) === null);

function holdsBoundOffice({ titles }: Entity): boolean {
  return [...titles].some((title) => BOUND_OFFICES.has(title.split(' ').at(-1) ?? ''));
}
