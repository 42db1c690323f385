import type { Extracted, Tally } from './types.js';

/** What the figures would be if only claims of at least a certain confidence were kept. */
export interface SweepPoint {
  readonly threshold: number;
  readonly tally: Tally;
}

const STEPS = 20;

/** One point every twentieth of confidence, from the least confident candidate up. */
export function sweep(documents: readonly Extracted[], tallyAt: (threshold: number) => Tally): SweepPoint[] {
  const confidences = documents.flatMap(({ candidates }) => candidates.map(({ confidence }) => confidence));
  const least = confidences.reduce((a, b) => Math.min(a, b), 1);
  const thresholds = Array.from({ length: STEPS }, (_, step) => step / STEPS).filter((threshold) => threshold + 1 / STEPS > least);
  return thresholds.map((threshold) => ({ threshold, tally: tallyAt(threshold) }));
}
