/** Whom an office, a description or a body speaks for, as the phrase itself tells it. */
import { NAMING } from '../../languages/naming.js';
import { lookUp } from '../read/gazetteer.js';
import { countryOfOffice, isDealingWith, isFormer, officeOf, officeText, portfolioOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import {
  classOfBody,
  isCapital,
  isHonorific,
  isMark,
  isPersonHead,
  organizationClass,
  plain,
  singular,
  type Words,
} from '../read/words.js';
import { stateOfPost } from './at-post.js';
import { group } from './camp.js';
import { stateEntity } from './find.js';
import { prosecution, selfNamed } from './force.js';
import { otherParty } from './home.js';
import { isInnerBoard, wholeOf } from './house.js';
import { isMade } from './made-by.js';
import { headOf, isAideOfNamed, isOfOne } from './of-one.js';
import { officeCalledAfter } from './office-apart.js';
import { isAgainst } from './opposition.js';
import { ministryNamed, speaksForState } from './organization.js';
import { isHired, isOfParty, isPeerAt, isWithBody, ownerOf } from './owner.js';
import { isOfTown, isOneOfCouncil, placeLed, townLed, unitLed } from './place-led.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** A body, and how the phrase names it. */
export interface Told {
  readonly body: Entity;
  readonly how: string;
}

/** The body or state that the phrase names as the one it speaks for; null if it names none, or only where somebody lives or once worked. */
export function toldBy(given: Phrase, scene: Scene, sentence: number): Told | null {
  const phrase = withoutHonorific(given);
  if (phrase.words.some(isFormer) || isOneOfCouncil(phrase) || isDealingWith(phrase)) return null;
  const unit = campOfPleader(phrase, scene) ?? stateOfPost(phrase, scene) ?? unitLed(phrase, scene);
  if (unit) return { body: unit, how: howOf(phrase) };
  if (isOfTown(phrase)) return townOf(phrase, scene);
  const place = placeLed(phrase, scene);
  if (place) return { body: place, how: 'title' };
  const office = tellsNoOwner(phrase) ? officeCalledAfter(phrase, scene) : null;
  if (office) return { body: office, how: 'title' };
  if (isPublicAttorney(phrase)) return { body: prosecution(scene), how: 'title' };
  const camp = phrase.title.find((word) => NAMING.trialCamps.has(word.lower));
  if (camp && (NAMING.advocates.has(phrase.head ?? '') || NAMING.representative.has(phrase.head ?? '')))
    return { body: selfNamed(camp.lower, scene), how: 'title' };
  return toldByUnruly(phrase, scene) ?? toldByOwner(phrase, scene, sentence);
}

/** "Rebel spokesman Kari Holm": those who have no body, and no state. */
function toldByUnruly({ head, title }: Phrase, scene: Scene): Told | null {
  const many = NAMING.runners.has(head ?? '') ? NAMING.unruly.get(title.at(-2)?.lower ?? '') : undefined;
  return many === undefined ? null : { body: group(many, scene), how: 'title' };
}

/** "Lund's counterpart, Kari Holm": of the other of two states, and not of his. */
function toldByCounterpart(phrase: Phrase, scene: Scene, sentence: number): Told | null {
  const owner = ownerOf(phrase, scene, sentence);
  const isStates = owner?.type === 'state' || (owner?.type === 'person' && (owner.affiliations[0]?.body.side ?? owner.side) !== null);
  const side = isStates ? (owner.side ?? owner.affiliations[0]?.body.side ?? null) : null;
  const other = side === null || lookUp(side) === null ? null : otherParty(side, scene.tagged);
  return other === null ? null : { body: stateEntity(other, scene), how: 'owner' };
}

function toldByOwner(phrase: Phrase, scene: Scene, sentence: number): Told | null {
  if (NAMING.counterpart.has(phrase.head ?? '') && phrase.country === null && phrase.complement === null)
    return toldByCounterpart(phrase, scene, sentence);
  const owner = mayHaveBody(phrase) && !isAgainstAlone(phrase) ? ownerOf(phrase, scene, sentence) : null;
  const body = owner && mayStandBehind(owner, phrase) ? bodyBehind(owner, phrase) : null;
  if (body) return { body: spokenFor(body, phrase, { scene, sentence }), how: howOf(phrase) };
  if (phrase.head === null && phrase.name.length > 0) return null;
  const country = isPrivate(phrase) || isAgainst(phrase) || isWhere(phrase) ? null : (phrase.country ?? homeOfOffice(phrase, scene));
  return country === null ? null : { body: ministryOf(phrase, country, scene) ?? stateEntity(country, scene), how: 'country' };
}

const tellsNoOwner = ({ possessor, possessive, complement }: Phrase): boolean =>
  possessor === null && possessive === null && complement === null;

/** "Opposition transport spokesman": transport is no body; "the opposition Soil Party's whip" tells a party. */
const isAgainstAlone = (phrase: Phrase): boolean =>
  isAgainst(phrase) &&
  phrase.possessor === null &&
  phrase.possessive === null &&
  phrase.complement === null &&
  !phrase.title.some((word) => isCapital(word) && !NAMING.againstGovernment.has(word.lower) && !isPersonHead(word));

/** A minister's is the ministry first, a board's chair speaks for the firm. */
function spokenFor(body: Entity, phrase: Phrase, { scene, sentence }: { scene: Scene; sentence: number }): Entity {
  if (isInnerBoard(body.name ?? '')) return wholeOf(body, { start: phrase.start, sentence }, scene);
  return (body.type === 'state' && body.side !== null && ministryOf(phrase, body.side, scene)) || body;
}

/** "Norwegian Health Minister": who heads a ministry speaks for it first. */
export function ministryOf(phrase: Phrase, side: string, scene: Scene): Entity | null {
  if (!NAMING.minister.has(phrase.head ?? '')) return null;
  const portfolio = portfolioOf({ ...phrase, modifiers: phrase.title, name: [] });
  return portfolio === null ? null : ministryNamed(portfolio.toLowerCase(), side, scene.registry);
}

/** "Assistant District Attorney Kari Holm", "the state's attorney". */
const isPublicAttorney = ({ head, title, possessor, complement }: Phrase): boolean =>
  NAMING.attorney.has(head ?? '') &&
  complement === null &&
  (title.some(({ lower }) => NAMING.publicAttorneys.has(lower)) || (possessor !== null && NAMING.accusingCamps.has(possessor.head ?? '')));

/** "Who appeared for the Crown": the camp stands alone. */
function campOfPleader({ head, words: [, , camp, more] }: Phrase, scene: Scene): Entity | null {
  if (!NAMING.representative.has(head ?? '') || !camp || more || !NAMING.campsAtLaw.has(camp.lower)) return null;
  return NAMING.accusingCamps.has(camp.lower) ? prosecution(scene) : selfNamed(camp.lower, scene);
}

/** The place; nobody where the text has made its name the short one of a body ("the Ashford School Board"). */
function townOf(phrase: Phrase, scene: Scene): Told | null {
  const town = townLed(phrase, scene);
  return town && { body: town, how: howOf(phrase) };
}

/** Scholars are at a university or an institute; they do not speak for it unless they hold an office there. */
const mayStandBehind = ({ class: kind }: Entity, { head, complement }: Phrase): boolean =>
  head !== null || complement === null || !SCHOLARLY.has(kind ?? '');

/** Offices are of a country; a trade that has no office in it is a person's own. */
function isPrivate(phrase: Phrase): boolean {
  const head = headOf(phrase);
  if (NAMING.bodyOffices.has(head) || head === '') return false;
  return NAMING.privateHeads.has(head) || (phrase.kind === 'person' && !NAMING.personHeads.has(head));
}

/** "Diplomats in Oslo": where they are is not whose they are; a minister or an official in Oslo is Norway's. */
function isWhere({ head, country, complement, modifiers }: Phrase): boolean {
  return (
    complement !== null &&
    !NAMING.minister.has(head ?? '') &&
    !NAMING.officialHead.has(head ?? '') &&
    NAMING.inside.has(complement.by) &&
    complement.phrase.country === country &&
    !modifiers.some((word) => lookUp(word.text)?.side === country)
  );
}

/** Officers, documents and the nameless "board's Holm"; not the patient of a hospital, nor a body, whose own name holds the owner. */
function mayHaveBody(phrase: Phrase): boolean {
  const head = headOf(phrase);
  if (phrase.kind === 'document' || isAideOfNamed(phrase) || isOfSomebody(phrase) || isAgentFor(head, phrase)) return true;
  if (phrase.head === null && phrase.name.length > 0 && phrase.complement !== null) return !isSomewhere(phrase.complement);
  if (NAMING.bodyOffices.has(head) || NAMING.bodyOffices.has(phrase.head ?? '') || isOfHouse(head, phrase) || isMasterOf(head, phrase))
    return true;
  if (isOfParty(phrase) || (isOfBody(phrase) && !NAMING.privateHeads.has(head))) return true;
  if (isOnStaff(head, phrase) || isSent(head, phrase)) return true;
  return phrase.kind !== 'organization' && phrase.possessor !== null && (phrase.head === null || !NAMING.privateHeads.has(head));
}

/** "Observers from the Harbour League": of a body by its name, and of no place. */
const isSent = (head: string, { complement }: Phrase): boolean =>
  NAMING.sentOut.has(head) &&
  NAMING.insideBodies.has(complement?.by ?? '') &&
  complement?.phrase.name.length !== 0 &&
  complement?.phrase.kind === 'organization';

/** "Its supporters", "the firm's engineer". */
const isOnStaff = (head: string, { possessive, possessor }: Phrase): boolean =>
  (possessive !== null && NAMING.ofACamp.has(head)) || (possessor?.kind === 'organization' && NAMING.staffTrades.has(head));

/** "Kari Holm in a radio interview", "Arne Lund in an Oslo court". */
const isSomewhere = ({ by, phrase }: NonNullable<Phrase['complement']>): boolean => NAMING.inside.has(by) && phrase.determiner === 'a';

/** The phrase tells whose it is, whatever its head. */
const isOfSomebody = (phrase: Phrase): boolean =>
  isMade(phrase) || isHired(phrase) || isOurs(phrase) || isPeerAt(phrase) || isColleague(phrase);

/** "Her colleague, Arne Lund": of the body that she is of. */
const isColleague = ({ head, possessive, possessor, country, plural }: Phrase): boolean =>
  NAMING.colleagues.has(head ?? '') && (possessive !== null || possessor !== null) && country === null && !plural;

/** "Harbour master of the Port Authority": in front of a body such words are offices. */
const isMasterOf = (head: string, { modifiers, complement }: Phrase): boolean =>
  NAMING.mastersOf.has(head) && modifiers.at(-1)?.pos === 'noun' && complement?.phrase.kind === 'organization';

/** "Advocate for Arne Lund". */
const isAgentFor = (head: string, { complement }: Phrase): boolean => NAMING.agents.has(head) && NAMING.benefit.has(complement?.by ?? '');

const isOurs = ({ possessive }: Phrase): boolean => NAMING.its.has(possessive ?? '') || NAMING.our.has(possessive ?? '');

/** "An analyst at Halden Bank", "a Halden Bank analyst", "a Halden Bank source": with the name of a house that is no seat of learning. */
const isOfHouse = (head: string, phrase: Phrase): boolean =>
  (NAMING.houseAnalysts.has(head) && (phrase.complement === null ? phrase.modifiers.some(isCapital) : isOfBody(phrase))) ||
  (NAMING.sourceHeads.has(head) &&
    ((!phrase.plural && (phrase.modifiers.some(isCapital) || isOfKind(phrase) || isInside(phrase))) || isInNamed(phrase)));

/** "A ministry source", "a police source". */
const isOfKind = ({ modifiers }: Phrase): boolean => speaksForState(organizationClass(modifiers.at(-1)) ?? '');

/** "A source at the bank". */
const isInside = ({ complement }: Phrase): boolean =>
  complement !== null && NAMING.insideBodies.has(complement.by) && complement.phrase.kind === 'organization';

/** "Sources in the ruling Progress Movement". */
const isInNamed = ({ complement }: Phrase): boolean =>
  complement !== null && NAMING.inside.has(complement.by) && complement.phrase.name.length > 1 && complement.phrase.place === null;

/** Whoever works in one speaks for himself. */
const SCHOLARLY = NAMING.scholarly;

/** "An advocate with the charity Open Doors", "a geologist with the bureau": whatever one does, in a body by its name, or with the one spoken of, one speaks for it. */
const isOfBody = ({ kind, complement }: Phrase): boolean =>
  kind === 'person' &&
  NAMING.insiderLinks.has(complement?.by ?? '') &&
  complement?.phrase.kind === 'organization' &&
  !SCHOLARLY.has(classOfBody(complement.phrase.head) ?? '') &&
  (complement.phrase.name.length > 0 || (complement.phrase.determiner === 'the' && isWithBody(complement)));

/** Senators of nowhere in particular, unless the document is from another country. */
function homeOfOffice(phrase: Phrase, { home, land }: Scene): string | null {
  const office = officeOf(phrase.title);
  const country = office && countryOfOffice(officeText(office));
  return [home, land].some((other) => other !== null && other !== country) ? null : country;
}

/** "Superintendent Dr. Holm", "chairman Most Rev. Holm", "spokesman Capt. Holm": a form of address, or a rank, behind an office. */
export function withoutHonorific(office: Phrase): Phrase {
  const end = office.title.findLastIndex((word) => !isAddress(word)) + 1;
  const title = withoutRank(office.title.slice(0, end));
  if (title.length === 0 || title.length === office.title.length) return office;
  return { ...office, title, head: singular(title.at(-1)?.lower ?? '') };
}

/** The title up to an office that is no rank, if ranks stand behind it. */
function withoutRank(title: Words): Words {
  const end = title.findLastIndex((word) => !isMark(word) && !(isCapital(word) && NAMING.militaryRanks.has(rankOf(word)))) + 1;
  const isOffice = isPersonHead(title[end - 1]) && NAMING.bodyOffices.has(title[end - 1]?.lower ?? '');
  const isPolice = title.some(({ lower }) => NAMING.policeWord.has(lower) || NAMING.policeRanks.has(lower));
  // "Attorney General Holm" is no general.
  return isOffice && !isPolice && !NAMING.wholeRanks.has(title[end]?.lower ?? '') ? title.slice(0, end) : title;
}

const rankOf = (word: Words[number]): string => NAMING.abbreviated.get(plain(word)) ?? word.lower;

const isAddress = (word: Words[number]): boolean =>
  isHonorific(word) || isMark(word) || (isCapital(word) && NAMING.loftyMarks.has(word.lower));

/** A body is spoken for itself; somebody's aide speaks for whom that somebody speaks for, a lawyer of nobody's for the client. */
function bodyBehind(owner: Entity, phrase: Phrase): Entity | null {
  if (owner.type === 'organization' || owner.type === 'state' || (owner.type === 'group' && owner.side !== null)) return owner;
  return owner.affiliations[0]?.body ?? ((isOfOne(phrase) || isFor(phrase)) && owner.name !== null ? owner : null);
}

/** "Kari Holm KC, for Arne Lund": who stands for somebody in court. */
const isFor = ({ head, complement }: Phrase): boolean =>
  (head === null || NAMING.advocates.has(head)) && NAMING.benefit.has(complement?.by ?? '');

function howOf({ possessor, possessive, complement }: Phrase): string {
  if (possessor || possessive) return 'owner';
  return complement ? 'office' : 'title';
}

/** The side that a description of somebody names. */
export function sideToldBy(phrase: Phrase, scene: Scene, sentence: number): string | null {
  const body = toldBy(phrase, scene, sentence)?.body;
  return body ? (body.side ?? body.name) : null;
}
