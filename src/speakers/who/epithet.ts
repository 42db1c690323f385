import type { Entity } from './registry.js';
import { type Asked, before, placeOf, type Scene } from './scene.js';
import { isSubject } from './subject.js';

/** What newspapers call somebody just named, to vary: no offices, which others may hold. */
const EPITHETS: ReadonlySet<string> = new Set([
  'front-runner',
  'frontrunner',
  'nominee',
  'candidate',
  'contender',
  'hopeful',
  'republican',
  'democrat',
  'conservative',
  'congressman',
  'congresswoman',
  'lawmaker',
  'mogul',
  'billionaire',
  'millionaire',
  'tycoon',
  'businessman',
  'businesswoman',
  'neurosurgeon',
  'surgeon',
  'veteran',
  'native',
]);
const REACH = 3;

/** "The retired surgeon": the only person named in the nearest sentence before that names any, if a clause there is about them. */
export function calledByEpithet(asked: Asked, scene: Scene): Entity | null {
  const { phrase, sentence } = asked;
  if (phrase.determiner !== 'the' || phrase.plural || phrase.name.length > 0 || phrase.complement !== null) return null;
  if (phrase.modifiers.length === 0 || !EPITHETS.has(phrase.head ?? '')) return null;
  const people = [...before(placeOf(asked), scene)].filter(({ entity }) => entity.type === 'person');
  const nearest = people[0]?.sentence ?? -1;
  if (nearest < sentence - REACH) return null;
  const here = people.filter((mention) => mention.sentence === nearest);
  const leading = new Set(here.filter((mention) => isSubject(mention, scene)).map(({ entity }) => entity));
  const [one] = leading;
  if (!one || leading.size > 1) return null;
  return phrase.country !== null && one.side !== null && one.side !== phrase.country ? null : one;
}
