/** How a finding was weighed: for whoever wonders why it came out as it did. */
import { compare } from '../compare.js';

/** One question that was asked of a pair. */
export interface Weighing {
  readonly asked: 'matter' | 'contradicts' | 'agrees';
  /** What the answer came to, 0–1, rivals and sides counted in. */
  readonly probability: number;
  /** What it had to come to. */
  readonly threshold: number;
  /** A rule that decided by itself, whatever the features say. */
  readonly rule?: string;
  /** What counted, in hundredths of log-odds, the weightiest first. */
  readonly features: readonly Counted[];
}

interface Counted {
  readonly name: string;
  readonly weight: number;
}

/** The features of a pair that the table has a weight for, the weightiest first. */
export function counted(weights: Readonly<Record<string, number>>, features: readonly string[]): Counted[] {
  const known = new Map(Object.entries(weights));
  return ['bias', ...new Set(features)]
    .map((name) => ({ name, weight: known.get(name) ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || compare(x.name, y.name));
}
