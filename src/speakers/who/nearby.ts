import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { placeAt } from '../read/gazetteer.js';
import { tellsFrom } from '../read/name-part.js';
import { isFormer, isIdle } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { classOfBody, isCapital, isPersonHead, isTitleWord, organizationClass, textWithoutArticle, type Words } from '../read/words.js';
import { FIRM } from './body-names/body.js';
import { bodyInSubject, subjectBody, tellsOfNobody } from './body-spoken-of.js';
import { stateEntity } from './find.js';
import { hostOf, houseOf, isInnerBoard, mayBeFirm, wholeOf } from './house.js';
import { housedOf } from './housed.js';
import { housedTold, isHousedIn } from './housed-in.js';
import { nameWords } from './name-words.js';
import { bodyOfMany } from './of-many.js';
import { isHomeOnly } from './of-one.js';
import { officeApart } from './office-apart.js';
import { bodyOfStateOffice, OFFICES_OF_STATE } from './office-of-state.js';
import { isCouncil, isManaging, isOfFirm, isRatherFirm, WAYS } from './office-ways.js';
import { isAgainst, oppositionIn } from './opposition.js';
import { isLineOfWork, ownerOfIts } from './owner.js';
import { isOneOfCouncil } from './place-led.js';
import type { Entity } from './registry.js';
import { type Scene, type Spot, spokenIn } from './scene.js';
import { toldBy, withoutHonorific } from './speaks-for.js';
import { stateOfSame } from './state-of.js';
import { houseTold, runPlace, runTold } from './told-house.js';
import { townIn } from './town.js';

/** Who speaks for a body without a name or an office of his own: "a spokesperson", "head office", "management", where the text is about one body. */
export function bodyOfInsider(phrase: Phrase, scene: Scene, place: Spot): Entity | null {
  const { determiner, words, modifiers, possessor, possessive, complement, name } = phrase;
  const served = bodyOfServed(phrase, scene, place);
  if (served) return served;
  if (possessor || possessive || complement || name.length > 0) return null;
  const said = textWithoutArticle(words).toLowerCase();
  if (NAMING.insideHouse.includes(said) || NAMING.filed.has(said)) return houseOf(mayBeFirm, place, scene);
  if (phrase.plural && modifiers.length === 1 && isAgainst(phrase)) return oppositionIn(scene);
  if (phrase.kind === 'document') return bodyOfPaper(modifiers, place, scene);
  if (phrase.kind === 'person' && phrase.plural) return bodyOfMany(phrase, place, scene);
  if (phrase.kind !== 'person') return null;
  if (determiner !== 'a' && determiner !== 'some') return bodyOfOffice(phrase, scene, place);
  return bodyOfAny(phrase, scene, place);
}

/** "A leaked memo" is the firm's, "a staff report" the council's. */
function bodyOfPaper(modifiers: Phrase['modifiers'], place: Spot, scene: Scene): Entity | null {
  if (modifiers.some(({ lower }) => NAMING.ofStaff.has(lower)))
    return houseOf(isCouncil, place, scene) ?? townIn(scene) ?? houseTold(NAMING.councils, place, scene);
  return modifiers.some(({ lower }) => NAMING.internal.has(lower)) ? houseOf(mayBeFirm, place, scene) : null;
}

/** "An aide", "a spokeswoman": somebody new. */
function bodyOfAny(phrase: Phrase, scene: Scene, place: Spot): Entity | null {
  const { head, modifiers } = phrase;
  if (NAMING.insidersOfStates.has(head ?? '') && modifiers.every(({ lower }) => isIdle(lower) || NAMING.deputies.has(lower)))
    return governmentBefore(place, scene);
  if (NAMING.spokespeople.has(head ?? '') && modifiers.length === 1) return runPlace(phrase, place, scene);
  if (!NAMING.spokespeople.has(head ?? '') || modifiers.length > 0) return null;
  return (
    subjectBody(place.sentence, place.start, scene) ??
    bodyOfOffice(phrase, scene, place) ??
    ownerOfIts(phrase, scene, { sentence: place.sentence, reach: STILL_SPOKEN_OF })
  );
}

/** "The White House said no. An aide …": the state or its arm that spoke last, in this sentence or the one before. */
function governmentBefore({ start, sentence }: Spot, scene: Scene): Entity | null {
  const [last] = [...spokenIn(scene, sentence, start), ...spokenIn(scene, sentence - 1, start)];
  const spoke = last?.entity;
  return spoke && (spoke.type === 'state' || (spoke.type === 'organization' && spoke.side !== spoke.name)) ? spoke : null;
}

/** In sentences. */
const STILL_SPOKEN_OF = 3;

/** An office that does not say itself whose it is: the first way that knows such offices decides. */
export function bodyOfOffice(held: Phrase, scene: Scene, place: Spot): Entity | null {
  const office = withoutHonorific(held);
  const { complement, title } = office;
  const served = bodyOfServed(office, scene, place);
  if (served) return served;
  if (complement && isInnerBoard(textWithoutArticle(complement.phrase.words))) return scene.issuer ?? houseOf(mayBeFirm, place, scene);
  if (isOneOfCouncil(office) || tellsWhose(office, scene) || title.some(isFormer) || holdsBody(office)) return null;
  const host = isInBrackets(held, scene) ? hostOf(scene) : null;
  if (host) return host;
  const front = beyondHome(title).find((word) => isNameInFront(word) || isPluralOfBody(word, scene));
  const called = front ? bodyWith(front.text, office, scene) : undefined;
  if (called !== undefined) return called;
  const ways = front ? OFFICES_OF_STATE : WAYS;
  const found = firmOfPresident(office, scene, place) ?? ways.find(({ knows }) => knows(office, scene))?.find(office, scene, place) ?? null;
  if (found || front) return found;
  return (
    bodySpokenOf(office, scene, place) ??
    firmSpokenOf(office, scene, place) ??
    housedTold(housedOf(office), place, scene) ??
    runPlace(office, place, scene) ??
    runTold(office, place, scene) ??
    officeApart(office, scene) ??
    stateOfOffice(office, place, scene)
  );
}

/** "The president's spokesman", "an aide to the governor", "the prime minister's office": of whom the office that is served is of. */
export function bodyOfServed({ head, title, possessor, complement }: Phrase, scene: Scene, place: Spot): Entity | null {
  const served = possessor ?? (complement && NAMING.nearbyLinks.has(complement.by) ? complement.phrase : null);
  const isServing =
    NAMING.spokespeople.has(head ?? '') ||
    NAMING.aides.has(head ?? '') ||
    NAMING.secretary.has(head ?? '') ||
    (NAMING.deputyHead.has(head ?? '') && possessor !== null) ||
    NAMING.ofLeaders.has(head ?? '') ||
    isChiefOfStaff(title);
  if (!served || !isServing || served.kind !== 'person' || served.name.length > 0 || served.plural || served.words.some(isNoServed))
    return null;
  return toldBy(served, scene, place.sentence)?.body ?? bodyOfStateOffice(served, scene, place);
}

/** A former one; and prosecutors, whose office is a body. */
const isNoServed = (word: Token): boolean => isFormer(word) || NAMING.prosecutors.has(word.lower);

/** "Chief of staff". */
const isChiefOfStaff = (title: Words): boolean =>
  NAMING.ofStaff.has(title.at(-1)?.lower ?? '') && NAMING.chiefWord.has(title[0]?.lower ?? '');

/** "An Iranian envoy arrived. The envoy, Kari Holm, …": of the state whose the text has told such an office to be. */
function stateOfOffice(office: Phrase, place: Spot, scene: Scene): Entity | null {
  const isOne =
    NAMING.ofStatesPattern.test(office.head ?? '') &&
    !NAMING.minister.has(office.head ?? '') &&
    office.determiner === 'the' &&
    office.title.length === 1;
  const side = isOne ? stateOfSame(office, place, scene) : null;
  return side === null ? null : stateEntity(side, scene);
}

/** "New York City-based activist": from where somebody is stands in front of the office. */
const beyondHome = (title: Words): Words => title.slice(title.findLastIndex(tellsFrom) + 1);

/** The only body of whose name a word is a part; null where it is no more than home. */
function bodyWith(part: string, office: Phrase, { registry }: Scene): Entity | null | undefined {
  const [called, other] = registry.withPart(part).filter(({ type }) => type === 'organization');
  if (!called || other) return undefined;
  // "Democratic front-runner": of the Democratic Party, if of any.
  if (NAMING.campAdjectives.has(part.toLowerCase()) && nameWords(called.name ?? '')[0] !== part.toLowerCase()) return undefined;
  return isHomeOnly(called, office) ? null : called;
}

/** "The union's chair", "chair of the union". */
const tellsWhose = (office: Phrase, scene: Scene): boolean =>
  office.possessor !== null ||
  office.possessive !== null ||
  (office.complement !== null && isOfSomething(office.complement) && !isPortfolio(office)) ||
  isOwned(office, scene);

/** "The board chairman"; a portfolio may be called like a body. */
function holdsBody(office: Phrase): boolean {
  if (NAMING.minister.has(office.head ?? '')) return false;
  const bodies = office.title.filter((word, at) => organizationClass(word) !== null && !isPersonHead(word) && !isArea(office.title, at));
  // "Board member", "zoo vet": what only such bodies have.
  const isOwn = (lower: string): boolean => housedOf(office).some(({ offices }) => offices.some((one) => one.startsWith(`${lower} `)));
  return bodies.some(({ lower }) => !NAMING.policeWord.has(lower) && !NAMING.innerUnits.has(lower) && !isOwn(lower));
}

/** "The bank denied it. “No,” vice president Kari Holm said.": in small letters, of the body that the text has just spoken of and no state's. */
function firmOfPresident({ head, title }: Phrase, scene: Scene, place: Spot): Entity | null {
  const [first] = title;
  if (title.some(isNameInFront)) return null;
  if (!NAMING.presidents.has(head ?? '') || (isCapital(first) && first?.index !== scene.tagged.sentences[place.sentence]?.firstToken))
    return null;
  const body = bodyInSubject(place, scene);
  return body?.type === 'organization' &&
    body.side === body.name &&
    !NAMING.noFirms.has(body.class ?? '') &&
    /\p{Lu}/u.test(body.name ?? '')
    ? body
    : null;
}

/** "Head of communications": what somebody is in charge of. */
const isArea = (title: Words, at: number): boolean =>
  NAMING.areas.has(title[at]?.lower ?? '') && title.slice(0, at).some(({ lower }) => NAMING.officeOfLinks.has(lower));

/** The body that the first sentence is about, where the one above tells of nobody by name. */
function bodyOfLead({ start, sentence }: Spot, scene: Scene): Entity | null {
  if (sentence < 2 || sentence > STILL_LEAD || !tellsOfNobody(sentence - 1, scene)) return null;
  const body = subjectBody(0, start, scene);
  return body?.type === 'organization' ? body : null;
}

/** In sentences. */
const STILL_LEAD = 4;

/** "The tenants' board has written again. Chief executive Kari Holm …": the body that the text has just spoken of, by whatever name. */
function bodySpokenOf(office: Phrase, scene: Scene, place: Spot): Entity | null {
  const { determiner } = office;
  if (!mayBeOfAnybody(office) || (determiner !== null && determiner !== 'the')) return null;
  const [spoken, of] = [bodyInSubject(place, scene) ?? bodyOfLead(place, scene), housedOf(office)];
  // "The board would look again, chief executive Holm said": a part that any body has.
  const body = spoken && isInnerBoard(spoken.name ?? '') ? wholeOf(spoken, place, scene) : spoken;
  if (isOfArea(office) && !/\p{Lu}/u.test(body?.name ?? '')) return null;
  return body && body.class !== 'newspaper' && (of.length === 0 || of.some((kind) => isHousedIn(kind)(body))) ? body : null;
}

/** "Safety officer": of a part of what any body with a name does. */
const isOfArea = ({ head, title }: Phrase): boolean =>
  title.length === 2 && NAMING.branchHeads.has(head ?? '') && NAMING.areas.has(title[0]?.lower ?? '');

const mayBeOfAnybody = (office: Phrase): boolean =>
  NAMING.soleOffices.has(office.head ?? '') || (isForemost(office) && housedOf(office).length === 0) || isOfArea(office);

/** "Technical director", which federations have as well: of the firm just told of. */
function firmSpokenOf(office: Phrase, scene: Scene, place: Spot): Entity | null {
  const body = isOfFirm(office) ? bodyInSubject(place, scene) : null;
  return body && isRatherFirm(body) && body.class === FIRM ? body : null;
}

/** "Chief scientist", "head chef", "lead designer": whoever is the first of a trade in a house. */
const isForemost = ({ title }: Phrase): boolean =>
  title.length === 2 && NAMING.foremost.has(title[0]?.lower ?? '') && isTradeOfHouse(title[1]?.lower ?? '');

const isTradeOfHouse = (head: string): boolean =>
  NAMING.isCalling(head) && !NAMING.held.has(head) && !NAMING.policeRanks.has(head) && !NAMING.militaryRanks.has(head);

/** "Minister for Inter-Island Affairs": of no place and of no body that the text knows. */
const isPortfolio = ({ head, complement }: Phrase): boolean =>
  NAMING.minister.has(NAMING.abbreviated.get(head ?? '') ?? head ?? '') &&
  complement !== null &&
  NAMING.officeOfLinks.has(complement.by) &&
  complement.phrase.place === null &&
  complement.phrase.country === null &&
  (complement.phrase.kind !== 'organization' || (complement.phrase.name.length === 0 && complement.phrase.determiner === null));

/** "KARI HOLM (Managing Director):". */
const isInBrackets = ({ words: [first] }: Phrase, { tagged: { tokens } }: Scene): boolean =>
  first !== undefined && tokens[first.index - 1]?.text === '(';

/** "Holm spokesman", "Holm campaign manager": the office tells whose it is, known or not. */
const isNameInFront = (word: Token): boolean =>
  word.pos === 'name' &&
  isCapital(word) &&
  !isTitleWord(word) &&
  classOfBody(word.lower) === null &&
  placeAt([word], 0, 1) === null &&
  !isCommon(word.lower);

/** "Rovers striker Kari Holm": the plural that a body's name ends in. */
const isPluralOfBody = (word: Token, { registry }: Scene): boolean =>
  isCapital(word) &&
  NAMING.pluralPattern.test(word.lower) &&
  registry.withPart(word.text).some(({ type, name }) => type === 'organization' && nameWords(name ?? '').at(-1) === word.lower);

/** "Chief Financial Officer", "Foreign Minister", "Town clerk": words of offices with a capital. */
const isCommon = (lower: string): boolean =>
  NAMING.firmBranches.has(lower) || NAMING.portfolios.has(lower) || NAMING.kindOf(NAMING.singular(lower)) !== null;

/** "Head of procurement": a branch of the body, which tells no more of which it is. */
const isOfSomething = ({ by, phrase }: NonNullable<Phrase['complement']>): boolean =>
  NAMING.nearbyLinks.has(by) &&
  !(isLineOfWork(phrase) && (phrase.kind === 'other' || phrase.kind === 'document' || (phrase.kind === 'organization' && phrase.plural)));

/** "Its managing director". */
function isOwned(office: Phrase, scene: Scene): boolean {
  const first = office.title[0]?.index ?? 0;
  const before = scene.tagged.tokens[isManaging(office, scene) ? first - 2 : first - 1];
  return before?.pos === 'possessive';
}
