/** An inverted index over concepts: finds what is alike without comparing everything with everything. */
import { countEach } from '../group.js';

/** How telling a concept is, 1 for the rarest. */
export type Weigh = (concept: string) => number;

/** How often a concept may occur before it is too common to look things up by. */
const COMMON_SHARE = 0.1;
const COMMON_LEAST = 40;
const COMMON_MOST = 200;
const KEPT = 8;

export interface TermIndex {
  /** Positions of the entries most like these terms, best first. */
  readonly nearest: (terms: Terms) => number[];
}

/** Concepts with their weights. */
export type Terms = ReadonlyMap<string, number>;

interface Postings {
  readonly of: ReadonlyMap<string, readonly number[]>;
  readonly limit: number;
  readonly kept: number;
}

/**
 * Indexes the terms of each entry.
 * @param kept how many of the nearest entries are given at most
 */
export function indexTerms(entries: readonly Terms[], kept = KEPT): TermIndex {
  const postings = new Map<string, number[]>();
  entries.forEach((terms, at) => {
    for (const term of terms.keys()) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [at]);
      else list.push(at);
    }
  });
  const limit = Math.max(COMMON_LEAST, Math.min(COMMON_MOST, entries.length * COMMON_SHARE));
  return { nearest: (terms) => nearest(terms, { of: postings, limit, kept }) };
}

function nearest(terms: Terms, { of, limit, kept }: Postings): number[] {
  const scores = new Map<number, number>();
  for (const [term, weight] of terms) {
    const list = of.get(term) ?? [];
    if (list.length > limit) continue;
    for (const at of list) scores.set(at, (scores.get(at) ?? 0) + weight);
  }
  return best(scores, kept);
}

/** Positions of the highest scores; the earlier position where they tie. */
function best(scores: ReadonlyMap<number, number>, most: number): number[] {
  const kept: (readonly [at: number, score: number])[] = [];
  for (const [at, score] of scores) {
    const least = kept.at(-1);
    if (kept.length === most && least !== undefined && score < least[1]) continue;
    kept.push([at, score]);
    kept.sort(([a, x], [b, y]) => y - x || a - b);
    if (kept.length > most) kept.pop();
  }
  return kept.map(([at]) => at);
}

/** Rarer concepts tell more: between 0.3 for one in every entry and 1 for one in a single entry. */
export function weighByRarity(entries: readonly Iterable<string>[]): Weigh {
  const frequency = countEach(entries.flatMap((terms) => [...new Set(terms)]));
  const most = Math.log(1 + entries.length);
  return (term) => 0.3 + 0.7 * (Math.log(1 + entries.length / (frequency.get(term) ?? 1)) / Math.max(most, 1));
}
