/** Offices that do not say of what they are, by the kind of bodies that have them: a firm's, a club's, an agency's, any body's. */
import { NAMING } from '../../languages/naming.js';
import { LED, OF_INSPECTORS } from '../../world/organizations.js';
import type { Phrase } from '../read/phrase.js';
import { isOfSport } from '../read/teams.js';
import { organizationClass, singular, type Words } from '../read/words.js';
import { armyOf, isMilitary } from './army.js';
import { bodyBehindWords, bodyInSubject } from './body-spoken-of.js';
import { bareBody } from './called.js';
import { clientOfOthers } from './client.js';
import { forceOf, isPoliced } from './force.js';
import { calledNearby, type Fits, houseOf, isInnerBoard, mayBeFirm } from './house.js';
import { housedOf } from './housed.js';
import { housed } from './housed-in.js';
import { nameWords } from './name-words.js';
import { OFFICES_OF_STATE, type Way } from './office-of-state.js';
import { isAgainst, oppositionIn } from './opposition.js';
import { nameless } from './owner.js';
import type { Entity } from './registry.js';
import { namedIn, type Scene, type Spot } from './scene.js';
import { houseTold } from './told-house.js';
import { townHere, townIn } from './town.js';

/** The first that knows such an office decides. */
export const WAYS: readonly Way[] = [
  { knows: isAgainst, find: (_, scene) => oppositionIn(scene) },
  ...OFFICES_OF_STATE,
  { knows: isDirectorGeneral, find: (_, scene, place) => houseOf(isAgency, place, scene) },
  { knows: (office) => isMilitary(office) && housedOf(office).length === 0, find: armyOf },
  {
    knows: (office) => housedOf(office).length > 0,
    find: (office, scene, place) => (isMilitary(office) ? armyOf(office, scene, place) : null) ?? housed(housedOf(office), place, scene),
  },
  {
    knows: ({ title }) => title.some(({ lower }) => NAMING.ofTheTown.has(lower)),
    find: (_, scene, place) => houseOf(isCouncil, place, scene) ?? townIn(scene),
  },
  {
    knows: ({ head, title }) => NAMING.headsOfPlaces.has(head ?? '') && title.length === 2 && NAMING.townWords.has(title[0]?.lower ?? ''),
    find: (_, scene, place) => townHere(place, scene) ?? townIn(scene) ?? houseTold(NAMING.townWords, place, scene),
  },
  {
    knows: ({ head }) => NAMING.townCouncil.has(head ?? ''),
    find: (_, scene, place) =>
      townHere(place, scene) ?? houseOf(isCouncil, place, scene) ?? townIn(scene) ?? houseTold(NAMING.townWords, place, scene),
  },
  {
    knows: ({ head, title }, { tagged }) => NAMING.teamLeaders.has(head ?? '') && title.length < 3 && isOfSport(tagged),
    find: (_, scene, place) => clubBefore(place, scene),
  },
  {
    knows: (office, scene) => isOfFirm(office) || isManaging(office, scene),
    find: (_, scene, place) =>
      spokeBefore(mayBeFirm, place, scene) ??
      houseOf(isRatherFirm, place, scene) ??
      houseOf(mayBeFirm, place, scene) ??
      ledBodyNearby(place, scene) ??
      houseTold(NAMING.firmNouns, place, scene),
  },
  {
    knows: ({ head, title }) => title.length === 1 && NAMING.advocates.has(head ?? ''),
    find: (_, scene, place) => clientOfOthers(place, scene),
  },
  {
    knows: ({ head }) => NAMING.agencyHeads.has(head ?? ''),
    find: (_, scene, place) => houseOf(isAgency, place, scene) ?? (isPoliced(scene) ? forceOf(place, scene) : null),
  },
  {
    knows: ({ head, determiner }) => determiner !== 'some' && NAMING.spokespeople.has(head ?? '') && NAMING.anyHouse.has(head ?? ''),
    find: (_, scene, place) =>
      scene.issuer ?? spokeBefore(() => true, place, scene) ?? justSpoken(place, scene) ?? houseOf(() => true, place, scene),
  },
  {
    knows: ({ head }) => NAMING.anyHouse.has(head ?? ''),
    find: (_, scene, place) => scene.issuer ?? spokeBefore(() => true, place, scene) ?? houseOf(() => true, place, scene),
  },
];

/** "The dam is safe, the commission said. Chairman Holm …": it goes on about whoever has just been heard, if it may have such an officer. */
function spokeBefore(fits: Fits, place: Spot, scene: Scene): Entity | null {
  const body = bodyBehindWords(place, scene);
  return body && fits(body) && body.class !== 'newspaper' ? body : null;
}

/** "Rovers lost. Manager Kari Holm …": the club that the text has just spoken of, or is about. */
function clubBefore(place: Spot, scene: Scene): Entity | null {
  const subject = bodyInSubject(place, scene);
  const isClub: Fits = ({ class: own }) => own === 'club' || own === 'team';
  const opens = teamOpening(place, scene);
  if (!subject && opens && isClub(opens)) return opens;
  return subject && isClub(subject) ? subject : (houseOf(isClub, place, scene) ?? houseOf(mayBeFirm, place, scene));
}

/** "The union demanded more. Spokeswoman Kari Holm …": whom the sentence above is about, sooner than whom the text is about. */
function justSpoken(place: Spot, scene: Scene): Entity | null {
  const body = bodyInSubject(place, scene);
  const isOne = body?.type === 'organization' && (isNamedOne(body) || isDescribedOne(body));
  return isOne && body.class !== 'newspaper' ? body : null;
}

const isNamedOne = ({ side, name }: Entity): boolean => side === name && /\p{Lu}/u.test(name ?? '');

/** "The county's licensing panel", "the regional health board": told by more than its kind; the police come to others. */
const isDescribedOne = ({ side, name, class: own }: Entity): boolean =>
  side !== null && nameWords(name ?? '').length > 1 && !isInnerBoard(name ?? '') && own !== 'police';

/** "Rovers' season went from bad to worse.": whom the sentence, or the one above it, begins with. */
function teamOpening({ sentence }: Spot, scene: Scene): Entity | null {
  const before = scene.tagged.sentences[sentence - 1];
  return namedIn(scene, sentence - 1).find(({ start }) => start === before?.start)?.entity ?? null;
}

/** "Director General Holm" is no general. */
function isDirectorGeneral({ title, head }: Phrase): boolean {
  const before = title.at(-2)?.lower ?? '';
  return NAMING.agencyHeads.has(`${before}-${head ?? ''}`) && NAMING.soleOffices.has(before);
}

/** "Chief executive", "chief financial officer", "finance director", "boss". */
export function isOfFirm({ title, head }: Phrase): boolean {
  if (head === null || isOwnerOfThing(title)) return false;
  const words = title.map(({ lower }) => lower);
  if (NAMING.leadsFirm.has(head) || (NAMING.officerHead.has(head ?? '') && words.some((word) => NAMING.chiefWord.has(word)))) return true;
  return NAMING.branchHeads.has(head) && words.some((word) => NAMING.firmBranches.has(word));
}

/** "Boat owner", "dog owner": of no body. */
const isOwnerOfThing = (title: Words): boolean =>
  NAMING.ownerTrait.has(title.at(-1)?.lower ?? '') && title.at(-2)?.pos === 'noun' && organizationClass(title.at(-2)) === null;
/** "Managing director": the tagger takes the first word for a verb. */
export function isManaging({ title }: Phrase, { tagged }: Scene): boolean {
  const first = title[0];
  return first !== undefined && NAMING.managing.has(tagged.tokens[first.index - 1]?.lower ?? '');
}

export const isCouncil: Fits = ({ class: own, name }) => own === 'town' || (own === 'council' && !isOfPeers(nameWords(name ?? '')));

/** "Council of Mosques", "Council of Churches": of many, and no town's. */
const isOfPeers = (name: readonly string[]): boolean =>
  name.some((word, at) => NAMING.genitive.has(word) && singular(name[at + 1] ?? '') !== name[at + 1]);

/** "A paper from the council's housing team … Chief executive Kari Holm": a body with no name, of a kind that has such officers. */
function ledBodyNearby(place: Spot, scene: Scene): Entity | null {
  const called = calledNearby((kind) => LED.has(kind), { ...place, reach: 2 }, scene);
  return called && (bareBody(called, scene, place) ?? nameless(called, scene, place));
}

/** Not called after its members: "the Millers' Council". */
export const isRatherFirm: Fits = (body) => mayBeFirm(body) && !NAMING.ofMembersPattern.test(body.name ?? '');

const isAgency: Fits = ({ class: own }) => OF_INSPECTORS.has(own ?? '');
