/** Ministers, premiers, governors, police officers, prosecutors: of the state, its part or its force that the text is about. */

import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import { isFormer, officeOf, portfolioOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { hasRegional } from '../read/regions.js';
import { isCapital, type Words } from '../read/words.js';
import { stateEntity } from './find.js';
import { forceOf, isPoliced, prosecution } from './force.js';
import { mainCountry } from './home.js';
import { calledNearby } from './house.js';
import { isOfState } from './organization.js';
import { ownRegion } from './own-region.js';
import { nameless } from './owner.js';
import type { Entity } from './registry.js';
import { before, type Scene, type Spot, spokenIn } from './scene.js';
import { ministryOf } from './speaks-for.js';
import { ministerialSide, ownCountry, seatNear, stateBefore, stateOfSame } from './state-of.js';
import { isUnitLed, unitToldIn } from './unit-told.js';

/** A way of telling whose an office is that does not say so itself. */
export interface Way {
  readonly knows: (office: Phrase, scene: Scene) => boolean;
  readonly find: (office: Phrase, scene: Scene, place: Spot) => Entity | null;
}

export const OFFICES_OF_STATE: readonly Way[] = [
  { knows: (office, scene) => ownRegion(office, scene) !== null, find: ownRegion },
  { knows: isOfOwnGovernment, find: (_, scene) => ownGovernment(scene) },
  { knows: isRegional, find: (_, scene) => regionEntity(scene) ?? unitToldIn(scene).body },
  { knows: (office, scene) => isUnitLed(office) && unitToldIn(scene).body !== null, find: (_, scene) => unitToldIn(scene).body },
  { knows: hasPortfolio, find: (office, scene, place) => ministry(office, ministerialSide(office, scene, place), scene) },
  {
    knows: ({ head, title, complement }) => NAMING.minister.has(head ?? '') && (title.length > 1 || complement !== null),
    find: (office, scene, place) =>
      state(
        seatOfPrime(office, scene, place) ?? ownCountry(place, scene) ?? stateSpeaking(place, scene) ?? stateBefore(place, scene),
        scene,
      ),
  },
  { knows: isOfMinistry, find: (_, scene, place) => ministryBefore(place, scene) },
  { knows: isBareMinister, find: (_, scene, place) => ministryBefore(place, scene) },
  {
    knows: ({ title }) => NAMING.presidential.has(title[0]?.lower ?? ''),
    find: (_, scene, place) => state(ownCountry(place, scene) ?? stateSpeaking(place, scene), scene),
  },
  {
    knows: isStateLeader,
    find: (office, scene, place) =>
      state(
        (scene.home === scene.land ? scene.home : null) ??
          mainCountry(scene) ??
          stateSpeaking(place, scene) ??
          stateLed(office, scene, place),
        scene,
      ),
  },
  { knows: isPolice, find: (_, scene, place) => forceOf(place, scene) },
  { knows: ({ title }) => title.some(({ lower }) => NAMING.prosecutors.has(lower)), find: (_, scene) => prosecution(scene) },
];

/** "Constable", "Det Insp"; schools and tax offices have superintendents and inspectors too. */
function isPolice({ title }: Phrase, scene: Scene): boolean {
  const office = officeOf(title);
  if (office && title.some(({ lower }) => NAMING.policeWord.has(lower)) && !NAMING.minister.has(office.head)) return true;
  if (title.length === 2 && NAMING.commanding.has(office?.head ?? '') && isPartPoliced(title[0]?.lower ?? '')) return isPoliced(scene);
  if (!office || !NAMING.policeRanks.has(office.head) || (NAMING.judgedBy.has(office.head) && hasSheriffCourt(scene.tagged).is))
    return false;
  return !NAMING.sharedRanks.has(office.head) || office.narrow.has('detective') || office.narrow.has('police') || isPoliced(scene);
}

/** "County commander", "station chief": what the police have commanders of. */
const isPartPoliced = (lower: string): boolean => NAMING.forceParts.has(lower) || NAMING.partsOfCountries.has(lower);

/** "Aberdeen Sheriff Court": there sheriffs are judges. */
const hasSheriffCourt = oncePer(({ tokens }: Tagged) => ({
  is: tokens.some(({ lower }, at) => NAMING.judgedBy.has(lower) && NAMING.courtWord.has(tokens[at + 1]?.lower ?? '')),
}));

/** The body behind such an office; null if it is none, or could be of several. */
export function bodyOfStateOffice(office: Phrase, scene: Scene, place: Spot): Entity | null {
  return OFFICES_OF_STATE.find(({ knows }) => knows(office, scene))?.find(office, scene, place) ?? null;
}

/** "The regional minister", and whatever office the parts of the country have that the text is about. */
function isRegional({ head, title }: Phrase, { land, region, regional }: Scene): boolean {
  if (head === null || !NAMING.regionalHeads.has(head)) return false;
  if (title.some(({ lower }) => NAMING.regionalWords.has(lower)) || isOfPart(title)) return true;
  if (land === null) return false;
  return NAMING.minister.has(head ?? '')
    ? regional && region !== null && hasRegional(head, land, region) && !title.some(({ lower }) => NAMING.prime.has(lower))
    : hasRegional(head, land);
}

/** "State environment secretary". */
const isOfPart = (title: Words): boolean => title.length > 2 && NAMING.partsOfCountries.has(title[0]?.lower ?? '');

/** "The Catalan government … the premier": a part of a country that the text names by its government alone. */
function isOfOwnGovernment({ head, title }: Phrase, scene: Scene): boolean {
  if (head === null || !NAMING.regionalHeads.has(head) || title.some(({ lower }) => NAMING.prime.has(lower))) return false;
  return (
    ownGovernment(scene) !== null &&
    (NAMING.premierHeads.has(head) || title.some(({ lower }) => NAMING.regionalWords.has(lower)) || scene.land === null)
  );
}

/** The only government that is of no state. */
function ownGovernment({ registry }: Scene): Entity | null {
  const [one, other] = registry
    .inMind()
    .filter(({ class: kind, side, name }) => kind === 'government' && side === name && /\p{Lu}/u.test(name ?? ''));
  return one && !other ? one : null;
}

const regionEntity = ({ region, registry }: Scene): Entity | null =>
  region === null ? null : registry.entity({ type: 'organization', name: region, side: region, class: 'government' });

/** "Health Minister", "Public Works Secretary". */
function hasPortfolio(office: Phrase): boolean {
  if (!NAMING.minister.has(office.head ?? '') && !(NAMING.secretary.has(office.head ?? '') && office.title.every(isCapital))) return false;
  return portfolioOf({ ...office, modifiers: office.title, name: [] }) !== null;
}

function ministry(office: Phrase, side: string | null, scene: Scene): Entity | null {
  return side === null ? null : (ministryOf(office, side, scene) ?? stateEntity(side, scene));
}

/** "The minister", "a deputy minister"; nobody where the text tells of a former one. */
function isBareMinister({ head, title, complement }: Phrase, { tagged }: Scene): boolean {
  if (formerMinisterIn(tagged).is) return false;
  return NAMING.minister.has(head ?? '') && complement === null && title.slice(0, -1).every(({ lower }) => NAMING.deputies.has(lower));
}

/** "Permanent secretary", "chief veterinary officer": what only ministries have. */
function isOfMinistry({ title }: Phrase): boolean {
  return NAMING.officesOfMinistries.has(title.map(({ lower }) => lower).join(' '));
}

const formerMinisterIn = oncePer(({ tokens }: Tagged) => ({
  is: tokens.some(({ lower }, at) => NAMING.minister.has(lower) && tokens.slice(Math.max(0, at - LONGEST_OFFICE), at).some(isFormer)),
}));

/** In tokens. */
const LONGEST_OFFICE = 5;

/** "The health ministry in Oslo closed a ward … The minister": the ministry that was told of last. */
function ministryBefore(place: Spot, scene: Scene): Entity | null {
  for (const { entity } of before(place, scene))
    if (entity.class === MINISTRY && entity.side !== null && entity.side !== entity.name) return entity;
  const told = calledNearby((kind) => kind === MINISTRY, { ...place, reach: REACH }, scene);
  const ministry = told && nameless(told, scene, { start: told.start, sentence: told.words[0]?.sentence ?? place.sentence });
  return ministry && ministry.side !== ministry.name ? ministry : state(stateBefore(place, scene), scene);
}

/** In sentences. */
const REACH = 3;

const MINISTRY = 'ministry';

/** "Norway's farm ministry said no … The deputy minister": the state whose ministry or government spoke last, in this sentence or the one before. */
function stateSpeaking({ start, sentence }: Spot, scene: Scene): string | null {
  for (const at of [sentence, sentence - 1])
    for (const { entity } of spokenIn(scene, at, start))
      if (entity.side !== null && (entity.type === 'state' || (isOfState(entity.class) && entity.side !== entity.name))) return entity.side;
  return null;
}

const state = (side: string | null, scene: Scene): Entity | null => (side === null ? null : stateEntity(side, scene));

/** "In Oslo, officials said no. The prime minister's adviser …": of where the text has just gone. */
const seatOfPrime = ({ title }: Phrase, scene: Scene, place: Spot): string | null =>
  title.some(({ lower }) => NAMING.prime.has(lower)) ? seatNear(place, scene) : null;

/** By the same office, as the text has told it; or the only state that it tells of. */
const stateLed = (office: Phrase, scene: Scene, place: Spot): string | null =>
  NAMING.minister.has(office.head ?? '') && office.title.length === 1
    ? null
    : (stateOfSame(office, place, scene) ?? stateBefore(place, scene));

/** "Prime Minister", "President", with no body or place in front. */
function isStateLeader({ head, title }: Phrase): boolean {
  return NAMING.stateLeaders.has(head ?? '') && title.slice(0, -1).every((word) => NAMING.leaderLeads.has(word.lower));
}
