import { NAMING } from '../../languages/naming.js';
import { ARMS, PAPERS_OF_NOBODY } from '../../world/organizations.js';
import { lookUp } from '../read/gazetteer.js';
import { sexOf } from '../read/given-name.js';
import { officeOf } from '../read/office.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { regionAt } from '../read/regions.js';
import { classOfBody, isCapital, joined, organizationClass, textWithoutArticle } from '../read/words.js';
import { goesOn, subjectBody, tellsOfNobody } from './body-spoken-of.js';
import { bareBody, firmFrom, houseCalled } from './called.js';
import { camp, clientBefore } from './camp.js';
import { describedBody } from './described-bodies.js';
import { holdersOf, namedAt, stateEntity } from './find.js';
import { calledNearby, houseNamed } from './house.js';
import { madeBy } from './made-by.js';
import { headOf, isAideOfNamed } from './of-one.js';
import { officeApart } from './office-apart.js';
import { isOfState, isPartOfBody, organizationEntity } from './organization.js';
import { bodyBefore, groupBefore, ownerByWhose, personHere } from './owner-before.js';
import { bodyInFront, bodyOfCountry } from './owner-in-front.js';
import type { Entity } from './registry.js';
import { isRead, type Scene, type Spot } from './scene.js';
import { placeEntity } from './sides.js';
import { countryTold, isSeatOfMission, stateOf } from './state-of.js';
import { placeRunBy } from './told-house.js';
import { townIn } from './town.js';

const ownerLink = (by: string): boolean => NAMING.ownerLinks.has(by);

/** "Egypt" in "Egypt's minister", "the union" in "a spokesman for the union", "the ministry" in "the ministry spokesman". */
export function ownerOf(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  if (phrase.possessor) {
    const owner = bodyOfCountry(phrase, scene) ?? ownerCalled(phrase.possessor, scene, { start: phrase.start, sentence });
    return owner ?? placeRunBy(phrase, scene);
  }
  if (NAMING.thingRelatives.has(phrase.possessive ?? '')) return ownerByWhose(phrase, scene, sentence);
  if (phrase.possessive !== null && OWNING.has(phrase.possessive)) return ownerByPronoun(phrase, scene, sentence);
  const maker = phrase.kind === 'document' || phrase.kind === 'other' ? madeBy(phrase, scene) : undefined;
  if (maker !== undefined) return maker && ownerCalled(maker, scene, { start: phrase.start, sentence });
  const owner = ownerBehind(phrase, scene, sentence);
  if (owner) return owner;
  const isOwned = phrase.kind === 'person' || (phrase.kind === 'document' && !phrase.plural && !phrase.modifiers.some(isOfNobody));
  return isOwned ? ownerInFront(phrase, scene, sentence) : null;
}

/** "His counterpart at Brennar Foods": of where somebody is, and not of whose counterpart. */
export const isPeerAt = ({ head, complement }: Phrase): boolean =>
  NAMING.counterpart.has(head ?? '') && complement !== null && NAMING.insideBodies.has(complement.by) && complement.phrase.name.length > 0;

/** "A top adviser to Holm", "aides to Holm". */
const isAideTo = (phrase: Phrase): boolean => isAideOfNamed(phrase) && NAMING.officeLinks.has(phrase.complement?.by ?? '');

/** "A spokesman for the union", "a geologist with the survey office". */
function ownerBehind(given: Phrase, scene: Scene, sentence: number): Entity | null {
  const phrase = pastTask(given);
  const { complement, kind } = phrase;
  const isOwner = complement !== null && (ownerLink(complement.by) || isAideTo(phrase));
  if (!complement || !isOwner || isBranch(complement.phrase) || isSeatOfMission(phrase)) return null;
  const isInside = isHired(phrase) || isOfParty(phrase) || isSource(phrase) || (kind === 'person' && isWithBody(complement));
  if (isBeside(kind, complement.by) && !isInside) return null;
  return (
    ownerBeside(phrase, scene, sentence) ??
    ownerSpokenOf(complement, phrase, { scene, sentence }) ??
    ownerCalled(complement.phrase, scene, { start: phrase.start, sentence }) ??
    placeRunBy(phrase, scene)
  );
}

/** "Director of epidemiology at the health ministry": what is behind the task tells whose. */
function pastTask(phrase: Phrase): Phrase {
  const task = phrase.complement?.phrase;
  const isTask =
    task?.complement?.phrase.kind === 'organization' &&
    task.complement.phrase.place === null &&
    ownerLink(task.complement.by) &&
    task.kind === 'other' &&
    isLineOfWork({ ...task, words: task.words.slice(0, 1) });
  return isTask ? { ...phrase, complement: task.complement } : phrase;
}

/** "The annual report of his own company, Lund Timber": the body that is named behind what it is. */
function ownerBeside({ complement, appositives: [beside] }: Phrase, scene: Scene, sentence: number): Entity | null {
  const isCalled = complement?.phrase.kind === 'organization' && complement.phrase.name.length === 0 && !complement.phrase.plural;
  const named = isCalled && beside?.name[0] && beside.complement === null ? namedAt(beside, scene, sentence) : null;
  return named?.type === 'organization' ? named : null;
}

/** "A newspaper report", "a staff report": of no side, or of the one whose staff it is. */
const isOfNobody = (word: Phrase['words'][number]): boolean => PAPERS_OF_NOBODY.has(organizationClass(word) ?? '');

/** "Chief Officer for Compliance", "head of leisure services": what the office is for is a part of any body. */
const isBranch = (of: Phrase): boolean =>
  (of.words.length === 1 && NAMING.firmBranches.has(of.words[0]?.lower ?? '')) ||
  (of.kind === 'organization' && of.plural && isLineOfWork(of));

/** "Leisure services", "planning": small words without an article. */
export const isLineOfWork = ({ determiner, possessor, possessive, words }: Phrase): boolean =>
  determiner === null && possessor === null && possessive === null && words.every((word) => !isCapital(word));

/** "An attorney for him", "a spokeswoman for them". */
function ownerSpokenOf(
  { by, phrase: of }: NonNullable<Phrase['complement']>,
  phrase: Phrase,
  { scene, sentence }: { scene: Scene; sentence: number },
): Entity | null {
  if (of.pronoun === null || !NAMING.benefit.has(by)) return null;
  const possessive = NAMING.objects.get(of.pronoun) ?? null;
  return possessive === null ? null : ownerByPronoun({ ...phrase, possessive }, scene, sentence);
}

/** The body that was spoken of last, or else the one that is called by its kind there: "The hospital apologised. Its director …". */
export function ownerOfIts(
  { start, head, possessive }: Phrase,
  scene: Scene,
  { sentence, reach = 1 }: { sentence: number; reach?: number },
): Entity | null {
  const back = possessive !== null && goesOn(sentence - 1, scene) ? 1 : 0;
  const place = { start, sentence, reach: reach + back, back };
  const known = bodyBefore(place, scene, NAMING.ofStatesPattern.test(head ?? ''));
  const called = known ? null : calledNearby((kind) => kind !== '', place, scene);
  if (!called) return known ?? (possessive === null ? null : bodyAbove({ start, sentence }, scene));
  if (called.modifiers.length > 0) return plainEntity(called, scene, sentence) ?? nameless(called, scene, place);
  return bareBody(called, scene, place) ?? (called.possessor || isRead(scene) ? nameless(called, scene, place) : null);
}

/** "The ministry closed a ward. The roof leaked. Its spokesman …": what the sentence between tells is of nobody. */
function bodyAbove({ start, sentence }: Spot, scene: Scene): Entity | null {
  if (sentence < 2 || !tellsOfNobody(sentence - 1, scene)) return null;
  const body = subjectBody(sentence - 2, start, scene);
  return body?.type === 'organization' ? body : null;
}

function ownerInFront(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  const front = bodyInFront(phrase, scene, sentence);
  if (!front || !('words' in front)) return front;
  return NAMING.others.has(phrase.words[0]?.lower ?? '') ? null : ownerCalled(front, scene, { start: phrase.start, sentence });
}

/** "A lawmaker from the Harbour Party", "an MP for the ruling HP", "Harbour Party MP Kari Holm". */
export const isOfParty = (phrase: Phrase): boolean =>
  NAMING.lawmakers.has(headOf(phrase)) &&
  (isInParty(phrase) || phrase.title.some((word) => NAMING.partyClasses.has(organizationClass(word) ?? '')));

const isInParty = ({ complement }: Phrase): boolean =>
  NAMING.bodyLinks.has(complement?.by ?? '') &&
  (NAMING.partyClasses.has(classOfBody(complement?.phrase.head ?? null) ?? '') || isLetters(complement?.phrase.name.at(-1)?.text));

const isLetters = (text = ''): boolean => /^\p{Lu}{2,6}$/u.test(text);

/** "Sources in the party": whoever is in a body knows from inside. */
const isSource = ({ head, complement }: Phrase): boolean => NAMING.sourceHeads.has(head ?? '') && complement?.phrase.place === null;

/** "An engineer hired by the tenants". */
export const isHired = ({ complement, words }: Phrase): boolean =>
  complement !== null && NAMING.agentMark.has(complement.by) && words.some(({ lower }) => NAMING.hiring.has(lower));

const OWNING = NAMING.owning;

/** "Its spokesman", "our director", "his lawyer". */
function ownerByPronoun(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  const { possessive, head, start, complement } = phrase;
  if (isPeerAt(phrase) && complement) return ownerCalled(complement.phrase, scene, { start, sentence });
  if (NAMING.our.has(possessive ?? ''))
    return isOfState(classOfBody(head)) || NAMING.ofStatesPattern.test(head ?? '') ? issuerOfState(scene) : scene.issuer;
  if (NAMING.its.has(possessive ?? '')) return ownerOfIts(phrase, scene, { sentence });
  if (NAMING.their.has(possessive ?? '')) return groupBefore({ start, sentence }, scene);
  return personHere(phrase, scene, sentence) ?? (NAMING.advocates.has(head ?? '') ? clientBefore({ start, sentence }, scene) : null);
}

/** "Our minister" in a newspaper is none of the newspaper's. */
const issuerOfState = ({ issuer }: Scene): Entity | null => (issuer?.class === 'newspaper' ? null : issuer);

/** "A geologist with the survey office": what an insider is with is a body, and no place. */
export const isWithBody = ({ by, phrase }: NonNullable<Phrase['complement']>): boolean =>
  NAMING.insideWith.has(by) &&
  phrase.place === null &&
  (!phrase.plural || phrase.name.length > 1) &&
  (phrase.kind === 'organization' || (phrase.name.length > 0 && phrase.kind !== 'person'));

/** "Diplomats in Oslo", "reports in the media": where they are. */
const isBeside = (kind: Phrase['kind'], by: string): boolean =>
  kind === 'person' ? NAMING.personLinks.has(by) : kind === 'document' && NAMING.documentLinks.has(by);

/** A body by its name, or by what it is: "the league" of which no name is told is known by that. */
function ownerCalled(given: Phrase, scene: Scene, place: Spot): Entity | null {
  const oneOf = NAMING.single.has(given.words[0]?.lower ?? '') && NAMING.genitive.has(given.words[1]?.lower ?? '');
  const phrase = oneOf ? parsePhrase(given.words.slice(2)) : given;
  if (isTaskSide(phrase)) return null;
  return (
    ministryCalled(phrase, scene, place) ??
    describedBody(phrase, place, scene) ??
    (phrase.country === null ? null : firmFrom(phrase, scene, place)) ??
    plainEntity(phrase, scene, place.sentence) ??
    bareBody(phrase, scene, place) ??
    houseNamed(phrase, scene) ??
    houseCalled(phrase, scene, place) ??
    nameless(phrase, scene, place) ??
    camp(phrase, scene) ??
    inLetters(phrase, scene) ??
    countryCalled(phrase, scene, place) ??
    partOfCountry(phrase, scene) ??
    officeApart(phrase, scene) ??
    calledByKind(phrase, scene) ??
    wholeCalled(phrase, scene, place)
  );
}

/** "The ministry's spokesman": of the one that was told of last; of the country's where none was. */
const ministryCalled = (phrase: Phrase, scene: Scene, place: Spot): Entity | null =>
  NAMING.ministryHead.has(phrase.head ?? '') && phrase.modifiers.length === 0 && phrase.country === null && phrase.determiner === 'the'
    ? bareBody(phrase, scene, place)
    : null;

/** "Of SFA", "of the ruling SFA": letters that nothing spells out. */
function inLetters({ name, words, determiner }: Phrase, { registry }: Scene): Entity | null {
  const isBare = words.every(
    (word, at) =>
      word === name[0] || (at === 0 && determiner === 'the') || ((word.pos === 'adjective' || word.form === 'gerund') && !isCapital(word)),
  );
  const letters = isBare && name.length === 1 ? (name[0]?.text ?? '') : '';
  return /^\p{Lu}{3,6}$/u.test(letters) ? registry.entity({ type: 'organization', name: letters, side: letters }) : null;
}

/** "The consultancy Tidewise", "the game studio Fuzzbox": a name behind what such bodies are called. */
function calledByKind({ kind, determiner, modifiers, name, place, complement }: Phrase, { registry }: Scene): Entity | null {
  const noun = modifiers.at(-1);
  if (kind !== 'other' || determiner !== 'the' || place || complement || !noun || name.length === 0) return null;
  const group = NAMING.kindOf(noun.lower) ?? '';
  const isKind = noun.pos === 'noun' && !isCapital(noun) && NAMING.bodyKinds.has(group) && !NAMING.workKinds.has(group);
  if (!isKind || sexOf(name[0]?.lower ?? '') !== null) return null;
  const called = joined(name);
  return registry.entity({ type: 'organization', name: called, side: called });
}

/** "The country's top diplomat": the one that the text has told of last. */
function countryCalled({ head, determiner, modifiers, complement, possessor }: Phrase, scene: Scene, place: Spot): Entity | null {
  const isOne = NAMING.countryWords.has(head ?? '') && determiner === 'the' && modifiers.length === 0 && !complement && !possessor;
  const side = isOne ? (countrySpokenOf(place, scene) ?? countryTold(place, scene)) : null;
  return side === null ? null : stateEntity(side, scene);
}

/** "Sudan, too, was worried. The country's foreign minister": the state that the sentence above is about, or that told it. */
function countrySpokenOf(place: Spot, scene: Scene): string | null {
  const body = bodyBefore(place, scene, true);
  return body && (body.type === 'state' || (isOfState(body.class) && body.side !== body.name)) ? body.side : null;
}

/** "Bavaria". */
function partOfCountry({ name }: Phrase, { registry }: Scene): Entity | null {
  const region = regionAt(name, 0, name.length);
  const part = region?.length === name.length ? region.part : null;
  return part ? registry.entity({ type: 'organization', name: part, side: part, class: 'government' }) : null;
}

/** "The city": the one that the text is about. */
const isTown = ({ head, modifiers, possessor, complement }: Phrase): boolean =>
  NAMING.townsOwnWords.has(head ?? '') && modifiers.length === 0 && possessor === null && complement === null;

/** "The ministry's medicines unit", "the legal arm of the agency": whoever is in a part speaks for the whole. */
function wholeCalled(phrase: Phrase, scene: Scene, place: Spot): Entity | null {
  const { possessor, possessive, complement } = phrase;
  if (!isPartOfBody(phrase) && !NAMING.worksOfBodies.has(phrase.head ?? '')) return null;
  if (possessor) return ownerCalled(possessor, scene, place);
  if (NAMING.its.has(possessive ?? ''))
    return phrase.modifiers.length > 0 || NAMING.worksOfBodies.has(phrase.head ?? '') ? ownerOfIts(phrase, scene, place) : null;
  return complement ? ownerCalled(complement.phrase, scene, place) : null;
}

/** "The business side": a part of what somebody does. */
const isTaskSide = ({ head, modifiers }: Phrase): boolean =>
  NAMING.sideHead.has(head ?? '') && modifiers.some(({ lower }) => NAMING.firmBranches.has(lower) || NAMING.taskSides.has(lower));

/** "The league", "the teachers' union": a body that the text names by its kind alone. */
export function nameless(phrase: Phrase, scene: Scene, place: Spot): Entity | null {
  const definite = phrase.determiner === 'the' || phrase.possessor !== null;
  if (phrase.kind !== 'organization' || !definite || phrase.plural || phrase.name.length > 0 || NAMING.posts.has(phrase.head ?? ''))
    return null;
  const side = stateOf(phrase, scene, place);
  if (side !== null) return organizationEntity(phrase, scene.registry, side);
  const town = isTown(phrase) ? townIn(scene) : null;
  if (town) return town;
  const kind = classOfBody(phrase.head);
  const name = asCommon(textWithoutArticle(phrase.words), kind === POLICE ? [] : phrase.words);
  const whole = phrase.possessor && NAMING.bodyParts.has(phrase.head ?? '') ? ownerCalled(phrase.possessor, scene, place) : null;
  return scene.registry.entity({ type: 'organization', name, side: whole?.side ?? name, class: kind });
}

/** They go by that name where they have no other. */
const POLICE = 'police';

/** "Museum director Kari Holm": the capital is the sentence's. */
const asCommon = (name: string, [first]: Phrase['words']): string =>
  first?.pos === 'noun' && /^\p{Lu}\p{Ll}/u.test(first.text) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

/** Who a phrase stands for, where that takes no look around: a place, a name, a body. */
export function plainEntity(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  if (phrase.place && phrase.place.kind !== 'adjective') return placeEntity(phrase.place, scene.registry);
  const named = namedAt(phrase, scene, sentence);
  if (named) return named;
  if (phrase.kind === 'organization') {
    const isArm = ARMS.has(classOfBody(phrase.head) ?? '');
    const side = sideOf(phrase, scene, sentence) ?? (isArm ? stateOf(phrase, scene, { start: phrase.start, sentence }) : null);
    return organizationEntity(phrase, scene.registry, side);
  }
  if (phrase.pronoun !== null || phrase.possessive !== null) return null;
  if (phrase.kind !== 'person') return null;
  const [holder, other] = holders(phrase, scene);
  return other === undefined ? (holder ?? null) : null;
}

/** The side that a phrase names: its own country, its owner's, or that of what it belongs to. */
export function sideOf(phrase: Phrase, scene: Scene, sentence: number): string | null {
  if (phrase.country !== null) return phrase.country;
  const owner = ownerOf(phrase, scene, sentence);
  // "The Lebanese family … the family's embassy".
  const nation = NAMING.missions.has(phrase.head ?? '') ? lookUp(owner?.name?.split(' ')[0] ?? '')?.side : null;
  return (
    nation ??
    owner?.side ??
    phrase.possessor?.country ??
    (phrase.complement && ownerLink(phrase.complement.by) && !isSeatOfMission(phrase) ? phrase.complement.phrase.country : null)
  );
}

/** People of the document who hold the office that the phrase names, on its side if it names one. */
function holders(phrase: Phrase, scene: Scene): Entity[] {
  const office = officeOf(phrase.title);
  return office ? holdersOf(office, sideOf(phrase, scene, -1), scene) : [];
}
