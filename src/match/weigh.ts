/**
 * The mined table at work: logistic weights of features, summed and squashed to a probability.
 * Method: L2-regularised logistic regression over sparse features (src/eval/mine.ts); weights are stored in hundredths.
 */
import table from '../lexicon/weights.table.json' with { type: 'json' };

export interface WeightTable {
  /** Default threshold of confidence, 0–1. */
  readonly threshold: number;
  readonly claim: Readonly<Record<string, number>>;
  readonly end: Readonly<Record<string, number>>;
  readonly start: Readonly<Record<string, number>>;
}

export const WEIGHTS = table as WeightTable;

/** Probability 0–1 of what the features describe. */
export function probability(weights: Readonly<Record<string, number>>, features: readonly string[]): number {
  let sum = weights.bias ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum / 100));
}
