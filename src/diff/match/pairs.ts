/** Statements of the two sides that may speak of one matter, each pair with how its wordings lie beside each other. */
import type { ReadClaim } from '../claims.js';
import { indexTerms, weighByRarity } from '../index-terms.js';
import type { Group } from '../statements.js';
import { sharedTopics } from '../surroundings.js';
import { type Beside, layBeside } from './beside.js';
import { signsOf } from './denial-features.js';
import { type Topic, topicsOf } from './profile.js';

export interface Pair {
  readonly left: Group;
  readonly right: Group;
  /** The two wordings that are most alike. */
  readonly a: ReadClaim;
  readonly b: ReadClaim;
  readonly beside: Beside;
  /** Which of the left statement's candidates this is, 1 for the nearest; and of the right one's. */
  readonly rank: { readonly left: number; readonly right: number };
  /** How much nearer it is than the next best of either; negative if it is not the best. */
  readonly margin: number;
}

/** So many of a statement's wordings are laid beside the other's. */
const WORDINGS = 3;

/** Up to so many pairs all are looked at; beyond, an index chooses. */
const FEW = 4000;
const LEAST_CANDIDATES = 7;

/** Further down its list, a candidate is worth weighing only if it stands beside the other in one text. */
const NEAREST = 6;
/** One utterance in other words is among the nearest, and not too far off. */
const BEST = 3;
const LEAST_ALIKE = 0.2;

/** In one document, so few sentences apart, the one may answer the other whatever its words. */
const NEXT_TO = 2;

const isNextTo = ({ a, b }: Pick<Pair, 'a' | 'b'>): boolean =>
  a.claim.document === b.claim.document && Math.abs(a.claim.sentence.index - b.claim.sentence.index) <= NEXT_TO;

/** How much what is told around two wordings counts beside how alike they are: on held-out events as much is best. */
const AROUND = 1;

interface Profiled {
  readonly group: Group;
  readonly wordings: readonly { readonly read: ReadClaim; readonly topics: readonly Topic[] }[];
}

/** All pairs worth weighing, in the order of the statements. */
export function pairsOf(left: readonly Group[], right: readonly Group[]): Pair[] {
  const rarity = weighByRarity([...left, ...right].map((group) => rootsOf(group)));
  const [lefts, rights] = [left.map((group) => profile(group, rarity)), right.map((group) => profile(group, rarity))];
  const found = paired(candidates(left, right), lefts, rights).filter(isTied).map(placed);
  const byLeft = rankings(found, ({ left: group }) => group);
  const byRight = rankings(found, ({ right: group }) => group);
  const isMany = left.length * right.length > FEW;
  return ranked(found, byLeft, byRight).filter((pair) => isNextTo(pair) || (isNear(pair) && !(isMany && isFar(pair))));
}

const isNear = ({ rank }: Pair): boolean => Math.min(rank.left, rank.right) <= NEAREST;

/** Among many, hardly any pair with so little in common speaks of one matter, unless one of the two denies something. */
const isFar = ({ a, b, beside }: Pair): boolean => beside.likeness < LEAST_LIKE && signsOf(a).length + signsOf(b).length === 0;
const LEAST_LIKE = 0.08;

/** Ranked by what is told around it too. */
const placed = (pair: Unranked): Unranked => ({ ...pair, score: pair.score + AROUND * sharedTopics(pair.a.around, pair.b.around) });

/** Something in the words hangs together, one stands beside the other, or one of them answers something. */
const isTied = ({ a, b, beside }: Unranked): boolean =>
  beside.ties.length > 0 || signsOf(a).length + signsOf(b).length > 0 || isNextTo({ a, b });

const rootsOf = ({ wordings }: Group): Set<string> => new Set(wordings.flatMap(({ own }) => own.words.map(({ root }) => root)));

function profile(group: Group, rarity: (root: string) => number): Profiled {
  return { group, wordings: group.wordings.slice(0, WORDINGS).map((read) => ({ read, topics: topicsOf(read.own, rarity) })) };
}

/** Positions of pairs. The index is asked from both sides, so that swapping the sides changes nothing. */
function candidates(left: readonly Group[], right: readonly Group[]): [number, number][] {
  if (left.length * right.length <= FEW) return left.flatMap((_, i) => right.map((_, k): [number, number] => [i, k]));
  const [termsLeft, termsRight] = [left.map(termsOf), right.map(termsOf)];
  const [indexLeft, indexRight] = [indexTerms(termsLeft, LEAST_CANDIDATES), indexTerms(termsRight, LEAST_CANDIDATES)];
  const found = new Map<string, [number, number]>();
  termsLeft.forEach((terms, i) => {
    for (const k of indexRight.nearest(terms)) found.set(`${i} ${k}`, [i, k]);
  });
  termsRight.forEach((terms, k) => {
    for (const i of indexLeft.nearest(terms)) found.set(`${i} ${k}`, [i, k]);
  });
  for (const [i, k] of nextToEachOther(left, right)) found.set(`${i} ${k}`, [i, k]);
  return [...found.values()];
}

/** Positions of those that stand beside each other, whatever their words: an index of words does not find them. */
function nextToEachOther(left: readonly Group[], right: readonly Group[]): [number, number][] {
  const sentences = new Map<string, Set<number>>();
  right.forEach(({ members }, k) => {
    for (const { claim } of members) sentences.set(placeOf(claim), (sentences.get(placeOf(claim)) ?? new Set()).add(k));
  });
  const reach = Array.from({ length: 2 * NEXT_TO + 1 }, (_, step) => step - NEXT_TO);
  return left.flatMap(({ members }, i) =>
    members.flatMap(({ claim }) =>
      reach.flatMap((step) => [...(sentences.get(placeOf(claim, step)) ?? [])].map((k): [number, number] => [i, k])),
    ),
  );
}

const placeOf = ({ document, sentence }: ReadClaim['claim'], step = 0): string => `${document}\u0000${sentence.index + step}`;

/** What a statement is about: the terms of all its wordings. */
function termsOf({ wordings }: Group): Map<string, number> {
  return new Map(wordings.flatMap(({ analysis }) => [...analysis.terms]));
}

interface Unranked extends Omit<Pair, 'rank' | 'margin'> {
  /** What candidates are ranked by. */
  readonly score: number;
}

/** The statements at these places, by their nearest wordings. */
function paired(places: readonly (readonly [number, number])[], lefts: readonly Profiled[], rights: readonly Profiled[]): Unranked[] {
  return places.flatMap(([i, k]) => {
    const [x, y] = [lefts[i], rights[k]];
    return x === undefined || y === undefined ? [] : (nearest(x, y) ?? []);
  });
}

function nearest(left: Profiled, right: Profiled): Unranked | null {
  let best: Unranked | null = null;
  for (const x of left.wordings) {
    for (const y of right.wordings) {
      const beside = layBeside(x.topics, y.topics);
      if (best === null || beside.likeness > best.beside.likeness)
        best = { left: left.group, right: right.group, a: x.read, b: y.read, beside, score: beside.likeness };
    }
  }
  return best;
}

/** Pairs of statements of one side that may say the same, in the order of the statements. */
export function pairsWithin(groups: readonly Group[]): Pair[] {
  const rarity = weighByRarity(groups.map((group) => rootsOf(group)));
  const profiles = groups.map((group) => profile(group, rarity));
  const found = paired(candidatesWithin(groups), profiles, profiles).filter(({ beside }) => beside.ties.length > 0);
  const all = rankings([...found, ...found.map((pair) => ({ ...pair, left: pair.right, right: pair.left }))], ({ left }) => left);
  return ranked(found, all, all).filter(({ rank, beside }) => Math.min(rank.left, rank.right) <= BEST && beside.likeness >= LEAST_ALIKE);
}

function candidatesWithin(groups: readonly Group[]): [number, number][] {
  if (groups.length ** 2 <= 2 * FEW)
    return groups.flatMap((_, i) => groups.slice(i + 1).map((_other, k): [number, number] => [i, i + 1 + k]));
  const terms = groups.map(termsOf);
  const index = indexTerms(terms, LEAST_CANDIDATES);
  const found = new Map<string, [number, number]>();
  terms.forEach((own, i) => {
    for (const k of index.nearest(own)) if (k !== i) found.set(`${Math.min(i, k)} ${Math.max(i, k)}`, [Math.min(i, k), Math.max(i, k)]);
  });
  return [...found.values()];
}

type Rankings = ReadonlyMap<Group, readonly number[]>;

function ranked(pairs: readonly Unranked[], byLeft: Rankings, byRight: Rankings): Pair[] {
  return pairs.map((pair) => {
    const [x, y] = [byLeft.get(pair.left) ?? [], byRight.get(pair.right) ?? []];
    const { score: own } = pair;
    const rank = { left: rankOf(x, own), right: rankOf(y, own) };
    const next = Math.max(bestBut(x, own), bestBut(y, own));
    return { ...pair, rank, margin: own - next };
  });
}

/** Likenesses of each statement's candidates, the highest first. */
function rankings(pairs: readonly Unranked[], key: (pair: Unranked) => Group): Map<Group, number[]> {
  const found = new Map<Group, number[]>();
  for (const pair of pairs) {
    const list = found.get(key(pair));
    if (list === undefined) found.set(key(pair), [pair.score]);
    else list.push(pair.score);
  }
  for (const list of found.values()) list.sort((a, b) => b - a);
  return found;
}

const rankOf = (likenesses: readonly number[], own: number): number => likenesses.indexOf(own) + 1;
const bestBut = (likenesses: readonly number[], own: number): number =>
  likenesses[0] === own ? (likenesses[1] ?? 0) : (likenesses[0] ?? 0);
