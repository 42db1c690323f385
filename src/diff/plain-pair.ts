/** Two wordings that nobody is known to have said, laid beside each other with what they show of each other. */
import { evidenceBetween } from './evidence/between.js';
import { type Beside, layBeside } from './match/beside.js';
import { likenessSteps } from './match/likeness-features.js';
import { topicsOf } from './match/profile.js';
import { verdictFeatures } from './match/verdict-features.js';
import { overlap } from './overlap.js';
import { readPlain } from './plain.js';
import type { Evidence } from './types.js';

export interface PlainPair {
  readonly beside: Beside;
  /** Of the verdict. */
  readonly features: readonly string[];
  /** How alike they are. */
  readonly likeness: readonly string[];
  readonly evidence: Evidence | null;
}

/** Nothing is known of how rare a word is among other wordings. */
const alike = (): number => 1;

export function plainPair(textA: string, textB: string): PlainPair {
  const [a, b] = [readPlain('a', textA), readPlain('b', textB)];
  const beside = layBeside(topicsOf(a.own, alike), topicsOf(b.own, alike));
  const evidence = evidenceBetween(a, b);
  const rule = evidence === null ? [] : [`rule=${evidence.verdict} ${evidence.kind}`];
  const features = [...verdictFeatures({ a, b, beside }, overlap(a.analysis, b.analysis).opposed.length > 0), ...rule];
  return { beside, features, likeness: likenessSteps(beside), evidence };
}
