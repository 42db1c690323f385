/** Which bodies may be called by the word for a kind of body. */

import { NAMING } from '../../languages/naming.js';
import { ALSO_CALLED, OPEN_KINDS, PARTS_OF_STATE, POLITICAL } from '../../world/organizations.js';
import { isAge } from '../read/traits.js';
import { nameWords } from './name-words.js';
import type { Entity } from './registry.js';

/** The word that calls a body, and its class. */
export interface Calling {
  readonly head: string;
  readonly kind: string;
}

const ARMY = 'military';
const POLICE = 'police';

/** "The Tolne Police Department", not the police officers' union. */
export const isForceByName = ({ class: own, name }: Pick<Entity, 'class' | 'name'>): boolean =>
  PARTS_OF_STATE.has(own ?? '') && nameWords(name ?? '').some((word) => NAMING.policeWord.has(word));

/** Of the same class, or with the very word in its name; an army is a force too, and a fire district a department. */
export function isCalled({ head, kind }: Calling, { class: own, name }: Entity): boolean {
  return (
    own === kind ||
    nameWords(name ?? '').at(-1) === head ||
    isOfMembers(kind, name ?? '') ||
    isInPolitics(kind, { class: own, name }) ||
    (kind === POLICE && isForceByName({ class: own, name })) ||
    (own === ARMY && NAMING.policeForce.has(head))
  );
}

/** "Brennar Fire District": a name with a capital. */
export const isOfRescuers = (name: string): boolean => /\p{Lu}/u.test(name) && nameWords(name).some((word) => NAMING.rescueWords.has(word));

/** "The party" is the Northern Dawn Movement. */
const isInPolitics = (kind: string, { class: own, name }: Pick<Entity, 'class' | 'name'>): boolean =>
  NAMING.partyClasses.has(kind) &&
  (own === null || POLITICAL.has(own)) &&
  nameWords(name ?? '').length > 1 &&
  NAMING.partyTails.has(nameWords(name ?? '').at(-1) ?? '') &&
  !NAMING.ofMembersPattern.test(name ?? '');

/** "The union" is the Teachers' Alliance. */
function isOfMembers(kind: string, name: string): boolean {
  const [of, tail] = nameWords(name).slice(-2);
  if (!NAMING.unionWord.has(kind) || !NAMING.unionTails.has(tail ?? '') || !NAMING.ofMembersPattern.test(name)) return false;
  return NAMING.isPersonNoun(NAMING.singular((of ?? '').replace(/['’]s?$/u, '')));
}

/** Unions and associations, parties and firms are groups too. */
export function mayBeCalled(kind: string, own: string | null): boolean {
  return own === null ? kind === 'group' : (ALSO_CALLED.get(kind)?.includes(own) ?? false);
}

/** A newspaper is rather told something than called a company. */
export const fitsKind = (kind: string, own: string | null): boolean =>
  own === kind || (own !== null && own !== 'newspaper' && mayBeCalled(kind, own));

/** A name of which the text does not say what it is, where names of such bodies do not tell either. */
export const mayBeAnyBody = (one: Entity, kind: string): boolean => OPEN_KINDS.has(kind) && mayBeCompany(one);

/** A body of no known class, or a name of which nothing says that it is a person's. */
export function mayBeCompany({ type, class: own, titles, traits, mentions, sex, who, name, side }: Entity): boolean {
  if (type === 'organization') return own === null && name === side && !NAMING.workforce.has(nameWords(name ?? '').at(-1) ?? '');
  const mayOwn = [...titles].every((title) => NAMING.firmRolePattern.test(title));
  return (
    type === 'person' &&
    mayOwn &&
    sex === null &&
    !who &&
    mentions.size === 0 &&
    ![...traits].some((trait) => isAge(trait) || NAMING.yearOld.has(trait) || (NAMING.isCalling(trait) && !NAMING.ownerTrait.has(trait)))
  );
}
