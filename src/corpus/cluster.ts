import { NAMING } from '../languages/naming.js';
import { fold } from '../speakers/read/fold.js';
import { lookUp } from '../speakers/read/gazetteer.js';
import { fits } from '../speakers/read/office.js';
import { countryOfRegion } from '../speakers/read/regions.js';
import { classOfBody } from '../speakers/read/words.js';
import { firmWords, isPartOfLetters, nameWords } from '../speakers/who/name-words.js';
import type { UserNames } from '../speakers/who/user.js';
import type { Entity, Named } from './facts.js';
import { personKey, surnameKey } from './person-key.js';
import { type Placed, Related } from './related.js';

/**
 * Groups the entities of all documents by a key that tells who they are, from the facts alone: no order, no all-pairs comparison.
 * First those who are known by a full name, then short names and offices, which join whoever is the only one they fit.
 */
export function cluster(documents: readonly Named[], user: UserNames): Map<string, Placed[]> {
  const placed = documents.flatMap(({ document, entities }, index) =>
    entities.map((fact, id) => ({ document: index, path: document.path, id, fact })),
  );
  const groups = new Map<string, Placed[]>();
  const later: Placed[] = [];
  for (const one of placed) {
    const key = firmKey(one, user);
    if (key === null) later.push(one);
    else push(groups, key, one);
  }
  joinBodies(groups);
  const index = { ...indexOf(groups), related: new Related(documents, groups) };
  const bodies = later.filter(isShortBody);
  const rest = later.filter((one) => !isShortBody(one));
  const keys = new Map(bodies.map((one) => [one, joinKey(one, index) ?? `body:${nameWords(one.fact.name ?? '').join(' ')}`]));
  for (const [one, key] of keys) {
    push(groups, key, one);
    add(index.firstWords, nameWords(one.fact.name ?? '').join(' '), key);
  }
  for (const one of rest) push(groups, joinKey(one, index) ?? ownKey(one), one);
  return groups;
}

/** What one document took for a person, and another knows as a body of the very same name, is that body. */
function joinBodies(groups: Map<string, Placed[]>): void {
  for (const [key, members] of groups) {
    if (!key.startsWith('body:')) continue;
    const person = `person:${personKey(key.slice(5))}`;
    const taken = groups.get(person);
    if (!taken?.every(({ fact }) => fact.titles.length === 0 && `body:${nameWords(fact.name ?? '').join(' ')}` === key)) continue;
    for (const one of taken) members.push(one);
    groups.delete(person);
  }
}

/** A body of one word, as likely a longer name's beginning as a name of its own; "Police" and "the opposition" are every text's own. */
const isShortBody = ({ fact }: Placed): boolean =>
  fact.type === 'organization' &&
  fact.name !== null &&
  !fact.members &&
  nameWords(fact.name).length === 1 &&
  !NAMING.campsAtLaw.has(fold(fact.name)) &&
  classOfBody(fold(fact.name)) === null &&
  !isKnown(fact.name);

/** "Ohio", "Reuters": a name that is known by itself begins no other's ("Ohio Road Board"). */
const isKnown = (name: string): boolean => countryOfRegion(name) !== null || lookUp(name)?.kind === 'outlet';

function firmKey({ fact, path, id }: Placed, user: UserNames): string | null {
  const named = user.among([fact]);
  if (named) return `user:${fold(named.name)}`;
  if (fact.name === null) return `none:${path}:${id}`;
  if (fact.members || fact.near !== undefined) return null;
  const words = nameWords(fact.name);
  if (fact.type === 'person') return words.length > 1 ? `person:${personKey(fact.name)}` : null;
  if (fact.type === 'organization' && words.length === 1 && isKnown(fact.name)) return `body:${words.join(' ')}`;
  if (fact.type === 'organization' && words.length > 1 && words.at(-1) !== 'ministry') return `body:${firmWords(fact.name).join(' ')}`;
  if (fact.type === 'state') return `body:${words.join(' ')}`;
  return null;
}

/** Where short names and offices look for the one they fit. */
interface Index {
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Grows by the bodies of one word, before persons look in it. */
  readonly firstWords: Map<string, Set<string>>;
  readonly offices: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>;
  readonly related: Related;
}

const OFFICES = new Set([
  'minister',
  'president',
  'premier',
  'chancellor',
  'king',
  'queen',
  'pope',
  'secretary',
  'executive',
  'chairman',
  'chair',
]);

function indexOf(groups: ReadonlyMap<string, readonly Placed[]>): Omit<Index, 'related'> {
  const index = { surnames: new Map(), firstWords: new Map(), offices: new Map(), sides: new Map() };
  for (const [key, members] of groups) {
    for (const { fact } of members) {
      if (fact.type === 'person') indexPerson(fact, key, index);
      else if (fact.type === 'organization') indexBody(fact, key, index);
    }
  }
  return { ...index, offices: bySideAndHead(index.offices) };
}

type Growing = Readonly<Record<Exclude<keyof Index, 'related'>, Map<string, Set<string>>>>;

function indexPerson(fact: Entity, key: string, { surnames, offices, sides }: Growing): void {
  add(surnames, surnameKey(fact.name ?? ''), key);
  if (fact.side === null) return;
  add(sides, key, fact.side);
  for (const title of fact.titles) add(offices, `${fact.side}:${title}`, key);
}

/** "Brennar Lift and Cable Workers" → "blcw". */
const initials = (words: readonly string[]): string =>
  words.flatMap((word) => (/^(?:of|and|for|the|in|de|la|&)$/.test(word) ? [] : [word.charAt(0)])).join('');

/** "Norwegian ministry" finds the Norwegian Ministry of X if there is only one. */
function indexBody(fact: Entity, key: string, { firstWords }: Growing): void {
  const words = nameWords(fact.name ?? '');
  const [first = '', second] = words;
  if (!NAMING.ofPerson.has(words.at(-1) ?? '')) add(firstWords, first, key);
  for (const alias of [...(fact.aliases ?? []), initials(words)]) if (alias.length > 2) add(firstWords, fold(alias), key);
  if (second === 'ministry') add(firstWords, `${first} ministry`, key);
}

/** "Norway:minister" → everything kept under a longer title, as "title|key". */
function bySideAndHead(offices: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const [office, keys] of offices) {
    const [side = '', title = ''] = office.split(':');
    for (const key of keys) add(out, `${side}:${title.split(' ').at(-1)}`, `${title}|${key}`);
  }
  return out;
}

function joinKey(one: Placed, index: Index): string | null {
  const { fact } = one;
  if (fact.name === null || fact.members || fact.near !== undefined) return null;
  if (fact.type === 'role') return officeKey(fact, index);
  const words = nameWords(fact.name);
  if (fact.type === 'organization') return isShortBody(one) || words.at(-1) === 'ministry' ? bodyOf(one, index) : null;
  if (fact.type !== 'person' || words.length !== 1) return null;
  // Whoever is called Mr or has an office is no body.
  return personOf(one, index) ?? (fact.lone || LETTERS.test(fact.name) ? bodyOf(one, index) : null);
}

/** "HSE" is no family name. */
const LETTERS = /^\p{Lu}{2,}$/u;

/** The only body whose name begins so, or is so shortened, if its documents have more in common with this one. */
function bodyOf(one: Placed, { firstWords, related }: Index): string | null {
  const keys = [...(firstWords.get(nameWords(one.fact.name ?? '').join(' ')) ?? [])];
  const may = keys.filter((key) => !key.startsWith('body:') || !isPartOfLetters(one.fact.name ?? '', key.slice(5)));
  return onlyOne(new Set(may.filter((key) => !key.startsWith('body:') || isWhole(key, one) || related.lends(key, one))));
}

const isWhole = (key: string, { fact }: Placed): boolean => key === `body:${nameWords(fact.name ?? '').join(' ')}`;

/** The only person of that family name, of the same side or office, or in a document about the same; never of another side. */
function personOf(one: Placed, { surnames, sides, related }: Index): string | null {
  const { side, name } = one.fact;
  const lends = (person: string): boolean => {
    const known = sides.get(person);
    return side !== null && known ? known.has(side) : related.lends(person, one);
  };
  return onlyOne(new Set([...(surnames.get(surnameKey(name ?? '')) ?? [])].filter(lends)));
}

function officeKey(fact: Entity, { offices }: Index): string | null {
  if (fact.side === null) return null;
  const keys = new Set<string>();
  for (const title of fact.titles) {
    const words = title.split(' ');
    const head = words.at(-1) ?? '';
    if (!OFFICES.has(head)) continue;
    const asked = { head, narrow: new Set(words.slice(0, -1)) };
    for (const held of offices.get(`${fact.side}:${head}`) ?? []) {
      const at = held.indexOf('|');
      if (fits(asked, held.slice(0, at))) keys.add(held.slice(at + 1));
    }
  }
  return onlyOne(keys);
}

/** Unnamed people of two documents are not the same ones; groups and documents are as good as their names and those for whom they speak. */
function ownKey({ fact, path }: Placed): string {
  const words = nameWords(fact.name ?? '').join(' ');
  if (fact.type === 'unnamed' && fact.near === undefined) return `unnamed:${path}:${words}`;
  if (fact.type === 'role') return `role:${fact.side ?? path}:${words}`;
  const isOfSide = fact.type === 'group' || fact.type === 'document' || isMany(words);
  return isOfSide ? `${fact.type}:${fact.side ?? ''}:${words}` : `${fact.type}:${words}`;
}

/** "Detectives". */
const isMany = (words: string): boolean => NAMING.singular(words) !== words && NAMING.isPersonNoun(NAMING.singular(words));

function onlyOne(keys: ReadonlySet<string> | undefined): string | null {
  return keys?.size === 1 ? ([...keys][0] ?? null) : null;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

function push(map: Map<string, Placed[]>, key: string, value: Placed): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
