/** One of the two sides of a comparison: by any name that anybody in the corpus has for it, and at any level. */

import { NAMING } from '../../languages/naming.js';
import type { Extraction, Speaker } from '../../model.js';
import { adjectiveOf, lookUp } from '../../speakers/read/gazetteer.js';
import { classOfBody } from '../../speakers/read/words.js';
import { LEGAL_FORMS } from '../../world/organizations.js';
import { CAMPS } from '../compared.js';
import { classesOf, initialsOf, nameKey, ownWords, wordsOf } from './names.js';

export interface Party {
  /** As the corpus calls it; as the user does if the corpus has no such name. */
  readonly name: string;
  /** As the user and the corpus call it: of other names, "the ministry" of a state among them, not every word is its own. */
  readonly called: readonly string[];
  /** Every name that means it, made comparable. */
  readonly names: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** The state whose arm it is, or which it is. */
  readonly state: string | null;
  /** The corpus speaks of it. */
  readonly known: boolean;
}

/** What a user means by a name. */
export function partyNamed(typed: string, extraction: Extraction): Party {
  const bodies = bodiesOf(extraction);
  const same = bodies.filter((body) => isSame(typed, body.name) || body.aliases.some((alias) => isSame(typed, alias)));
  const found = same.length > 0 ? same : bodyOfKind(typed, bodies, extraction);
  const person = found.length > 0 ? undefined : personCalled(typed, extraction);
  const exact = found.find((body) => [body.name, ...body.aliases].some((one) => isExactly(typed, one)));
  const name =
    exact?.name ?? (found.length > 0 ? typed : undefined) ?? (person && bodyOf(person)) ?? person?.name ?? lookUp(typed)?.name ?? typed;
  const names = [typed, name, ...found.flatMap((body) => [body.name, ...body.aliases])];
  return {
    name,
    called: [typed, name],
    names: new Set(names.map(nameKey)),
    own: ownWords(name),
    classes: new Set(names.flatMap((one) => [...classesOf(one)])),
    state: stateOf(name),
    known: found.length > 0 || person !== undefined || isMentioned(typed, extraction),
  };
}

/** Whom somebody speaks for, if that is more than a guess: the guess may be the other side. */
const bodyOf = (person: Speaker): string | null => (isGuessed(person) ? null : (person.speaksFor.at(0) ?? person.side));

/** By a body that was only spoken of near somebody with an office. */
export const GUESSED = 'nearby';

export const isGuessed = ({ affiliations }: Speaker): boolean =>
  affiliations.length > 0 && affiliations.every(({ how }) => how === GUESSED);

interface Body {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Whoever is spoken for, the most spoken of first. */
function bodiesOf({ speakers }: Extraction): Body[] {
  const bodies = new Map<string, Set<string>>();
  const add = (name: string, aliases: readonly string[]): void => {
    const known = bodies.get(name) ?? new Set();
    for (const alias of aliases) known.add(alias);
    bodies.set(name, known);
  };
  for (const speaker of speakers) {
    if (speaker.type === 'organization' || speaker.type === 'state') add(speaker.name, speaker.mentions.filter(isName));
    for (const name of [...speaker.speaksFor, speaker.side ?? '']) if (name !== '') add(name, []);
  }
  return [...bodies].map(([name, aliases]) => ({ name, aliases: [...aliases] }));
}

/** "The airline", "the regulator": by its kind alone, the one body of that kind that speaks twice as much as any other. */
function bodyOfKind(typed: string, bodies: readonly Body[], { speakers }: Extraction): Body[] {
  const kind = ownWords(typed).size > 0 ? null : classOfBody(wordsOf(typed).at(-1) ?? null);
  if (kind === null) return [];
  const heard = (body: Body): number =>
    speakers.reduce((sum, one) => (one.name === body.name || one.speaksFor.includes(body.name) ? sum + one.claims : sum), 0);
  const [first, second] = bodies
    .filter(({ name }) => isName(name) && (classesOf(name).has(kind) || (kind === 'company' && isFirm(name))))
    .map((body) => ({ body, claims: heard(body) }))
    .toSorted((a, b) => b.claims - a.claims);
  return first && first.claims > 0 && first.claims >= 2 * (second?.claims ?? 0) ? [first.body] : [];
}

const isFirm = (name: string): boolean => LEGAL_FORMS.has(wordsOf(name).at(-1) ?? '');

/** A name has a capital behind the article: "it", "the company" are none. */
const isName = (mention: string): boolean => /\p{Lu}/u.test(mention.replace(CAMPS.capitalLead, ''));

function isExactly(typed: string, name: string): boolean {
  const place = lookUp(typed);
  return nameKey(typed) === nameKey(name) || (place !== null && place.name === lookUp(name)?.name) || isAcronym(typed, name);
}

/** The prosecution by another name: "the Crown". */
const areAccusers = (...names: readonly string[]): boolean => names.every((name) => NAMING.accusingCamps.has(nameKey(name)));

/** The same name, its acronym, or the same words that tell it apart. */
function isSame(typed: string, name: string): boolean {
  if (nameKey(typed) === nameKey(name) || areAccusers(typed, name)) return true;
  const [one, other] = [lookUp(typed), lookUp(name)];
  if (one && other) return one.name === other.name;
  if (isAcronym(typed, name) || isAcronym(name, typed)) return true;
  const [x, y] = [ownWords(typed), ownWords(name)];
  return (
    x.size > 0 &&
    y.size > 0 &&
    isName(name) &&
    sameKind(typed, name) &&
    ([...x].every((word) => y.has(word)) || [...y].every((word) => x.has(word)))
  );
}

const isAcronym = (short: string, long: string): boolean =>
  /^\p{Lu}{3,}$/u.test(short) && long.includes(' ') && nameKey(short) === initialsOf(long);

/** A bank and a savers' association of one name are two. */
function sameKind(a: string, b: string): boolean {
  const [x, y] = [classesOf(a), classesOf(b)];
  if (x.size > 0 && y.size > 0) return [...x].some((kind) => y.has(kind));
  // "Parents of Lowick" and the "Lowick Gazette" are two.
  const [plain, kindred] = x.size === 0 ? [a, b] : [b, a];
  return x.size === y.size || isWithin(ownWords(plain), ownWords(kindred));
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean => [...part].every((word) => whole.has(word));

function personCalled(typed: string, { speakers }: Extraction): Speaker | undefined {
  return speakers.find(
    (one) => one.type !== 'organization' && [one.name, ...one.mentions].some((mention) => nameKey(mention) === nameKey(typed)),
  );
}

/** "Nigerian Army" → Nigeria. */
function stateOf(name: string): string | null {
  const place = lookUp(name);
  if (place) return place.side;
  const first = name.split(' ')[0] ?? '';
  const side = lookUp(first)?.side ?? null;
  return side !== null && [adjectiveOf.get(side), side].includes(first) ? side : null;
}

/** Its telling words stand in what is said or in what somebody is called. */
function isMentioned(typed: string, { claims, speakers }: Extraction): boolean {
  const wanted = [...ownWords(typed)];
  const words = wanted.length > 0 ? wanted : wordsOf(typed);
  const texts = [
    ...claims.map(({ sentence }) => sentence.text),
    ...speakers.flatMap(({ affiliations }) => affiliations.map(({ span }) => span.text)),
  ];
  return texts.some((text) => {
    const there = new Set(wordsOf(text));
    return words.some((word) => there.has(word));
  });
}
