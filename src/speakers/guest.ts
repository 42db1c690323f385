import { isHumanTrait } from './read/traits.js';
import type { Entity } from './who/registry.js';
import { namedIn, type Scene } from './who/scene.js';

/** Who is interviewed: the first person whom the text names before the first turn, other than whoever asks; rather one of whom something shows that it is a person. */
export function guestOf(scene: Scene): Entity | null {
  const people = [...introduced(scene)];
  return people.find(isShown) ?? people[0] ?? null;
}

function* introduced(scene: Scene): Generator<Entity> {
  const { tagged } = scene;
  const first = tagged.frame?.turns[0]?.first ?? 0;
  for (const { index, start } of tagged.sentences.slice(0, first)) {
    for (const { entity, start: at } of namedIn(scene, index))
      if (entity.type === 'person' && !tagged.language.documents.askedBy.test(tagged.text.slice(start, at))) yield entity;
  }
}

const isShown = ({ sex, titles, traits }: Entity): boolean => sex !== null || titles.size > 0 || [...traits].some(isHumanTrait);
