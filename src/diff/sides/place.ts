/** On which of the two sides somebody is: by whom they speak for at any level, or by what the texts call them. */

import type { Speaker } from '../../model.js';
import { countryOfRegion } from '../../speakers/read/regions.js';
import { classOfBody, singular } from '../../speakers/read/words.js';
import { ALSO_CALLED } from '../../world/organizations.js';
import { CAMPS } from '../compared.js';
import { isManyBodies, kindsOf } from './evidence/kinds.js';
import { classesOf, nameKey, ownWords, wordsOf } from './names.js';
import { GUESSED, isGuessed, type Party } from './party.js';
import type { Which } from './which.js';

export type Two = readonly [Party, Party];

/** 0 or 1, or null if neither or both. */
export type Place = Which | null;

/** A side, and the test that told it. */
export interface Placed {
  readonly side: Which;
  readonly by: string;
}

/** The speaker's side by the nearest body that tells it; failing that, by how the speaker is called. */
export function placeOf(speaker: Speaker, two: Two): Placed | null {
  if (isHiredBody(speaker) || isOfBoth(speaker, two)) return null;
  const bodies = [
    ...(speaker.type === 'person' ? [] : [speaker.name]),
    ...speaker.speaksFor,
    ...speaker.affiliations.map(({ body }) => body),
  ];
  if (speaker.side !== null) bodies.push(speaker.side);
  const told = placeOfBodies(bodies, two);
  if (told) return isGuessed(speaker) ? { ...told, by: GUESSED } : told;
  const side = speaker.type === 'person' ? null : placeOfWords([speaker.name, ...speaker.mentions], two);
  return side === null ? null : { side, by: 'words' };
}

/** By the surest test that any of them meets. */
function placeOfBodies(bodies: readonly string[], two: Two): Placed | null {
  for (const [by, test] of TESTS) {
    for (const body of bodies) {
      const side = test(body, two);
      if (side !== null) return { side, by };
    }
  }
  return null;
}

/** "Both governments". */
const isOfBoth = ({ type, name }: Speaker, two: Two): boolean =>
  type === 'group' && two.every(({ called }) => called.some((one) => ` ${nameKey(name)} `.includes(` ${nameKey(one)} `)));

/** "The airline's catering contractor", of which the texts tell no other name. */
const isHiredBody = ({ type, name }: Speaker): boolean => type !== 'person' && name !== nameKey(name) && CAMPS.hired.has(lastWord(name));

/** In small letters: a name may end in such a word, "Holm Bank". */
const lastWord = (name: string): string => {
  const last = name.split(' ').at(-1) ?? '';
  return last === last.toLowerCase() ? singular(last) : '';
};

/** A source that nobody could be told for: by its words alone. */
export function placeOfWords(names: readonly string[], two: Two): Place {
  const places = new Set(names.map((name) => byWords(name, two) ?? byMembers(name, two)).filter((place) => place !== null));
  return places.size === 1 ? ([...places][0] ?? null) : null;
}

function only(test: (party: Party, other: Party) => boolean, [left, right]: Two): Place {
  const [l, r] = [test(left, right), test(right, left)];
  return l === r ? null : l ? 0 : 1;
}

const byName = (body: string, two: Two): Place => only(({ names }) => names.has(nameKey(body)), two);

/** "Marsk" for "Marsk Shipping", "the Marsk project": all of its telling words are one side's and not the other's. */
function byWords(body: string, two: Two): Place {
  const words = [...ownWords(body)];
  const classes = wordsOf(body).filter((word) => classOfBody(word) !== null);
  const fits = (party: Party): boolean =>
    words.every((word) => party.own.has(word)) &&
    ((party.own.size === words.length && mayBeOf(body, party)) || classes.some((word) => wordsOf(party.name).includes(word)));
  return words.length === 0 ? null : (only(fits, two) ?? (/\p{Lu}/u.test(body) ? null : byOwnWords(body, two)));
}

/** The "Velm Gazette" is not the Velm School Board, nor are the Velm police; Velm University is not the city council of Velm, nor the union at Velm the firm. */
const mayBeOf = (body: string, party: Party): boolean => {
  const [own, kinds] = [[...classesOf(body)], party.classes];
  if (own.some((kind) => CAMPS.ofStaff.has(kind) && !kinds.has(kind))) return kinds.size === 0 && isMany(party);
  return kinds.size === 0 || own.every((kind) => !isOfItsOwn(kind, kinds) || kinds.has(kind));
};

/** "The dockers" have a union; "Holm Gas" is one firm, for all its last letter. */
const isMany = (party: Party): boolean => singular(nameKey(party.name)) !== nameKey(party.name) && !kindsOf(party).has('company');

const isOfItsOwn = (kind: string, kinds: ReadonlySet<string>): boolean =>
  CAMPS.ofTheirOwn.has(kind) || (CAMPS.ofTheirTown.has(kind) && [...kinds].some((one) => CAMPS.ofTowns.has(one)));

/** "The tenants' group" of which the texts tell no name: all that tells which it is stands in one side's name, and that one may be called so. */
function byOwnWords(body: string, two: Two): Place {
  const kind = classOfBody(wordsOf(body).at(-1) ?? null);
  const words = [...ownWords(body)];
  if (kind === null) return null;
  return only(({ own, classes }, other) => {
    const isKind =
      classes.has(kind) ||
      (classes.size === 0 ? !other.classes.has(kind) : [...classes].some((one) => ALSO_CALLED.get(kind)?.includes(one)));
    return isKind && words.every((word) => own.has(word));
  }, two);
}

/** "The league", "the regulator" of which the texts tell no name: the one side that can be called so. */
function byKind(body: string, two: Two): Place {
  if (ownWords(body).size > 0) return null;
  const head = wordsOf(body).at(-1) ?? '';
  const kind = classOfBody(head);
  if (kind === null || isManyBodies(nameKey(body).split(' ').at(-1) ?? '')) return null;
  const others = wordsOf(body).filter((word) => word !== head);
  const fits = (party: Party): boolean => others.every((word) => fitsIn(word, party));
  return (
    only((party) => fits(party) && wordsOf(party.name).includes(head), two) ??
    only((party) => fits(party) && party.classes.has(kind), two) ??
    only((party, other) => fits(party) && mayBe(kind, party, other), two)
  );
}

/** "The retailers' association" is not the dockers', though both words are words for bodies. */
const fitsIn = (word: string, { name, classes }: Party): boolean =>
  wordsOf(name).includes(word) || classes.has(classOfBody(word) ?? '') || CAMPS.small.has(word);

function mayBe(kind: string, { classes }: Party, other: Party): boolean {
  if (classes.size === 0) return kind === 'company' && !other.classes.has('company');
  return [...classes].some((own) => ALSO_CALLED.get(kind)?.includes(own) ?? false);
}

/** "The port" of "the Port of Holm", "the line" of "the Holm Line": the word that one side's name is of, though no kind of body. */
function byHead(body: string, two: Two): Place {
  const [word, other] = wordsOf(body);
  if (word === undefined || other !== undefined || body !== body.toLowerCase() || classOfBody(word) !== null) return null;
  return only(({ called }) => called.some((name) => headOf(name) === word), two);
}

/** "Port" of "Port of Holm" and of "Holm Port". */
function headOf(name: string): string | undefined {
  const words = nameKey(name).split(' ');
  const of = words.findIndex((word) => CAMPS.of.has(word));
  const head = of > 0 ? words[of - 1] : words.length > 1 ? words.at(-1) : undefined;
  return head === undefined ? undefined : singular(head);
}

/** A state's people where the state, or one of its arms, is one side. */
const byState = (body: string, two: Two): Place =>
  two[0].state === two[1].state ? null : only(({ state }) => state !== null && state === body, two);

/** The governor of a province, the mayor of a town, where two states quarrel. */
function byRegion(body: string, two: Two): Place {
  const country = two.every(({ state }) => state !== null) ? countryOfRegion(body) : null;
  return country === null ? null : byState(country, two);
}

/** "The rebels", "the strikers" against those in charge; "management" against them. */
function byCamp(body: string, two: Two): Place {
  const head = wordsOf(body).at(-1) ?? '';
  if (!CAMPS.challengers.has(head)) return null;
  const inCharge = only(({ classes }) => [...classes].some((kind) => CAMPS.inCharge.has(kind)), two);
  return inCharge === null ? null : inCharge === 0 ? 1 : 0;
}

/** "Dockers", "the doctors": those whom the body's own name says it is of. */
function byMembers(name: string, two: Two): Place {
  const words = nameKey(name).split(' ');
  const last = words.at(-1) ?? '';
  if (singular(last) === last) return null;
  return only(({ own }) => own.has(singular(last)), two);
}

/** Whether the two are one and the same. */
export const areOne = ([left, right]: Two): boolean =>
  nameKey(left.name) === nameKey(right.name) && classesOf(left.name).size === classesOf(right.name).size;

const TESTS: readonly (readonly [string, (body: string, two: Two) => Place])[] = [
  ['name', byName],
  ['telling', byWords],
  ['kind', byKind],
  ['words', byHead],
  ['camp', byCamp],
  ['state', byState],
  ['name', byRegion],
];
