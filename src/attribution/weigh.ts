/**
 * The mined table at work: logistic weights of features, summed and squashed to a probability.
 * Method: logistic regression over sparse features with an L1 penalty (src/mine/train.ts); weights are stored in hundredths.
 */
import type { Weights } from '../languages/weights.js';
import { oncePer } from '../text/asked-once.js';
import type { Telling } from './told.js';
import { biasOf, sumOf } from './weight-tree.js';

/** A map looks up made-up strings faster than an object with thousands of keys, which keeps each of them for good. */
const mapOf = oncePer((weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(weights)));

/** Probability 0–1 of what the features describe. */
export function probability(weights: Readonly<Record<string, number>>, features: readonly string[]): number {
  const known = mapOf(weights);
  let sum = known.get('bias') ?? 0;
  for (const feature of features) sum += known.get(feature) ?? 0;
  return squashed(sum);
}

/** The same of what is told part by part. */
export const probabilityOf = (weights: Weights, telling: Telling): number => squashed(biasOf(weights) + sumOf(weights, telling));

/** As it is shown, in hundredths: nothing is certain. */
export const shownConfidence = (confidence: number): number => Math.min(MOST, Math.round(confidence * 100) / 100);

const MOST = 0.99;

const squashed = (sum: number): number => 1 / (1 + Math.exp(-sum / 100));
