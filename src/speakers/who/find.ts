import type { Token } from '../../document.js';
import { isCalling } from '../../languages/en/words/people.js';
import { PORTFOLIOS } from '../../languages/en/words/titles.js';
import { ALSO_CALLED } from '../../world/organizations.js';
import { fold } from '../read/fold.js';
import { adjectiveOf, lookUp } from '../read/gazetteer.js';
import { fits, type Office, officeOf } from '../read/office.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody, isCapital, organizationClass, textWithoutArticle, type Words } from '../read/words.js';
import { ministryNamed, organizationEntity } from './organization.js';
import { type Entity, nameWords } from './registry.js';
import { type Asked, before, namedIn, type Scene, spokenIn } from './scene.js';
import { placeEntity } from './sides.js';
import { stateOf } from './state-of.js';

/** Somebody named where the phrase names somebody. */
export function namedAt(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  const first = phrase.name[0];
  const last = phrase.name.at(-1);
  if (!first || !last) return null;
  return namedIn(scene, sentence).findLast((mention) => mention.start < last.end && mention.end > first.start)?.entity ?? null;
}

/** Who a phrase stands for, where that takes no look around: a place, a name, a body. */
export function plainEntity(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  if (phrase.place && phrase.place.kind !== 'adjective') return placeEntity(phrase.place, scene.registry);
  const named = namedAt(phrase, scene, sentence);
  if (named) return named;
  if (phrase.kind === 'organization') return organizationEntity(phrase, scene.registry, sideOf(phrase, scene, sentence));
  if (phrase.pronoun !== null || phrase.possessive !== null) return null;
  return phrase.kind === 'person' ? (holders(phrase, scene).length === 1 ? (holders(phrase, scene)[0] ?? null) : null) : null;
}

/** A state, or whatever else a country's name stands for. */
export function stateEntity(side: string, { registry }: Scene): Entity {
  const place = lookUp(side);
  return place ? placeEntity(place, registry) : registry.entity({ type: 'organization', name: side, side });
}

/** The side that a phrase names: its own country, its owner's, or that of what it belongs to. */
export function sideOf(phrase: Phrase, scene: Scene, sentence: number): string | null {
  if (phrase.country !== null) return phrase.country;
  const owner = ownerOf(phrase, scene, sentence);
  return (
    owner?.side ??
    phrase.possessor?.country ??
    (phrase.complement && ownerLink(phrase.complement.by) ? phrase.complement.phrase.country : null)
  );
}

const ownerLink = (by: string): boolean => /^(?:of|for|from|at|in|by|with)$/.test(by);

/** "Egypt" in "Egypt's minister", "the union" in "a spokesman for the union", "the ministry" in "the ministry spokesman". */
export function ownerOf(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  if (phrase.possessor) return ownerCalled(phrase.possessor, scene, { start: phrase.start, sentence });
  if (phrase.possessive === 'our') return scene.issuer;
  if (phrase.possessive === 'its') return bodyBefore({ start: phrase.start, sentence }, scene, OF_STATES.test(phrase.head ?? ''));
  if (phrase.possessive === 'his' || phrase.possessive === 'her') return personHere(phrase, scene, sentence);
  if (phrase.possessive === 'their') return groupBefore({ start: phrase.start, sentence }, scene);
  const { complement } = phrase;
  if (complement && ownerLink(complement.by) && !(phrase.kind === 'person' && /^(?:in|by|with)$/.test(complement.by))) {
    const owner = ownerCalled(complement.phrase, scene, { start: phrase.start, sentence });
    if (owner) return owner;
  }
  return phrase.kind === 'person' ? bodyInFront(phrase, scene, sentence) : null;
}

/** A body by its name, or by what it is: "the league" of which no name is told is known by that. */
function ownerCalled(given: Phrase, scene: Scene, place: { start: number; sentence: number }): Entity | null {
  const oneOf = given.words[0]?.lower === 'one' && given.words[1]?.lower === 'of';
  const phrase = oneOf ? parsePhrase(given.words.slice(2)) : given;
  return (
    plainEntity(phrase, scene, place.sentence) ?? bareBody(phrase, scene, place) ?? nameless(phrase, scene, place) ?? camp(phrase, scene)
  );
}

/** "The rebels", "the marchers": people who have a spokesman or a lawyer in common. */
function camp({ determiner, plural, kind, name, complement, words }: Phrase, { registry }: Scene): Entity | null {
  if (determiner !== 'the' || !plural || kind === 'organization' || name.length > 0 || complement !== null) return null;
  const own = textWithoutArticle(words);
  return registry.entity({ type: 'group', name: own, side: own, plural: true });
}

/** "The league", "the teachers' union": a body that the text names by its kind alone. */
export function nameless(phrase: Phrase, scene: Scene, place: { start: number; sentence: number }): Entity | null {
  const definite = phrase.determiner === 'the' || phrase.possessor !== null;
  if (phrase.kind !== 'organization' || !definite || phrase.plural || phrase.name.length > 0) return null;
  const side = stateOf(phrase, scene, place);
  if (side !== null) return organizationEntity(phrase, scene.registry, side);
  const name = textWithoutArticle(phrase.words);
  return scene.registry.entity({ type: 'organization', name, side: name, class: classOfBody(phrase.head) });
}

/** "Its": the body that spoke or was named last, in the sentence or the one before it. */
function bodyBefore(place: { start: number; sentence: number }, scene: Scene, ofState: boolean): Entity | null {
  const here = bodyCalledHere(place, scene);
  if (here) return here;
  let state: Entity | null = null;
  for (const { entity, sentence, start } of before(place, scene)) {
    if (sentence < place.sentence - 1) break;
    if (isQuoted(start, scene)) continue;
    if (entity.type === 'organization' || (entity.type === 'state' && ofState)) return entity;
    if (entity.type === 'state') state ??= entity;
  }
  return state;
}

/** Offices that states have. */
const OF_STATES =
  /^(?:minister|president|premier|ambassador|envoy|leader|chancellor|government|official|diplomat|secretary|general|parliament|delegation)$/;

/** "The office had sent its inspector": a body that the same sentence begins with, outside quotation marks, and calls by its kind. */
function bodyCalledHere({ start, sentence }: { start: number; sentence: number }, scene: Scene): Entity | null {
  const { tokens, sentences } = scene.tagged;
  const named = namedIn(scene, sentence).find((mention) => mention.entity.type === 'organization');
  const end = Math.min(named?.start ?? start, start);
  for (let at = (sentences[sentence]?.firstToken ?? 0) + 1; (tokens[at]?.end ?? end) < end; at++) {
    const token = tokens[at];
    if (tokens[at - 1]?.lower !== 'the' || organizationClass(token) === null || (token?.quoted ?? 0) > 0) continue;
    if (tokens[at + 1]?.pos === 'noun') continue;
    return bareBody(parsePhrase(tokens.slice(at - 1, at + 1)), scene, { start: token?.start ?? start, sentence });
  }
  return null;
}

/** "Her" spokesman: the only person that the same sentence names before. */
function personHere({ start, possessive }: Phrase, scene: Scene, sentence: number): Entity | null {
  const sex = possessive === 'his' ? 'm' : 'f';
  const people = namedIn(scene, sentence).filter(
    ({ entity, end }) => entity.type === 'person' && end <= start && (entity.sex ?? sex) === sex,
  );
  const all = new Set(people.map(({ entity }) => entity));
  if (all.size > 0) return all.size === 1 ? ([...all][0] ?? null) : null;
  const before = new Set(
    namedIn(scene, sentence - 1).flatMap(({ entity }) => (entity.type === 'person' && entity.sex !== otherOf(sex) ? [entity] : [])),
  );
  return before.size === 1 ? ([...before][0] ?? null) : null;
}

const otherOf = (sex: 'm' | 'f'): 'm' | 'f' => (sex === 'm' ? 'f' : 'm');

/** Whoever stands in a quotation is spoken of. */
export function isQuoted(offset: number, { tagged }: Scene): boolean {
  return (tagged.tokens[firstTokenAt(tagged.tokens, offset)]?.quoted ?? 0) > 0;
}

/** "Their": those who spoke last, if they are more than one. */
function groupBefore(place: { start: number; sentence: number }, scene: Scene): Entity | null {
  for (const at of [place.sentence, place.sentence - 1]) {
    const found = spokenIn(scene, at, place.start).find(({ entity }) => entity.plural || entity.type === 'group');
    if (found) return found.entity;
  }
  return null;
}

/** "A company spokeswoman", "the army chief": the body that a noun before the head tells. */
function bodyInFront(phrase: Phrase, scene: Scene, sentence: number): Entity | null {
  const words = phrase.title.length > 0 ? phrase.title.slice(0, -1) : phrase.modifiers;
  const called = bodyCalled(words, scene);
  if (called) return called;
  const first = scene.tagged.sentences[sentence]?.firstToken;
  const at = words.findLastIndex(
    (word) => organizationClass(word) !== null && (!isCapital(word) || word.index === first) && !isPortfolio(word),
  );
  const named = bodyNamedInFront(words, scene);
  if (named) return named;
  if (at < 0) return null;
  const body = parsePhrase(words.slice(0, at + 1));
  const place = { start: phrase.start, sentence };
  return ownerCalled({ ...body, determiner: 'the' }, scene, place);
}

const isPortfolio = (word: Token): boolean => isCapital(word) && PORTFOLIOS.has(word.lower);

/** "Harbour Council chairman": capitals that end in a word for a body. */
function bodyNamedInFront(words: Words, scene: Scene): Entity | null {
  const at = words.findLastIndex(
    (word, index) => index > 0 && isCapital(word) && isCapital(words[index - 1]) && organizationClass(word) !== null,
  );
  if (at < 0) return null;
  const from = words.slice(0, at).findLastIndex((word) => !isCapital(word)) + 1;
  return organizationEntity(parsePhrase(words.slice(from, at + 1)), scene.registry, null);
}

/** "UNHCR spokesman", "Guild president": a body whose whole name stands there, or a company by its first word, if nobody else is called so. */
function bodyCalled(words: Words, { registry }: Scene): Entity | null {
  const there = new Set(words.map((word) => fold(word.text)));
  for (const word of words.filter((one) => isCapital(one))) {
    const known = registry.withPart(word.text);
    const short = known.find(({ aliases }) => aliases.has(word.text));
    if (short) return short;
    const [body, other] = known;
    if (!body || other || body.type !== 'organization') continue;
    const name = nameWords(body.name ?? '').filter((part) => /\p{L}/u.test(part));
    const isWhole = name.every((part) => there.has(part.replace(/['’]s?$/, '')));
    const isKind = organizationClass(word) !== null && name.at(-1) === fold(word.text);
    if (isWhole || isKind || ((body.class ?? 'company') === 'company' && name[0] === fold(word.text))) return body;
  }
  return null;
}

/** People of the document who hold the office that the phrase names, on its side if it names one. */
export function holders(phrase: Phrase, scene: Scene): Entity[] {
  const office = officeOf(phrase.title);
  return office ? holdersOf(office, sideOf(phrase, scene, -1), scene) : [];
}

export function holdersOf(office: Office, side: string | null, { registry }: Scene): Entity[] {
  const ignore = new Set(side === null ? [] : [...side.toLowerCase().split(' ')]);
  return registry
    .inMind()
    .filter(
      (entity) =>
        entity.type === 'person' &&
        (side === null || entity.side === side) &&
        [...entity.titles].some((title) => fits(office, title, ignore)),
    );
}

/** "The ministry", "the union": the last body of that class. */
export function bareBody(phrase: Phrase, scene: Scene, asked: { start: number; sentence: number }): Entity | null {
  const kind = classOfBody(phrase.head);
  if (kind === null || phrase.determiner === 'a' || phrase.plural) return null;
  const called = isCapital(phrase.name[0]) && phrase.name.length === 1 ? scene.registry.withPart(phrase.name[0]?.text ?? '') : [];
  if (called.length === 1) return called[0] ?? null;
  if (phrase.country !== null) return bodyOf(phrase.country, phrase, scene);
  if (kind === 'ministry' && (phrase.possessive === 'his' || phrase.possessive === 'her')) return ministryOfPerson(scene, asked);
  if (phrase.words.at(-1)?.lower === 'there') return bodyThere(phrase, scene, asked);
  return lastBody({ head: phrase.head ?? '', kind }, scene, asked) ?? (phrase.possessive === null ? onlyBody(kind, scene) : null);
}

/** "The ministry there": that of the country named last. */
function bodyThere(phrase: Phrase, scene: Scene, asked: { start: number; sentence: number }): Entity | null {
  for (const { entity } of before(asked, scene)) {
    if (entity.type !== 'state' || entity.side === null) continue;
    return bodyOf(entity.side, phrase, scene);
  }
  return null;
}

/** "The ministry in Oslo": the only one of that country that the document names, or one of which no more is known. */
function bodyOf(side: string, { head }: Phrase, { registry }: Scene): Entity {
  const known = registry
    .inMind()
    .filter((other) => other.type === 'organization' && other.side === side && other.class === classOfBody(head));
  if (known.length === 1 && known[0]) return known[0];
  return registry.entity({ type: 'organization', name: `${adjectiveOf.get(side) ?? side} ${head}`, side, class: classOfBody(head) });
}

/** A body of unknown class may be called a company, but one that is known to be one comes first. */
function lastBody(asked: Calling, scene: Scene, place: { start: number; sentence: number }): Entity | null {
  let maybe: Entity | null = null;
  let loosely: Entity | null = null;
  for (const { entity, sentence, start } of before(place, scene)) {
    if (entity.type === 'organization' && isCalled(asked, entity)) return entity;
    if (entity.type === 'organization' && mayBeCalled(asked.kind, entity.class)) loosely ??= entity;
    const near = sentence >= place.sentence - 1 || !entity.name?.includes(' ');
    const foremost = maybe === null || fameOf(entity, scene) > fameOf(maybe, scene);
    if (asked.kind === 'company' && near && foremost && !isWhere(start, scene) && mayBeCompany(entity)) maybe = entity;
  }
  return loosely ?? (maybe && asCompany(maybe));
}

/** How often the document names somebody. */
const fameOf = (wanted: Entity, { named }: Scene): number => named.filter(({ entity }) => entity === wanted).length;

/** The word that calls a body, and its class. */
interface Calling {
  readonly head: string;
  readonly kind: string;
}

/** Of the same class, or with the very word in its name. */
function isCalled({ head, kind }: Calling, { class: own, name }: Entity): boolean {
  return own === kind || nameWords(name ?? '').at(-1) === head;
}

/** "In Salt Bay". */
function isWhere(start: number, { tagged: { tokens } }: Scene): boolean {
  return /^(?:in|at|near)$/.test(tokens[firstTokenAt(tokens, start) - 1]?.lower ?? '');
}

/** What "the company" points at is one, whatever its name looked like. */
function asCompany(entity: Entity): Entity {
  entity.type = 'organization';
  entity.class = 'company';
  entity.side ??= entity.name;
  return entity;
}

/** Unions and associations, parties and firms are groups too. */
function mayBeCalled(kind: string, own: string | null): boolean {
  return own === null ? kind === 'group' : (ALSO_CALLED.get(kind)?.includes(own) ?? false);
}

/** A body of no known class, or a name of one word of which nothing says that it is a person's. */
function mayBeCompany({ type, class: own, titles, traits, mentions, sex, name, side }: Entity): boolean {
  if (type === 'organization') return own === null && name === side;
  const mayOwn = [...titles].every((title) => /^(?:.* )?(?:owner|developer|publisher|operator)$/.test(title));
  return (
    type === 'person' &&
    mayOwn &&
    sex === null &&
    mentions.size === 0 &&
    ![...traits].some((trait) => isCalling(trait) && trait !== 'owner')
  );
}

function onlyBody(kind: string, { registry }: Scene): Entity | null {
  const bodies = registry.inMind().filter(({ type, name }) => type === 'organization' && /\p{Lu}/u.test(name ?? ''));
  const all = bodies.filter(({ class: own }) => own === kind || (kind === 'company' && own === null));
  const like = all.length > 0 ? all : bodies.filter(({ class: own }) => mayBeCalled(kind, own));
  return like.length === 1 ? (like[0] ?? null) : null;
}

/** "His ministry": that of the minister who was spoken of last. */
function ministryOfPerson(scene: Scene, asked: { start: number; sentence: number }): Entity | null {
  for (const { entity } of before(asked, scene)) {
    if (entity.type !== 'person' || entity.side === null) continue;
    const portfolio = [...entity.titles].map((title) => /^(.+) minister$/.exec(title)?.[1]).find(Boolean);
    const ministry = portfolio ? ministryNamed(portfolio, entity.side, scene.registry) : null;
    if (ministry) return ministry;
  }
  return null;
}

/** Whether somebody is being quoted where the source stands: inside quotation marks one does not call oneself "he". */
export function quotes(entity: Entity, { outer, phrase }: Asked): boolean {
  return entity === outer && (phrase.words[0]?.quoted ?? 0) > 0;
}
