/** Which body of a text has an office that only some kinds of bodies have. */

import { NAMING } from '../../languages/naming.js';
import type { Housed } from '../../languages/naming-words/offices.js';
import { bodyInSubject } from './body-spoken-of.js';
import { bareBody } from './called.js';
import { isDescribedBy } from './described-bodies.js';
import { calledNearby, type Fits, houseOf } from './house.js';
import { nameWords } from './name-words.js';
import { nameless } from './owner.js';
import type { Entity } from './registry.js';
import type { Scene, Spot } from './scene.js';
import { houseTold } from './told-house.js';
import { townIn } from './town.js';

/** Whether a body is one that has such an office. */
export const isHousedIn =
  ({ classes, names }: Housed): Fits =>
  ({ class: own, name }) =>
    (classes.has(own ?? '') && !NAMING.workforce.has(nameWords(name ?? '').at(-1) ?? '')) ||
    nameWords(name ?? '').some((word) => names.has(word));

export function housed(kinds: readonly Housed[], place: Spot, scene: Scene): Entity | null {
  for (const of of kinds) {
    const body = housedNear(of, place, scene);
    if (body) return body;
  }
  return kinds.some(({ classes }) => classes.has('town')) ? townIn(scene) : ofState(kinds, scene);
}

/** "The Bank of Norway kept its rate. The deputy governor …": the only body of a state that has such an office. */
function ofState(kinds: readonly Housed[], { registry }: Scene): Entity | null {
  const [one, other] = registry
    .inMind()
    .filter(
      (body) =>
        body.type === 'organization' && body.side !== null && body.side !== body.name && kinds.some((kind) => isHousedIn(kind)(body)),
    );
  return one && !other ? one : null;
}

function housedNear(of: Housed, place: Spot, scene: Scene): Entity | null {
  const called = calledNearby((kind) => of.classes.has(kind), place, scene);
  const body = called && (bareBody(called, scene, place) ?? nameless(called, scene, place));
  const fits: Fits = (house) => isHousedIn(of)(house) || isDescribedBy(house, of.names, scene);
  const subject = body ? null : bodyInSubject(place, scene);
  return body ?? (subject && fits(subject) && /\p{Lu}/u.test(subject.name ?? '') ? subject : houseOf(fits, place, scene));
}

/** "The school district closed. Superintendent Holm …". */
export function housedTold(kinds: readonly Housed[], place: Spot, scene: Scene): Entity | null {
  const nouns = new Set(kinds.flatMap(({ told }) => [...(told ?? [])]));
  return nouns.size > 0 ? houseTold(nouns, place, scene) : null;
}
