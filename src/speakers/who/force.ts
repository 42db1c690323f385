/** The police, a prosecution, an opposition: whom somebody speaks for is told by what they are called alone. */

import { NAMING } from '../../languages/naming.js';
import { officeOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { classOfBody, singular } from '../read/words.js';
import { isForceByName } from './calling.js';
import type { Entity } from './registry.js';
import { before, type Scene, type Spot } from './scene.js';

interface Called extends Spot {
  readonly phrase: Phrase;
}

/** The police force that was named last, or the only one there is; of several or none, the police. */
export function forceOf(place: Spot, scene: Scene): Entity {
  for (const { entity } of before(place, scene)) if (isForce(entity)) return entity;
  const [force, other] = scene.registry.inMind().filter(isForce);
  if (force && !other) return force;
  return scene.registry.entity({ type: 'organization', name: POLICE, side: POLICE, class: 'police' });
}

const POLICE = 'Police';

/** "Of the Northern Division": a part of a force is the force's. */
export function wholeForce(
  body: Entity,
  { title }: Phrase,
  { scene, person, ...place }: { scene: Scene; person: Entity; start: number; sentence: number },
): Entity {
  const last = (body.name ?? '').toLowerCase().split(' ').at(-1) ?? '';
  const isOfficer = [officeOf(title)?.head ?? '', ...person.titles].some((held) => NAMING.policeRanks.has(held.split(' ').at(-1) ?? ''));
  return NAMING.forceParts.has(last) && isOfficer ? forceOf(place, scene) : body;
}

const isForce = (body: Entity): boolean =>
  (body.class === 'police' || isForceByName(body)) && /\p{Lu}\S* .*\p{L}|\p{L}.* \p{Lu}/u.test(body.name ?? '');

/** "The Crown", "the State" where a text calls it so, else the prosecution. */
export function prosecution({ tagged: { tokens }, registry }: Scene): Entity {
  const crown = tokens.find(({ text }, at) => NAMING.crownPattern.test(text) && isAlone(tokens, at))?.text;
  const name = crown ?? 'prosecution';
  return registry.entity({ type: 'organization', name, side: name });
}

type Words = Scene['tagged']['tokens'];

/** Behind an article, and no part of a longer name. */
const isAlone = (words: Words, at: number): boolean =>
  NAMING.definite.has(words[at - 1]?.lower ?? '') &&
  !/^\p{Lu}/u.test(words[at + 1]?.text ?? '') &&
  !NAMING.genitive.has(words[at + 1]?.lower ?? '');

/** For whom a source speaks by what it is called: "police", "detectives", "prosecutors", "the Crown". */
export function campCalled({ type, name, class: kind }: Entity, { phrase, ...place }: Called, scene: Scene): Entity | null {
  if (type === 'person' || phrase.pronoun !== null || phrase.country !== null) return null;
  const called = (name ?? '').toLowerCase();
  const party = type === 'document' ? null : partyCalled(called, phrase);
  if (party !== null) return selfNamed(party, scene);
  if (isOfSomebody(phrase) || phrase.name.length > 1) return null;
  if ((kind ?? classOfBody(phrase.head)) === 'police' && phrase.modifiers.length === 0) return forceOf(place, scene);
  return phrase.plural ? campOfMany(singular(phrase.head ?? called), place, scene) : null;
}

const isOfSomebody = ({ possessor, possessive, complement }: Phrase): boolean =>
  possessor !== null || possessive !== null || NAMING.genitive.has(complement?.by ?? '');

/** "The defence", "the opposition on the council". */
function partyCalled(called: string, { head, modifiers }: Phrase): string | null {
  if (NAMING.campsAtLaw.has(called)) return called;
  return NAMING.trialCamps.has(head ?? '') && modifiers.length === 0 ? head : null;
}

function campOfMany(head: string, place: Spot, scene: Scene): Entity | null {
  if (NAMING.prosecutors.has(head)) return prosecution(scene);
  const many = NAMING.unruly.get(head);
  if (many !== undefined) return selfNamed(many, scene);
  const isRank = NAMING.policeRanks.has(head) && !NAMING.sharedRanks.has(head);
  return isRank || ((NAMING.policeRanks.has(head) || NAMING.policePeople.has(head)) && isPoliced(scene)) ? forceOf(place, scene) : null;
}

/** A party that has no other name. */
export const selfNamed = (name: string, { registry }: Scene): Entity => registry.entity({ type: 'organization', name, side: name });

/** Officers and investigators are others' too. */
export const isPoliced = ({ tagged: { tokens } }: Scene): boolean => tokens.some(({ lower }) => NAMING.policeWord.has(lower));
