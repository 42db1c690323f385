/** What the relation figures would be if only claims of at least a certain confidence were kept. */
import { matchRelations, type Tokenised } from './match.js';
import { excusedByNesting } from './nesting.js';
import type { Tally } from './types.js';

export interface Candidate extends Tokenised {
  readonly confidence: number;
}

export interface SweepPoint {
  readonly threshold: number;
  readonly relation: Tally;
}

const STEPS = 20;

/** One point every twentieth of confidence, from 0. */
export function sweep(
  documents: readonly { readonly gold: readonly Tokenised[]; readonly candidates: readonly Candidate[] }[],
): SweepPoint[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const threshold = step / STEPS;
    const tallies = documents.map(({ gold, candidates }) =>
      relationTally(
        gold,
        candidates.filter(({ confidence }) => confidence >= threshold),
      ),
    );
    return { threshold, relation: tallies.reduce(add, { right: 0, found: 0, gold: 0 }) };
  });
}

function relationTally(gold: readonly Tokenised[], found: readonly Tokenised[]): Tally {
  const relations = matchRelations(gold, found);
  const excused = excusedByNesting(found, new Set(relations.values()));
  return { right: relations.size, found: found.length - excused.size, gold: gold.length };
}

function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold };
}
