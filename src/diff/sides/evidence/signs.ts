/** Everything that two sides are told by: names, acronyms, adjectives, the words for their kinds, their people. */

import { groupBy } from '../../../group.js';
import { fold } from '../../../speakers/read/fold.js';
import { classOfBody } from '../../../speakers/read/words.js';
import { tokenize } from '../../../text/tokenize.js';
import { CAMPS } from '../../compared.js';
import { LANGUAGE } from '../../read.js';
import { initialsOf, wordsOf } from '../names.js';
import type { Two } from '../place.js';
import type { Which } from '../which.js';
import { kindsCalled } from './kinds.js';

/**
 * How a word means a side: its whole name, a telling word of it (as a place: "in Brenn"), its acronym, its adjective, the word for its kind
 * in its name or in general, a telling word in small letters, its people, a person. "foreign" is a body that is neither.
 */
export type How = 'name' | 'short' | 'place' | 'acronym' | 'adjective' | 'kind' | 'called' | 'own' | 'people' | 'person' | 'foreign';

export type Kinds = readonly [ReadonlySet<string>, ReadonlySet<string>];

export interface Signs {
  /** Names of several words by their first word, the longest first. */
  readonly names: ReadonlyMap<string, readonly Named[]>;
  /** Single words. */
  readonly words: ReadonlyMap<string, readonly Single[]>;
  /** With what an adjective of a name begins. */
  readonly stems: readonly { readonly stem: string; readonly side: Which }[];
  readonly states: readonly [string | null, string | null];
  readonly kinds: Kinds;
  /** Names of those whose side is known. */
  readonly people: ReadonlyMap<string, Which>;
}

interface Named {
  readonly words: readonly string[];
  readonly side: Which;
}

interface Single {
  readonly word: string;
  readonly how: 'acronym' | 'kind' | 'short';
  readonly side: Which;
}

export function signsOf(two: Two, kinds: Kinds, people: ReadonlyMap<string, Which>): Signs {
  const found = ([0, 1] as const).map((side) => signsOfOne(two, side));
  const names = groupBy(
    found.flatMap((one) => one.names),
    ({ words }) => words[0] ?? '',
  );
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    names,
    words: groupBy(
      found.flatMap((one) => one.words),
      ({ word }) => word,
    ),
    stems: found.flatMap((one) => one.stems),
    states: [two[0].state, two[1].state],
    kinds,
    people,
  };
}

interface Own {
  readonly names: readonly Named[];
  readonly words: readonly Single[];
  readonly stems: Signs['stems'];
}

/** What is one side's and not the other's. */
function signsOfOne(two: Two, side: Which): Own {
  const [party, other] = [two[side], two[side === 0 ? 1 : 0]];
  const names = [...party.names].filter((name) => !other.names.has(name));
  const theirs = new Set(other.called.flatMap(wordsOf));
  const short = names.filter((name) => !name.includes(' '));
  const own = [...new Set([...party.called, ...short].flatMap(wordsOf))].filter((word) => word.length >= LEAST && !theirs.has(word));
  const telling = own.filter((word) => !isKind(word));
  return {
    names: names.map((name) => ({ words: foldedWords(name), side })).filter(({ words }) => words.length > 1),
    words: [
      ...names.map((name) => ({ word: initialsOf(name), how: 'acronym', side }) as const).filter(({ word }) => word.length >= LEAST),
      ...own.map((word) => ({ word, how: isKind(word) ? 'kind' : 'short', side }) as const),
    ],
    stems: telling.filter((word) => word.length > LEAST).map((word) => ({ stem: stemOf(word), side })),
  };
}

/** Shorter words are too common to mean a body. */
const LEAST = 3;

const isKind = (word: string): boolean => classOfBody(word) !== null || kindsCalled(word, 'called').length > 0;

const foldedWords = (name: string): string[] =>
  tokenize(name, { start: 0, end: name.length }, LANGUAGE.words.apostrophes).map(({ start, end }) => fold(name.slice(start, end)));

/** "Brennia" → "brenn", with which "Brennian" begins. */
const stemOf = (word: string): string => (word.length > LONG ? word.replace(CAMPS.stemEnds, '') : word);

const LONG = 5;
