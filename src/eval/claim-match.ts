/** Which found claim answers which claim of our own gold: one to one, the likest first. Words are compared, since such gold has no offsets. */
import type { GoldClaim } from './claim-gold.js';
import { words } from './name-key.js';
import type { Found } from './types.js';

/** Contents that share this part of their words answer each other; with a common cue word the smaller part is enough. */
const SAME_CONTENT = 0.5;
const SAME_CONTENT_AND_CUE = 0.3;

/** What is compared of a claim that was found. */
export type Worded = Pick<Found, 'cue' | 'source' | 'content'>;

interface Pair {
  readonly likeness: number;
  readonly gold: number;
  readonly found: number;
}

/** Index in the gold → index among the found. */
export function matchClaims(gold: readonly GoldClaim[], found: readonly Worded[]): ReadonlyMap<number, number> {
  const pairs = gold.flatMap((wanted, index) => found.flatMap((got, other) => likePair(wanted, got, { gold: index, found: other })));
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs.sort((a, b) => b.likeness - a.likeness || b.gold - a.gold || b.found - a.found)) {
    if (matched.has(pair.gold) || taken.has(pair.found)) continue;
    matched.set(pair.gold, pair.found);
    taken.add(pair.found);
  }
  return matched;
}

function likePair(wanted: GoldClaim, got: Worded, at: Omit<Pair, 'likeness'>): Pair[] {
  const share = shareOfWords(wanted.content, got.content.text);
  const cue = sharesWord(wanted.cue, got.cue?.text ?? '');
  if (share < SAME_CONTENT && !(cue && share >= SAME_CONTENT_AND_CUE)) return [];
  return [{ ...at, likeness: share + (cue ? 0.5 : 0) + (sameSource(wanted, got) ? 0.25 : 0) }];
}

/** Whether the sources share a word, or neither has one. */
export function sameSource(wanted: GoldClaim, got: Worded): boolean {
  if (!wanted.source && !got.source) return true;
  return sharesWord(wanted.source ?? '', got.source?.text ?? '');
}

function sharesWord(a: string, b: string): boolean {
  const other = new Set(words(b));
  return words(a).some((word) => other.has(word));
}

function shareOfWords(a: string, b: string): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
