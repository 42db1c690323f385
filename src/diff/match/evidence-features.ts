/** Amounts, times and negation as features. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { canBeEqual, dimensionOf, factorOf } from '../quantities.js';
import { daysOf, timeConflicts } from '../times.js';
import type { Analysis, Quantity, Times } from '../types.js';
import { kinOf } from './kinship.js';

export function evidenceFeatures(a: Analysis, b: Analysis): string[] {
  const [amounts, times] = [amountFeatures(a, b), timeFeatures(a, b)];
  return [
    ...amounts,
    ...times,
    ...timedClash(amounts, times),
    ...(a.deeds.length > 0 && b.deeds.length > 0 ? ['both deeds'] : []),
    ...negationFeatures(a, b),
  ];
}

/** How far two amounts count the same thing: nearer is more. */
const TIES = ['other', 'open', 'near', 'same'] as const;
type Tied = (typeof TIES)[number];

export interface Amounts {
  readonly x: Quantity;
  readonly y: Quantity;
  readonly tied: Tied;
  readonly fits: boolean;
}

/** The two amounts that are likeliest to be of one thing, or null if no two can be held against each other. */
export function amountsOf(a: Analysis, b: Analysis): Amounts | null {
  const pairs = a.quantities.flatMap((x) =>
    b.quantities
      .filter((y) => dimensionOf(x) === dimensionOf(y))
      .map((y): Amounts => ({ x, y, tied: tieOf(a, b, [x, y]), fits: canBeEqual(x, y) }))
      .filter(isOfOne),
  );
  const rank = ({ tied, fits }: Amounts): number => 2 * TIES.indexOf(tied) + (fits ? 1 : 0);
  return pairs.toSorted((p, q) => rank(q) - rank(p) || depthOf(p) - depthOf(q) || evenness(p) - evenness(q))[0] ?? null;
}

/** How far into the two wordings they stand, and how unlike: the same whichever is left. */
const depthOf = ({ x, y }: Amounts): number => x.start + y.start;
const evenness = ({ x, y }: Amounts): number => Math.abs(x.start - y.start);

/** "No light burned" says nothing of how many were hurt: that there is none is said of what is counted alone. */
const isOfOne = ({ x, y, tied }: Amounts): boolean => (x.high > 0 && y.high > 0) || x.high === y.high || tied === 'same' || tied === 'near';

const NEAR = 0.3;

function tieOf(a: Analysis, b: Analysis, [x, y]: readonly [Quantity, Quantity]): Tied {
  if ([...x.counted].some((concept) => y.counted.has(concept))) return 'same';
  if (isCrowd(x) && isCrowd(y)) return 'near';
  if (x.counted.size === 0 || y.counted.size === 0) return 'open';
  const [mine, theirs] = [countedWords(a, x), countedWords(b, y)];
  return mine.some((one) => theirs.some((other) => kinOf(one, other).nearness >= NEAR)) ? 'near' : 'other';
}

/** People as they are counted, whoever they are: "2,400 participants", "5,000 of us". */
const isCrowd = ({ counted }: Quantity): boolean => GROUPS.has([...counted][0] ?? '');
const GROUPS = new Set([...WORDS.groups].map(conceptOfWord));

const countedWords = ({ words }: Analysis, { end, counted }: Quantity): Analysis['words'] =>
  words.filter((word) => word.start >= end && word.start < end + COUNTED_REACH && counted.has(word.concept));
const COUNTED_REACH = 60;

function amountFeatures(a: Analysis, b: Analysis): string[] {
  if (a.quantities.length === 0 || b.quantities.length === 0)
    return a.quantities.length === b.quantities.length ? [] : ['amount on one side'];
  const found = amountsOf(a, b);
  if (found === null) return ['amounts of other kinds'];
  const { x, y, tied, fits } = found;
  const kind = x.unit === 'count' ? 'counts' : x.unit === 'share' ? 'shares' : 'measures';
  const how = fits ? 'fit' : 'clash';
  const signs = [`${kind} ${how}`, `${tied} ${how}`, `${tied} ${kind} ${how}`, `amount ${deedsOf(a, b, [x, y])} ${how}`];
  return [
    ...signs,
    ...figureFeatures(a, b),
    ...rateFeatures(a, b, [x, y]).map((rate) => `${rate} ${how}`),
    ...(fits ? [] : [`apart=${timesApart(x, y)}`]),
  ];
}

/** The very same figure, which is seldom said of two things: the less so the bigger it is. */
function figureFeatures({ quantities: x }: Analysis, { quantities: y }: Analysis): string[] {
  const exact = (one: Quantity): boolean => one.low === one.high && one.low >= LEAST_FIGURE;
  const same = x.filter((one) => exact(one) && y.some((other) => exact(other) && other.unit === one.unit && other.low === one.low));
  if (same.length === 0) return [];
  return ['same figure', ...(same.some(({ low }) => low >= BIG_FIGURE) ? ['same big figure'] : [])];
}

const LEAST_FIGURE = 13;
const BIG_FIGURE = 200;

type Two = readonly [Quantity, Quantity];

/** Whether what is told of the two amounts, by the verbs of their clauses, is one thing. */
function deedsOf(a: Analysis, b: Analysis, [x, y]: Two): string {
  const [mine, theirs] = [verbsAround(a, x), verbsAround(b, y)];
  if (mine.length === 0 || theirs.length === 0) return 'no deed';
  const nearness = Math.max(...mine.flatMap((one) => theirs.map((other) => kinOf(one, other).nearness)));
  return nearness >= CLEAR ? 'one deed' : nearness >= NEAR ? 'near deed' : 'other deed';
}

const CLEAR = 0.6;

const verbsAround = ({ words }: Analysis, { clause }: Quantity): Analysis['words'] =>
  words.filter((word) => word.clause === clause && word.pos === 'verb' && word.role === 'content');

/** "55 euros a day" is no sum. */
function rateFeatures(a: Analysis, b: Analysis, [x, y]: Two): string[] {
  const rates = [isRate(a, x), isRate(b, y)].filter((rate) => rate).length;
  return rates === 0 ? [] : rates === 1 ? ['one rate'] : ['both rates'];
}

function isRate({ words }: Analysis, { end, clause }: Quantity): boolean {
  const behind = words.filter((word) => word.start >= end);
  return behind.slice(0, RATE_REACH).some((word, i, near) => {
    if (word.clause !== clause) return false;
    return WORDS.rates.has(word.lower) || (i < 2 && WORDS.modified.has(word.lower) && WORDS.ratesOf.has(near[i + 1]?.lower ?? ''));
  });
}

const RATE_REACH = 4;

/** Amounts of other times are amounts of other things. */
function timedClash(amounts: readonly string[], times: readonly string[]): string[] {
  if (!amounts.some((one) => one.endsWith(' clash'))) return [];
  return times.filter((one) => TIMED.has(one)).map((one) => `clash & ${one}`);
}

const TIMED: ReadonlySet<string> = new Set(['other time', 'same time', 'both timed', 'one timed']);

function timesApart(x: Quantity, y: Quantity): string {
  const middle = (one: Quantity): number => factorOf(one) * (Number.isFinite(one.high) ? (one.low + one.high) / 2 : one.low);
  const low = Math.min(middle(x), middle(y));
  if (low === 0) return 'none';
  const ratio = Math.max(middle(x), middle(y)) / low;
  return ratio < 1.5 ? 'bit' : ratio < 5 ? 'times' : ratio < 100 ? 'tens' : 'more';
}

function timeFeatures({ times: x }: Analysis, { times: y }: Analysis): string[] {
  const conflicts = timeConflicts(x, y);
  const common = (['years', 'dates', 'weekdays', 'months', 'relative', 'hours'] as const).filter((part) =>
    [...(x[part] as ReadonlySet<number | string>)].some((one) => (y[part] as ReadonlySet<number | string>).has(one)),
  );
  const sameDay = x.days.size + y.days.size > 0 && [...daysOf(x)].some((day) => daysOf(y).has(day));
  const named = [...common, ...(sameDay && !common.includes('dates') ? (['dates'] as const) : [])];
  const timed = [x, y].filter(hasTime).length;
  return [
    ...conflicts.map((part) => `other ${part}`),
    ...named.map((part) => `same ${part}`),
    ...(conflicts.length > 0 ? ['other time'] : named.length > 0 ? ['same time'] : []),
    ...(timed === 2 ? ['both timed'] : timed === 1 ? ['one timed'] : []),
  ];
}

const hasTime = (times: Times): boolean => Object.values(times).some((part: ReadonlySet<unknown>) => part.size > 0);

function negationFeatures(a: Analysis, b: Analysis): string[] {
  const [x, y] = [a, b].map(({ words }) => words.some(({ negated }) => negated));
  if (x && y) return ['both say no'];
  return x || y ? ['one says no'] : [];
}
