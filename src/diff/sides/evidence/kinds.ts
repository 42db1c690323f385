/** What kinds of parties two sides are, and which words tell one of them from the other. */

import { lookUp } from '../../../speakers/read/gazetteer.js';
import { upTo } from '../../../speakers/read/reach.js';
import { classOfBody, singular } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { wordsOf } from '../names.js';
import type { Party } from '../party.js';

/** What the words of a party's name make of it: the head of the name first, its other words if the head tells nothing. */
export function kindsOf({ called, state, name }: Party): ReadonlySet<string> {
  const kinds = new Set(called.flatMap((one) => kindsOfName(one)));
  if (state !== null && (lookUp(name)?.kind === 'state' || kinds.size === 0)) kinds.add(STATE);
  return kinds;
}

function kindsOfName(name: string): readonly string[] {
  const words = wordsOf(name);
  const heads = upTo(words, (word) => CAMPS.of.has(word)).toReversed();
  const told = [...heads, ...words].map(kindsNamed).find((kinds) => kinds.length > 0) ?? kindsCalled(words.at(-1) ?? '', 'people');
  return [...told, ...words.flatMap((word) => kindsNamed(word).filter((kind) => CAMPS.ofPeople.has(kind)))];
}

const kindsNamed = (word: string): string[] => [...CAMPS.kinds].flatMap(([kind, { names }]) => (holds(names, word) ? [kind] : []));

const holds = (set: ReadonlySet<string>, word: string): boolean => set.has(word) || set.has(`${word}s`);

/** What is read for the kind of a party whose own name tells none. */
export interface Around {
  /** Words beside its names: "Brennian soldiers". */
  readonly beside: readonly string[];
  /** Words behind an article anywhere: "the club". */
  readonly called: readonly string[];
  /** Kinds of the other party. */
  readonly theirs: ReadonlySet<string>;
}

/** The kinds that most words tell; nobody but states quarrels with its like if its name does not say so. */
export function kindsAround({ beside, called, theirs }: Around): ReadonlySet<string> {
  const votes = new Map<string, number>();
  const vote = (kinds: readonly string[], weight: number): void => {
    const own = kinds.filter((kind) => kind === STATE || !theirs.has(kind));
    for (const kind of own) votes.set(kind, (votes.get(kind) ?? 0) + (weight * likelihood(kind, theirs)) / own.length);
  };
  for (const word of beside.filter((one) => !CAMPS.apart.has(one))) {
    vote(kindsCalled(word, 'called'), 1);
    vote(kindsCalled(word, 'people'), 1);
  }
  for (const word of called) vote(kindsCalled(word, 'called'), FAR);
  const most = Math.max(0, ...votes.values());
  return new Set([...votes].flatMap(([kind, count]) => (count > 0.7 * most ? [kind] : [])));
}

const STATE = 'state';

/** What is called so somewhere may be somebody else. */
const FAR = 0.5;

/** Parties that quarrel with their usual opponents are half as likely again. */
const likelihood = (kind: string, theirs: ReadonlySet<string>): number =>
  [...theirs].some((other) => CAMPS.opponents.get(kind)?.has(other) || CAMPS.opponents.get(other)?.has(kind)) ? 1.5 : 1;

/** How a word that calls people or bodies sits with a side: "mine" fits it alone, "open" may fit it as its kind is not known, "neither" fits none. */
export type Fit = 'mine' | 'both' | 'theirs' | 'open' | 'closed' | 'neither';

/** @param part what the word calls: the body itself or its people */
export function fitOf(
  word: string,
  part: 'called' | 'people',
  [mine, theirs]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): Fit | null {
  const kinds = kindsCalled(word, part);
  if (kinds.length === 0) return null;
  const [a, b] = [kinds.some((kind) => mine.has(kind)), kinds.some((kind) => theirs.has(kind))];
  if (a || b) return a && b ? 'both' : a ? 'mine' : 'theirs';
  if (mine.size === 0 && theirs.size === 0) return 'neither';
  return mine.size === 0 ? 'open' : theirs.size === 0 ? 'closed' : 'neither';
}

/** "The insurer" is a firm whose name tells of insurance, or of no trade at all. */
export function isOfTrade(word: string, { called }: Pick<Party, 'called'>): boolean {
  const names = CAMPS.toldTrades.get(singular(word));
  if (names === undefined) return true;
  const words = called.flatMap(wordsOf);
  return words.some((one) => names.has(one)) || !words.some((one) => kindsNamed(one).length > 0);
}

/** The kinds of parties that a word calls. */
export function kindsCalled(word: string, part: 'called' | 'people'): readonly string[] {
  if (part === 'called' && isManyBodies(word)) return [];
  const one = singular(word);
  const known = CALLED[part].get(one) ?? CALLED[part].get(word);
  return known ?? [];
}

/** "Insurers", "the banks": no one body, unless the plural itself calls one ("the authorities"). */
export const isManyBodies = (word: string): boolean => singular(word) !== word && classOfBody(word) !== null && !CALLED.called.has(word);

const index = (part: 'called' | 'people'): ReadonlyMap<string, readonly string[]> => {
  const out = new Map<string, string[]>();
  for (const [kind, camp] of CAMPS.kinds) for (const word of camp[part]) out.set(word, [...(out.get(word) ?? []), kind]);
  return out;
};

const CALLED = { called: index('called'), people: index('people') };
