import { NAMING } from '../../languages/naming.js';
import { descriptionOf } from '../who/describe.js';
import type { Entity } from '../who/registry.js';
import { type Answer, type Asked, before, only, placeOf, type Scene } from '../who/scene.js';
import { sieve } from '../who/sieve.js';
import { sideToldBy } from '../who/speaks-for.js';

export default sieve({
  id: 'counterpart',
  says: '"his Norwegian counterpart": who holds the same office on that side',
  why: 'A counterpart has the office of the one he is the counterpart of.',
  examples: [
    {
      text: 'Norwegian Finance Minister Kari Holm met Chilean Finance Minister Pedro Rojas. Holm was late. <source>Her Chilean counterpart</source> said the treaty was dead.',
      speaker: 'Pedro Rojas',
      side: 'Chile',
    },
  ],
  applies: (asked) =>
    isCounterpart(asked) && asked.phrase.name.length === 0 && !asked.phrase.appositives.some(({ name }) => name.length > 0),
  find: (asked, scene) => {
    const side = sideToldBy(asked.phrase, scene, asked.sentence);
    return only(counterparts(asked, scene, side)) ?? unnamed(asked, scene, side);
  },
});

/** A colleague from another country holds the same office there. */
function isCounterpart({ phrase }: Asked): boolean {
  return (
    NAMING.counterpart.has(phrase.head ?? '') ||
    (NAMING.colleague.has(phrase.head ?? '') && !phrase.plural && phrase.possessive !== null && phrase.country !== null)
  );
}

/** Somebody of that side who is not named here, in the office of the one he is the counterpart of. */
function unnamed(asked: Asked, scene: Scene, side: string | null): Answer | null {
  const other = side === null ? null : lastInOffice(asked, scene, side);
  if (!other) return null;
  const entity = scene.registry.entity({ type: 'role', name: descriptionOf(asked.phrase, null), side });
  for (const title of other.titles) entity.titles.add(title);
  return { entity };
}

function lastInOffice(asked: Asked, scene: Scene, side: string): Entity | null {
  for (const { entity } of before(placeOf(asked), scene))
    if (entity.titles.size > 0 && entity.side !== null && entity.side !== side) return entity;
  return null;
}

function counterparts(asked: Asked, scene: Scene, side: string | null): Entity[] {
  const persons = scene.registry.inMind().filter((entity) => entity.type === 'person' && entity.titles.size > 0);
  for (const { entity } of before(placeOf(asked), scene)) {
    if (entity.type !== 'person' || entity.titles.size === 0 || (side !== null && entity.side === side)) continue;
    const offices = heads(entity);
    return persons.filter(
      (other) =>
        other !== entity &&
        (side === null ? other.side !== entity.side : other.side === side) &&
        [...heads(other)].some((head) => offices.has(head)),
    );
  }
  return [];
}

function heads(entity: Entity): Set<string> {
  return new Set([...entity.titles].map((title) => title.split(' ').at(-1) ?? ''));
}
