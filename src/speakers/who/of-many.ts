/** Many of no name who speak for one body: "fisheries officials", "engineers" where the water company has just been told of. */
import { NAMING } from '../../languages/naming.js';
import { SELF_WILLED } from '../../world/organizations.js';
import type { Phrase } from '../read/phrase.js';
import { singular } from '../read/words.js';
import { bodyInSubject } from './body-spoken-of.js';
import { stateEntity } from './find.js';
import type { Entity } from './registry.js';
import { isRead, type Scene, type Spot } from './scene.js';
import { ministerialSide, ownCountry, seatHere } from './state-of.js';
import { houseTold } from './told-house.js';

/** Whom they speak for; null where nothing tells, or where it could be somebody else's. */
export function bodyOfMany(phrase: Phrase, place: Spot, scene: Scene): Entity | null {
  const { head, modifiers, determiner } = phrase;
  const [of, other] = modifiers;
  if (!isRead(scene) || head === null || (determiner !== null && determiner !== 'the') || other) return null;
  if (of) return NAMING.officialHead.has(singular(head)) ? ofOfficials(phrase, place, scene) : null;
  const seat = NAMING.officialHead.has(singular(head)) ? seatHere(place, scene) : null;
  if (seat !== null) return stateEntity(seat, scene);
  const body = NAMING.crewOfBodies.has(singular(head)) ? bodyInSubject(place, scene) : null;
  return body?.type === 'organization' && !SELF_WILLED.has(body.class ?? '') ? body : null;
}

/** "Fisheries officials": of the state whose ministry the text has named, or that it is about; "airport officials": of the airport that it has told of. */
function ofOfficials(phrase: Phrase, place: Spot, scene: Scene): Entity | null {
  const side = ministerialSide({ ...phrase, title: phrase.modifiers }, scene, place);
  const isOwn =
    side !== null &&
    (side === ownCountry(place, scene) || scene.registry.inMind().some((one) => one.class === MINISTRY && one.side === side));
  return isOwn ? stateEntity(side, scene) : houseTold(new Set(phrase.modifiers.map(({ lower }) => lower)), place, scene);
}

const MINISTRY = 'ministry';
