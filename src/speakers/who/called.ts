import { isCalling } from '../../languages/en/words/people.js';
import { ALSO_CALLED } from '../../world/organizations.js';
import { adjectiveOf } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody, isCapital } from '../read/words.js';
import { houseOf, topicOf } from './house.js';
import { lastNamed, timesNamed } from './namings.js';
import { ministryNamed } from './organization.js';
import { type Entity, nameWords } from './registry.js';
import { before, type Scene } from './scene.js';

/** "The ministry", "the union": the last body of that class. */
export function bareBody(phrase: Phrase, scene: Scene, asked: { start: number; sentence: number }): Entity | null {
  const kind = classOfBody(phrase.head);
  if (kind === null || phrase.determiner === 'a' || phrase.plural) return null;
  const called = isCapital(phrase.name[0]) && phrase.name.length === 1 ? scene.registry.withPart(phrase.name[0]?.text ?? '') : [];
  if (called.length === 1) return called[0] ?? null;
  if (phrase.country !== null) return bodyOf(phrase.country, phrase, scene);
  if (kind === 'ministry' && (phrase.possessive === 'his' || phrase.possessive === 'her')) return ministryOfPerson(scene, asked);
  if (phrase.words.at(-1)?.lower === 'there') return bodyThere(phrase, scene, asked);
  return pointedAt({ head: phrase.head ?? '', kind }, scene, { ...asked, own: phrase.possessive !== null });
}

/** The last body near that can be called so; where nothing else is said ("its board"), the only one, or the last of that class. */
function pointedAt(calling: Calling, scene: Scene, place: { start: number; sentence: number; own: boolean }): Entity | null {
  const last = lastBody(calling, scene, place);
  if (last || place.own) return last;
  return (
    onlyBody(calling.kind, scene) ??
    lastNamed(calling.kind, place.start, scene) ??
    onlyUnknown(calling.kind, scene, place) ??
    (calling.kind === 'company' ? topicOf(({ class: own }) => own === null || own === 'company', scene) : null)
  );
}

/** "Team principal": the one body that the text is about, if it can be called so. */
export function houseCalled(
  { head, modifiers, name, determiner, plural }: Phrase,
  scene: Scene,
  place: { start: number; sentence: number },
): Entity | null {
  const kind = classOfBody(head);
  if (kind === null || (TELLING.has(kind) && kind !== 'team') || determiner !== 'the' || plural || modifiers.length > 0 || name.length > 0)
    return null;
  return houseOf(({ class: own }) => own === kind || own === null || mayBeCalled(kind, own), place, scene);
}

/** Of no kind that a name would not tell. */
const TELLING: ReadonlySet<string> = new Set(
  'police court ministry government parliament military council party university town newspaper team department commission committee board'.split(
    ' ',
  ),
);

/** "A grant from Ports Estonia … the agency": the only body near of which the text does not say what it is. */
function onlyUnknown(kind: string, scene: Scene, place: { start: number; sentence: number }): Entity | null {
  if (TELLING.has(kind)) return null;
  const near = [...before(place, scene)].filter(
    ({ entity, sentence }) => sentence >= place.sentence - 2 && entity.type === 'organization' && entity.class === null,
  );
  const all = new Set(near.filter(({ start }) => !isWhere(start, scene)).map(({ entity }) => entity));
  return all.size === 1 ? ([...all][0] ?? null) : null;
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
    const foremost = maybe === null || timesNamed(entity, scene) > timesNamed(maybe, scene);
    if (asked.kind === 'company' && near && foremost && !isWhere(start, scene) && mayBeCompany(entity)) maybe = entity;
  }
  return loosely ?? (maybe && asCompany(maybe));
}

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
