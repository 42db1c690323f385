/** The figures of one document, and their sum over many. */
import { countEach } from '../group.js';
import { goldKind } from './gold-kind.js';
import { type Matching, matchCues, matchRelations, type Tokenised, tokenise } from './match.js';
import { excusedByNesting } from './nesting.js';
import { sharedCount } from './tokens.js';
import {
  type Attribution,
  GOLD_KINDS,
  type GoldKind,
  type Hits,
  MEASURES,
  type Measure,
  type Role,
  type Score,
  type Tally,
} from './types.js';

/** One document compared: gold and found by their tokens, who answers whom, and what nesting excuses. */
export interface Comparison {
  readonly gold: readonly Tokenised[];
  readonly found: readonly Tokenised[];
  readonly kinds: readonly GoldKind[];
  readonly cues: Matching;
  readonly relations: Matching;
  /** Indices among the found. */
  readonly excusedCues: ReadonlySet<number>;
  readonly excusedRelations: ReadonlySet<number>;
}

/** Compares what was found in a text with gold of the same text. */
export function compare(text: string, gold: readonly Attribution[], found: readonly Attribution[]): Comparison {
  const tokens = (item: Attribution): Tokenised => tokenise(text, item);
  return compareTokens(text, gold.map(tokens), found.map(tokens));
}

/** The same, where the tokens are at hand. */
export function compareTokens(text: string, gold: readonly Tokenised[], found: readonly Tokenised[]): Comparison {
  const cues = matchCues(gold, found);
  const relations = matchRelations(gold, found);
  return {
    gold,
    found,
    kinds: gold.map((item) => goldKind(text, item.content, item.cue)),
    cues,
    relations,
    excusedCues: excusedByNesting(found, new Set(cues.values())),
    excusedRelations: excusedByNesting(found, new Set(relations.values())),
  };
}

/** The counts of one document. Sources and contents are judged without what nesting excuses by its cue. */
export function scoreOf(comparison: Comparison): Score {
  const { gold, found, cues, relations, excusedCues, excusedRelations } = comparison;
  const judged = found.filter((_, index) => !excusedCues.has(index));
  return {
    documents: 1,
    gold: gold.length,
    found: judged.length,
    measures: {
      cue: { right: cues.size, found: judged.length, gold: gold.length },
      sourceExact: exact(gold, judged, 'source'),
      sourceOverlap: overlapping(gold, judged, 'source'),
      contentExact: exact(gold, judged, 'content'),
      contentOverlap: overlapping(gold, judged, 'content'),
      relation: { right: relations.size, found: found.length - excusedRelations.size, gold: gold.length },
    },
    kinds: kindHits(comparison),
  };
}

/** Spans that are the same but for the edges, one to one. */
function exact(gold: readonly Tokenised[], found: readonly Tokenised[], role: Role): Tally {
  const wanted = countEach(written(gold, role));
  const got = countEach(written(found, role));
  const right = sum(Array.from(wanted, ([key, count]) => Math.min(count, got.get(key) ?? 0)));
  return { right, found: sum(got.values()), gold: sum(wanted.values()) };
}

function sum(numbers: Iterable<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0);
}

const written = (items: readonly Tokenised[], role: Role): string[] => items.map((item) => item[role].exact).filter((key) => key !== '');

/** Tokens, over the union of all spans of the document. */
function overlapping(gold: readonly Tokenised[], found: readonly Tokenised[], role: Role): Tally {
  const wanted = new Set(gold.flatMap((item) => [...item[role].keys]));
  const got = new Set(found.flatMap((item) => [...item[role].keys]));
  return { right: sharedCount(wanted, got), found: got.size, gold: wanted.size };
}

function kindHits({ kinds, relations }: Comparison): Record<GoldKind, Hits> {
  return byKey(GOLD_KINDS, (kind) => {
    const indices = kinds.flatMap((item, index) => (item === kind ? [index] : []));
    return { right: indices.filter((index) => relations.has(index)).length, gold: indices.length };
  });
}

/** The sum of the counts of many documents. */
export function addScores(scores: readonly Score[]): Score {
  const total = (pick: (score: Score) => number): number => sum(scores.map(pick));
  const tally = (name: Measure): Tally => addTallies(scores.map((score) => score.measures[name]));
  const hits = (kind: GoldKind): Hits => ({
    right: total((score) => score.kinds[kind].right),
    gold: total((score) => score.kinds[kind].gold),
  });
  return {
    documents: total((score) => score.documents),
    gold: total((score) => score.gold),
    found: total((score) => score.found),
    measures: byKey(MEASURES, tally),
    kinds: byKey(GOLD_KINDS, hits),
  };
}

function byKey<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

/** The relation counts alone. */
export function relationTally(gold: readonly Tokenised[], found: readonly Tokenised[]): Tally {
  const relations = matchRelations(gold, found);
  const excused = excusedByNesting(found, new Set(relations.values()));
  return { right: relations.size, found: found.length - excused.size, gold: gold.length };
}

/** The sum of counts. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const total = (pick: (tally: Tally) => number): number => sum(tallies.map(pick));
  return { right: total((tally) => tally.right), found: total((tally) => tally.found), gold: total((tally) => tally.gold) };
}
