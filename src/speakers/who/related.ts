/** "His wife", "her client": who was told before to be that to whom. */

import { NAMING } from '../../languages/naming.js';
import { isIdle } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { wordings } from './epithet.js';
import { namedAt } from './find.js';
import { ownerOf } from './owner.js';
import { type Entity, mayBeOfSex } from './registry.js';
import type { Asked, Scene, Spot } from './scene.js';
import type { Held } from './sides.js';

/** Whom the text has named as somebody's wife, lawyer or son, where "his wife" says no name; null if it could be two. */
export function relatedTo(phrase: Phrase, place: Spot, scene: Scene): Entity | null {
  const { head, modifiers } = phrase;
  if (head === null || modifiers.some(({ lower }) => !isIdle(lower))) return null;
  const owner = ownerOf(phrase, scene, place.sentence);
  if (owner !== null && owner.type !== 'person') return null;
  if (owner === null && phrase.possessor !== null) return null;
  return calledSo(head, owner, { place, scene }) ?? turnedRound(head, owner, { place, scene });
}

interface Around {
  readonly place: Spot;
  readonly scene: Scene;
}

/** "His wife, Kari Holm, came. … His wife". */
function calledSo(head: string, owner: Entity | null, { place, scene }: Around): Entity | null {
  const words = new Set(wordings(head));
  const told = [...words]
    .flatMap((word) => scene.registry.withTrait(word))
    .flatMap((person) => (person === owner ? [] : heldBefore(person, place, scene)))
    .filter(({ office }) => words.has(office.head ?? '') && isSomebodys(office));
  const own = told.filter((held) => ownerOfHeld(held, scene) === owner);
  // Whose wife she is said to be need not be told again: the only one of whom it is said.
  const people = new Set(
    (own.length > 0 ? own : told.filter((held) => owner === null || ownerOfHeld(held, scene) === null)).map(({ person }) => person),
  );
  const [one] = people;
  return one && people.size === 1 && mayBeOfSex(one, NAMING.kin.get(head) ?? null) ? one : null;
}

/** "Her lawyer, Kari Holm, came. … Holm said her client": whose lawyer she is. */
function turnedRound(head: string, owner: Entity | null, { place, scene }: Around): Entity | null {
  const turned = owner && NAMING.turnedRelations.get(head);
  if (!turned) return null;
  const held = heldBefore(owner, place, scene).filter(({ office }) => turned.has(office.head ?? ''));
  const [one, ...others] = new Set(held.flatMap((of) => ownerOfHeld(of, scene) ?? []));
  return one && others.length === 0 && one.type === 'person' && mayBeOfSex(one, NAMING.kin.get(head) ?? null) ? one : null;
}

/** Of people, not of bodies. */
const isSomebodys = ({ possessive, possessor, complement }: Phrase): boolean =>
  NAMING.personOwners.has(possessive ?? '') || NAMING.their.has(possessive ?? '') || possessor !== null || complement !== null;

const heldBefore = (person: Entity, { start }: Spot, { offices }: Scene): readonly Held[] =>
  (offices.get(person) ?? []).filter((held) => held.start < start);

const ownerOfHeld = ({ office, sentence }: Held, scene: Scene): Entity | null => ownerOf(office, scene, sentence);

/** "Holm's wife" is not the one whom the text has told to be Lund's, and "the actor, Holm's husband," is not Holm. */
export function isAnothers(one: Entity, { phrase, ...place }: Asked, scene: Scene): boolean {
  if (phrase.appositives.some(({ possessor }) => possessor && namedAt(possessor, scene, place.sentence) === one)) return true;
  const held = phrase.possessor === null ? [] : heldBefore(one, place, scene).filter(({ office }) => office.head === phrase.head);
  const owner = held.length === 0 ? null : ownerOf(phrase, scene, place.sentence);
  if (owner?.type !== 'person') return false;
  const owners = held.map((of) => ownerOfHeld(of, scene));
  return owners.every((other) => other?.type === 'person' && other !== owner);
}
