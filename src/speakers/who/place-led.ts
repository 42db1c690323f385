/** The town or the part of a country that an office is of. */

import { NAMING } from '../../languages/naming.js';
import { lookUp, placeAt } from '../read/gazetteer.js';
import { isIdle } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { LONGEST_REGION, regionAt } from '../read/regions.js';
import { isCapital, isPersonHead, joined, organizationClass, plain, type Words } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** "Brenn mayor Kari Holm", "Ohio Attorney General Kari Holm": the place in front of the office. */
export function placeLed(phrase: Phrase, scene: Scene): Entity | null {
  const place = placeInFront(phrase);
  if (place !== null) return councilOf(place, scene);
  const region = regionInFront(phrase);
  return region === null ? null : scene.registry.entity({ type: 'organization', name: region, side: region, class: 'government' });
}

/** "The head of Tolne village", "governor of Oro province", "mayor of the town of Brenn": the place that is told by the word for one. */
export function unitLed({ head, complement, possessor }: Phrase, { registry }: Scene): Entity | null {
  const of = complement && NAMING.genitive.has(complement.by) ? complement.phrase : possessor;
  const name = of && NAMING.headsOfPlaces.has(head ?? '') ? nameOfUnit(of.words) : null;
  return name === null ? null : registry.entity({ type: 'organization', name, side: name, class: 'town' });
}

/** "Tolne village" as it stands, "the town of Brenn" by its name alone. */
function nameOfUnit(given: Words): string | null {
  const words = given[0]?.pos === 'determiner' ? given.slice(1) : given;
  const [first, link, ...name] = words;
  if (isUnit(first) && NAMING.genitive.has(link?.lower ?? '')) return name.length > 0 && name.every(isCapital) ? joined(name) : null;
  return words.length > 1 && isUnit(words.at(-1)) && words.slice(0, -1).every(isOwnName) ? joined(words) : null;
}

const isUnit = (word: Words[number] | undefined): boolean =>
  NAMING.townWords.has(word?.lower ?? '') ||
  (NAMING.partsOfCountries.has(word?.lower ?? '') && !NAMING.departmentHead.has(word?.lower ?? ''));

const isOwnName = (word: Words[number]): boolean => isCapital(word) && lookUp(word.text)?.kind !== 'adjective';

/** The place that the office is of; null where its name is the short one of a body. */
export function townLed({ complement }: Phrase, { registry }: Scene): Entity | null {
  const name = joined(complement?.phrase.name ?? []);
  const town = registry.entity({ type: 'organization', name, side: name, class: 'town' });
  return town.name === name ? town : null;
}

/** "The mayor of Ashford". */
export const isOfTown = ({ head, complement }: Phrase): boolean =>
  NAMING.townOffices.has(head ?? '') &&
  complement !== null &&
  NAMING.genitive.has(complement.by) &&
  complement.phrase.name.length > 0 &&
  complement.phrase.place === null &&
  complement.phrase.kind !== 'organization';

/** "Deputy", "acting", "Muslim": between a place and its leader, or without one. */
const tellsNoPlace = ({ lower }: Words[number]): boolean =>
  isIdle(lower) || NAMING.officeStarts.has(lower) || NAMING.communities.has(lower);

/** "Norland Gov. Kari Holm", "Brenn mayor Kari Holm": the place that they lead. */
function placeInFront({ title }: Phrase): string | null {
  const last = plain(title.at(-1));
  const unit = NAMING.headsOfPlaces.has(last) ? nameOfUnit(title.slice(0, -1)) : null;
  if (unit !== null) return unit;
  if (!NAMING.placeLeaders.has(NAMING.abbreviated.get(last) ?? last)) return null;
  const end = title.slice(0, -1).findLastIndex((word) => !tellsNoPlace(word)) + 1;
  const front = title.slice(0, end);
  const isPlace =
    front.length > 0 &&
    !isCommon(front) &&
    !NAMING.whichDeputy.has(front.at(-1)?.lower ?? '') &&
    front.every((word) => isCapital(word) && !isPersonHead(word) && organizationClass(word) === null);
  return isPlace && placeAt(front, 0, front.length) === null && countryOf(front) === null ? nameOfPart(front) : null;
}

/** "Prison governor Kari Holm": a capital at the start of a sentence. */
const isCommon = (front: Words): boolean => front.length === 1 && NAMING.placesRun.has(front[0]?.lower ?? '');

/** "Welsh": the part of a country that the words are an adjective or another name of; any other place by its own name. */
function nameOfPart(front: Words): string {
  const region = regionAt(front, 0, front.length);
  return (region?.length === front.length ? region.part : null) ?? joined(front);
}

/** "Ohio Attorney General Kari Holm": the part of a country whose office it is. */
function regionInFront({ title, head }: Phrase): string | null {
  const isTheirs = NAMING.regionalHeads.has(head ?? '') || NAMING.lawOfficePattern.test(joined(title));
  const found = isTheirs ? regionAt(title, 0, Math.min(LONGEST_REGION, title.length - 1)) : null;
  return found?.part ?? null;
}

/** The one council that has the place in front of its name, or else the place. */
function councilOf(place: string, { registry }: Scene): Entity {
  const [council, other] = registry
    .withPart(place.split(' ')[0] ?? '')
    .filter((one) => (one.class === 'council' || one.class === 'town') && one.name?.startsWith(`${place} `));
  return council && !other ? council : registry.entity({ type: 'organization', name: place, side: place, class: 'town' });
}

/** "Philippine governor": of a country. */
const countryOf = (words: Words): string | null => (words.length === 1 ? (lookUp(words[0]?.text ?? '')?.side ?? null) : null);

/** "Deputy mayor Kari Holm": as one of many in a council, for nobody but herself. */
export const isOneOfCouncil = ({ head, title, possessor, complement }: Phrase): boolean =>
  NAMING.townCouncil.has(head ?? '') && possessor === null && complement === null && title.some(({ lower }) => NAMING.deputies.has(lower));
