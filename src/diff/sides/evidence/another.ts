/** Bodies of a side's kind that a word tells apart from it: "the county council" beside a town council, "the water company" beside a builder. */
import { classOfBody, singular } from '../../../speakers/read/words.js';
import { CAMPS, WORDS } from '../../compared.js';
import { nameKey, wordsOf } from '../names.js';
import type { Party } from '../party.js';
import { fitOf, isOfTrade, kindsCalled } from './kinds.js';
import type { Mention } from './mentions.js';
import type { Read } from './seen.js';
import type { View } from './view.js';

/** Word → its line in a group of words that tell bodies of one kind apart. */
type Lines = ReadonlyMap<string, number>;

const linesOf = (group: readonly string[]): Lines =>
  new Map(group.flatMap((line, at) => line.split(' ').map((word): [string, number] => [word, at])));

const RANKS = linesOf(CAMPS.ranks);
const TRADES = linesOf(CAMPS.trades);

/** How far before the word for a body the word may stand that tells it apart. */
const REACH = 3;

/** Whether what stands in a source tells somebody to be of another body than either side. */
export const isOfAnother = (mentions: readonly Mention[], read: Read): boolean =>
  inSources(mentions, (word, place) => isToldApart(word, place, read));

type Around = Pick<Mention, 'view' | 'at'>;

const inSources = (mentions: readonly Mention[], holds: (word: number, place: Around) => boolean): boolean =>
  mentions.some(({ view, at, end, source }) => source && range(at, end).some((word) => holds(word, { view, at })));

/** Whether the office or the trade in a source is one that neither side has, whatever they are called after. */
export const isElsewhere = (mentions: readonly Mention[], read: Read): boolean =>
  inSources(mentions, (word, { view }) => isSeated(word, view, read) || isOfOtherTrade(word, view, read));

/** "The mayor of Velm", where neither side is a town; "the labour commissioner", where neither is a state. */
function isSeated(word: number, { words }: View, { kinds }: Read): boolean {
  const lower = singular(words[word]?.lower ?? '');
  if (CAMPS.seated.has(lower)) {
    const fit = fitOf(lower, 'people', kinds);
    return (fit === null && kinds.every(({ size }) => size > 0)) || fit === 'neither';
  }
  return (
    CAMPS.stateOffices.has(lower) && TRADES.has(words[word - 1]?.lower ?? '') && fitOf(CAMPS.ministerial, 'people', kinds) === 'neither'
  );
}

/** "The insurer", where the names of both sides tell of something else. */
const isOfOtherTrade = (word: number, { words }: View, { two }: Read): boolean =>
  two.every((party) => !isOfTrade(words[word]?.lower ?? '', party));

const range = (at: number, end: number): number[] => Array.from({ length: Math.max(0, end - at) }, (_, i) => at + i);

/** The word calls a body that a side might be called, and one before it says that it is none of the sides. */
function isToldApart(word: number, { view, at }: Pick<Mention, 'view' | 'at'>, { two, kinds }: Read): boolean {
  const kind = singular(view.words[word]?.lower ?? '');
  const body = classOfBody(kind);
  if (body === null) return false;
  const groups = CAMPS.ofTowns.has(body) || CAMPS.ofTheirOwn.has(body) ? [RANKS, TRADES] : [TRADES];
  const parties = ([0, 1] as const).filter((side) => isCalled(kind, two[side], kinds[side])).map((side) => two[side]);
  const words = before(word, { view, at });
  // A union, where neither side has one or is one.
  if (parties.length === 0) return CAMPS.ofStaff.has(body) && kinds.every(({ size }) => size > 0);
  return groups.some((lines) => isOther(words, parties, lines)) || isOfOthers(words, parties);
}

/** "The teachers' guild" beside the Bakers' Guild: each is of people whom its name tells. */
function isOfOthers(words: readonly string[], parties: readonly Party[]): boolean {
  const [there] = words.filter((word, i) => isPeople(word) || (isOwnerOfMany(word, words[i + 1]) && !isAnybody(word)));
  return there !== undefined && parties.every(({ called }) => hasOther(called.flatMap(peopleIn), there));
}

/** "The bakers' guild" is of bakers, whether or not anything else tells that they are people. */
const isOwnerOfMany = (word: string, next: string | undefined): boolean => singular(word) !== word && CAMPS.ownerMarks.has(next ?? '');

const isAnybody = (word: string): boolean => WORDS.groups.has(singular(word));

const peopleIn = (name: string): string[] => [
  ...wordsWritten(name).filter(isPeople),
  ...[...nameKey(name).matchAll(OWNERS)].flatMap(([, word = '']) => (isAnybody(word) ? [] : [word])),
];

/** "Bakers" of "the Bakers' Guild". */
const OWNERS = /(\p{L}+s)['’](?!\p{L})/gu;

const hasOther = (own: readonly string[], there: string): boolean =>
  own.length > 0 && !own.some((word) => singular(word) === singular(there));

/** A plural that calls people by what they do; "workers" may be any. */
const isPeople = (word: string): boolean =>
  singular(word) !== word && !WORDS.groups.has(singular(word)) && kindsCalled(singular(word), 'people').length > 0;

const wordsWritten = (name: string): string[] => nameKey(name).split(LETTERLESS);
const LETTERLESS = /[^\p{L}]+/u;

/** Its name has the word, or its kind is called so. */
const isCalled = (kind: string, { name }: Party, kinds: ReadonlySet<string>): boolean =>
  wordsOf(name).includes(kind) || kindsCalled(kind, 'called').some((one) => kinds.has(one));

/** The words of the phrase before it, up to a small one. */
function before(word: number, { view, at }: { readonly view: View; readonly at: number }): string[] {
  const near = view.words.slice(Math.max(at, word - REACH), word).map(({ lower }) => lower);
  const link = near.findLastIndex((lower) => CAMPS.of.has(lower) || CAMPS.articles.has(lower));
  return near.slice(link + 1);
}

/** A word of the group stands there whose line no side has, where each has another. */
function isOther(words: readonly string[], parties: readonly Party[], lines: Lines): boolean {
  const there = linesIn(words, lines);
  return there.size > 0 && parties.every(({ called }) => hasOthers(linesIn(called.flatMap(wordsOf), lines), there));
}

const hasOthers = (own: ReadonlySet<number>, there: ReadonlySet<number>): boolean =>
  own.size > 0 && ![...there].some((line) => own.has(line));

const linesIn = (words: readonly string[], lines: Lines): Set<number> => new Set(words.flatMap((word) => lines.get(singular(word)) ?? []));
