import { NAMING } from '../../languages/naming.js';
import { COMPANY_TAILS, OPEN_KINDS, TOLD_BY_NAME } from '../../world/organizations.js';
import { adjectiveOf, lookUp } from '../read/gazetteer.js';
import { isDealingWith } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody, isCapital } from '../read/words.js';
import { FIRM } from './body-names/body.js';
import { type Calling, fitsKind, isCalled, isOfRescuers, mayBeAnyBody, mayBeCalled, mayBeCompany } from './calling.js';
import { describedAt, isOfOtherTrade } from './described-bodies.js';
import { forceOf, isPoliced } from './force.js';
import { houseOf, topicOf } from './house.js';
import { calledBefore, leadBody, noteCalled } from './lead-body.js';
import { nameWords } from './name-words.js';
import { acts, isThingOfOther, lastNamed, onlyListens, timesNamed } from './namings.js';
import { ministryNamed, speaksForState } from './organization.js';
import { ownCampaign } from './own-campaign.js';
import type { Entity } from './registry.js';
import { before, isNamedBefore, type Mention, type Scene, type Spot, spokenIn } from './scene.js';
import { isSeatOfMission, missionOf, seatHere } from './state-of.js';
import { isOwner, isSubject } from './subject.js';
import { toldBody } from './told-bodies.js';
import { isToldToBe } from './told-to-be.js';

/** "The ministry", "the union": the last body of that class. */
export function bareBody(phrase: Phrase, scene: Scene, asked: Spot): Entity | null {
  const kind = classOfBody(phrase.head);
  if (kind === null || phrase.determiner === 'a' || phrase.plural) return null;
  const told = describedAt(phrase.start, scene);
  if (told || isDealingWith(phrase)) return told;
  const named = bodyOfName(phrase, scene);
  if (named) return named;
  const there = bodyOfPlace(phrase, scene, asked);
  if (there !== undefined) return there;
  if (kind === 'ministry' && NAMING.personOwners.has(phrase.possessive ?? '')) return ministryOfPerson(scene, asked);
  const campaign = ownCampaign(phrase, scene, asked);
  if (campaign) return campaign;
  if (NAMING.thereMark.has(phrase.words.at(-1)?.lower ?? '')) return bodyThere(phrase, scene, asked);
  const body = pointedAt({ head: phrase.head ?? '', kind }, scene, { ...asked, own: phrase.possessive !== null });
  return body ?? (isPoliceForce(phrase, scene) ? forceOf(asked, scene) : null);
}

/** "The embassy in Berne", "In Berne, the ministry said": of which state it is the place tells, or who has spoken; undefined for any other body. */
function bodyOfSeat(phrase: Phrase, scene: Scene, asked: Spot): Entity | null | undefined {
  const isMission = isSeatOfMission(phrase);
  const isMinistry = NAMING.ministryHead.has(phrase.head ?? '') && phrase.modifiers.length === 0 && phrase.country === null;
  if (!isMission && (!isMinistry || phrase.possessive !== null)) return undefined;
  const side = isMission ? missionOf(phrase, scene, asked) : seatHere(asked, scene);
  if (side === null) return isMission ? null : undefined;
  return bodyOf(side, phrase, scene);
}

/** The same, or "the Danish ministry". */
function bodyOfPlace(phrase: Phrase, scene: Scene, asked: Spot): Entity | null | undefined {
  const { country } = phrase;
  if (country === null || isSeatOfMission(phrase)) return bodyOfSeat(phrase, scene, asked);
  return firmFrom(phrase, scene, asked) ?? bodyOf(country, phrase, scene);
}

/** "The force", where the text tells of the police. */
const isPoliceForce = ({ head, determiner, complement }: Phrase, scene: Scene): boolean =>
  NAMING.policeForce.has(head ?? '') && determiner === 'the' && complement === null && isPoliced(scene);

/** "The Holm union": the only one of whose name the word is a part; "Airline says no" is no airline pilots' guild. */
function bodyOfName({ name: [word, other], head }: Phrase, { registry }: Scene): Entity | null {
  const called = word && isCapital(word) && other === undefined ? registry.withPart(word.text) : [];
  const [one] = called.length === 1 ? called : [];
  const isKind = word?.lower === head && classOfBody(head) === FIRM;
  return one && (!isKind || one.class === null || fitsKind(FIRM, one.class)) ? one : null;
}

/** "The UN agency": of what is no country there are many. */
export const isOfMany = (country: string): boolean => lookUp(country)?.kind === 'organization';

/** "The Danish chain": where a firm comes from its name need not tell, so it is the one of which the text tells; of several, none. */
export function firmFrom({ head, determiner, complement, place, country }: Phrase, scene: Scene, asked: Spot): Entity | null {
  const kind = classOfBody(head);
  if (kind !== null && country !== null && isOfMany(country)) return pointedAt({ head: head ?? '', kind }, scene, { ...asked, own: false });
  if (kind !== 'company' || determiner !== 'the' || complement || (place !== null && place.kind !== 'adjective')) return null;
  const firms = scene.registry
    .inMind()
    .filter((one) => one.type === 'organization' && /\p{Lu}/u.test(one.name ?? '') && (one.class === kind || mayBeAnyBody(one, kind)))
    .filter((one) => isNamedBefore(one, asked.start, scene) && !onlyListens(one, scene) && !isThingOfOther(one, scene));
  const isTold = (one: Entity): boolean => one.class === kind || isFirmByName(one) || acts(one, scene);
  const several = firms.length > 1 && firms.filter(isTold).length !== 1;
  const firm = several ? null : pointedAt({ head: head ?? '', kind }, scene, { ...asked, own: false });
  return firm && [null, country, firm.name].includes(firm.side) ? firm : null;
}

/** The last body near that can be called so; never the radio that was told of it. */
function pointedAt(calling: Calling, scene: Scene, place: Spot & { readonly own: boolean }): Entity | null {
  const near = bodiesNear(calling, scene, place);
  if (place.own) return near.sure ?? near.likely ?? near.maybe;
  for (const found of callable(calling, near, { scene, ...place })) {
    if (!found || onlyListens(found, scene) || isThingOfOther(found, scene)) continue;
    if (isOfOtherTrade(found, calling.head, scene)) return null;
    noteCalled(calling.head, found, { scene, start: place.start });
    return found.class === null && (found.type === 'person' || mayBeAnyBody(found, calling.kind)) ? asCalled(found, calling.kind) : found;
  }
  return null;
}

/** Who may be called so, the likeliest first: whoever is near, then whom the text is about, or the only one, or the last of that class. */
function* callable(calling: Calling, { sure, likely, maybe }: Near, { scene, ...place }: Placed): Generator<Entity | null> {
  const { kind, head } = calling;
  const { start } = place;
  yield issuerCalled(calling, sure, { scene, ...place });
  yield toldBody(calling, start, scene);
  yield sure && leadOver(sure, calling, { scene, start });
  yield likely;
  yield calledBefore(head, { scene, start });
  yield leadBody(kind, start, scene);
  yield onlyRescuers(head, scene);
  yield maybe;
  yield onlyBody(kind, scene);
  yield lastNamed(kind, start, scene);
  yield onlyUnknown(kind, scene, place);
  if (kind !== 'company') return;
  yield topicOf(({ class: own }) => own === null || own === 'company', scene);
  yield onlyName(place, scene);
}

/** "The department" far behind "the Brennar Fire District": the only ones who come when something burns. */
function onlyRescuers(head: string, { registry }: Scene): Entity | null {
  if (!NAMING.callsRescuers.has(head)) return null;
  const [one, other] = registry.inMind().filter(({ type, name }) => type === 'organization' && isOfRescuers(name ?? ''));
  return one && !other ? one : null;
}

/** "Brennar Mobil has told … the maker said": the only name near that might be anybody's, where the sentence tells of it. */
function onlyName(place: Spot, scene: Scene): Entity | null {
  const near = [...before(place, scene)].filter(({ sentence, entity }) => sentence >= place.sentence - 2 && !isThingOfOther(entity, scene));
  const all = new Set(near.map(({ entity }) => entity));
  const [one] = near;
  return one && all.size === 1 && mayBeNamedSo(one.entity) && isToldOf(one, scene) ? one.entity : null;
}

/** Nothing says that it is a person's name. */
const mayBeNamedSo = ({ type, sex, titles, traits, name }: Entity): boolean =>
  type === 'person' &&
  sex === null &&
  titles.size === 0 &&
  ![...traits].some((trait) => NAMING.isCalling(trait) || NAMING.personalRelative.has(trait)) &&
  (name?.includes(' ') ?? false);

/** "The company" is rather the one that the text is about and has told to be a company than another that stands nearer. */
function leadOver(near: Entity, calling: Calling, { scene, start }: { scene: Scene; start: number }): Entity {
  const lead = isToldToBe(near, calling, scene) ? null : leadBody(calling.kind, start, scene);
  return lead && lead !== near && isToldToBe(lead, calling, scene) ? lead : near;
}

/** "Team principal": the one body that the text is about, if it can be called so. */
export function houseCalled({ head, modifiers, name, determiner, plural }: Phrase, scene: Scene, place: Spot): Entity | null {
  const kind = classOfBody(head);
  if (
    kind === null ||
    (TOLD_BY_NAME.has(kind) && kind !== 'team') ||
    determiner !== 'the' ||
    plural ||
    modifiers.length > 0 ||
    name.length > 0
  )
    return null;
  return houseOf(({ class: own }) => own === kind || (own === null && isOpen(kind)) || mayBeCalled(kind, own), place, scene);
}

/** Names of such bodies need not tell what they are. */
const isOpen = (kind: string): boolean => OPEN_KINDS.has(kind) || kind === 'team';

/** In its own document "the company" is whoever issued it, unless the same paragraph names another. */
function issuerCalled({ kind }: Calling, sure: Entity | null, { scene, start, sentence }: Placed): Entity | null {
  const { issuer, tagged } = scene;
  if (!issuer || !(fitsKind(kind, issuer.class) || mayBeAnyBody(issuer, kind))) return null;
  const paragraph = tagged.sentences[sentence]?.paragraph;
  const here = [...before({ start, sentence }, scene)].filter((mention) => tagged.sentences[mention.sentence]?.paragraph === paragraph);
  return sure && here.some(({ entity }) => entity === sure) ? null : issuer;
}

interface Placed {
  readonly scene: Scene;
  readonly start: number;
  readonly sentence: number;
}

/** "A grant from Ports Estonia … the agency": the only body near of which the text does not say what it is. */
function onlyUnknown(kind: string, scene: Scene, place: Spot): Entity | null {
  if (TOLD_BY_NAME.has(kind)) return null;
  const near = [...before(place, scene)].filter(
    ({ entity, sentence }) =>
      sentence >= place.sentence - 2 && entity.type === 'organization' && entity.class === null && (kind === FIRM || !isFirmByName(entity)),
  );
  const all = new Set(near.filter(({ start }) => !isWhere(start, scene)).map(({ entity }) => entity));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** "Vesle Rail" is no union. */
const isFirmByName = ({ name }: Entity): boolean => COMPANY_TAILS.has(nameWords(name ?? '').at(-1) ?? '');

/** "The ministry there": that of the country named last. */
function bodyThere(phrase: Phrase, scene: Scene, asked: Spot): Entity | null {
  for (const {
    entity: { type, side },
  } of before(asked, scene))
    if (type === 'state' && side !== null) return bodyOf(side, phrase, scene);
  return null;
}

/** "The ministry in Oslo": the only one of that country that the document names, or one of which no more is known. */
function bodyOf(side: string, { head }: Phrase, { registry }: Scene): Entity {
  const known = registry
    .inMind()
    .filter((other) => other.type === 'organization' && other.side === side && other.class === classOfBody(head));
  if (known.length === 1 && known[0]) return known[0];
  const kind = classOfBody(head);
  const name = `${adjectiveOf.get(side) ?? side} ${head}`;
  return registry.entity({ type: 'organization', name, side: speaksForState(kind) ? side : name, class: kind });
}

interface Near {
  /** Known to be of that kind. */
  readonly sure: Entity | null;
  /** Of no known kind, but the one that the text has just told of. */
  readonly likely: Entity | null;
  readonly maybe: Entity | null;
}

/** Those of the sentences just before; a body of no known kind may be called a company. */
function bodiesNear(asked: Calling, scene: Scene, place: Spot): Near {
  const near = [...before(place, scene)];
  const bodies = near.filter(({ entity }) => entity.type === 'organization');
  const mayBeGroup = (mention: Mention): boolean =>
    mention.entity.class === null && mayBeCalled(asked.kind, null) && isToldOf(mention, scene) && !isWhere(mention.start, scene);
  const sure =
    bodies.find(({ entity }) => isCalled(asked, entity)) ??
    bodies.find((mention) => fitsKind(asked.kind, mention.entity.class) || mayBeGroup(mention));
  const loosely = bodies.find(({ entity }) => mayBeCalled(asked.kind, entity.class));
  const unknown = asked.kind === 'company' ? near.filter(({ entity, start }) => mayBeCompany(entity) && !isWhere(start, scene)) : [];
  const likely = unknown.find((mention) => isNear(mention.sentence, place.sentence, scene) && isToldOf(mention, scene));
  const [maybe] = unknown
    .filter(({ entity, sentence }) => sentence >= place.sentence - 1 || !entity.name?.includes(' '))
    .sort((a, b) => timesNamed(b.entity, scene) - timesNamed(a.entity, scene));
  return { sure: sure?.entity ?? null, likely: likely?.entity ?? null, maybe: (maybe ?? loosely)?.entity ?? null };
}

/** In the same paragraph or the sentence before. */
const isNear = (sentence: number, from: number, { tagged: { sentences } }: Scene): boolean =>
  sentence >= from - 1 || sentences[sentence]?.paragraph === sentences[from]?.paragraph;

/** Whoever speaks, whom a sentence is about, or whose man is told of. */
const isToldOf = (mention: Mention, scene: Scene): boolean =>
  spokenIn(scene, mention.sentence, mention.end).includes(mention) || isSubject(mention, scene) || isOwner(mention, scene);

/** "In Salt Bay", "off Salt Bay", "at the Salt Bay plant", "a bolt of the Salt Two": nothing of which the text tells. */
function isWhere(start: number, { tagged: { tokens } }: Scene): boolean {
  const at = firstTokenAt(tokens, start);
  const isArticled = NAMING.definite.has(tokens[at - 1]?.lower ?? '');
  const before = isArticled ? tokens[at - 2] : tokens[at - 1];
  if (isArticled && NAMING.genitive.has(before?.lower ?? '')) return true;
  return NAMING.roundPlaces.has(before?.lower ?? '');
}

/** What "the company" points at is one, whatever its name looked like. */
export function asCalled(entity: Entity, kind: string): Entity {
  entity.type = 'organization';
  entity.class = kind;
  entity.side = entity.name;
  entity.affiliations.length = 0;
  return entity;
}

function onlyBody(kind: string, { registry }: Scene): Entity | null {
  const bodies = registry.inMind().filter(({ type, name }) => type === 'organization' && /\p{Lu}/u.test(name ?? ''));
  const all = bodies.filter(({ class: own }) => own === kind || (kind === 'company' && own === null));
  const like = all.length > 0 ? all : bodies.filter(({ class: own }) => mayBeCalled(kind, own));
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** "His ministry": that of the minister who was spoken of last. */
function ministryOfPerson(scene: Scene, asked: Spot): Entity | null {
  for (const { entity } of before(asked, scene)) {
    if (entity.type !== 'person' || entity.side === null) continue;
    const portfolio = [...entity.titles].map((title) => NAMING.ministerPattern.exec(title)?.[1]).find(Boolean);
    const ministry = portfolio ? ministryNamed(portfolio, entity.side, scene.registry) : null;
    if (ministry) return ministry;
  }
  return null;
}
