/** The verdict on two plain texts: do they contradict each other, agree, or neither? */
import type { VerdictKind } from '../model.js';
import { analyse } from './analyse.js';
import { compare } from './evidence/index.js';
import type { Analysis, Evidence } from './types.js';

export interface Relation {
  readonly verdict: 'contradicts' | 'agrees' | 'unrelated';
  readonly kind: VerdictKind | null;
  /** The reason in words, empty if unrelated. */
  readonly why: string;
  /** 0–1. */
  readonly confidence: number;
}

const UNRELATED: Relation = { verdict: 'unrelated', kind: null, why: '', confidence: 0 };
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Whether two texts contradict each other, agree, or neither, with the kind and the reason. They are compared sentence by sentence; the
 * strongest contradiction wins over the strongest agreement. Who speaks is not asked: hold two people's claims against each other
 * with diffExtraction. Symmetric, and silent where it is not sure.
 */
export function relate(textA: string, textB: string): Relation {
  const found = analysed(textA).flatMap((a) => analysed(textB).map((b) => compare(a, b)));
  const evidence = found.filter((one) => one !== null).sort(byStrength)[0];
  if (evidence === undefined) return UNRELATED;
  return { verdict: evidence.verdict, kind: evidence.kind, why: evidence.why, confidence: evidence.confidence };
}

function analysed(text: string): Analysis[] {
  return [...sentences.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '')
    .map((segment) => analyse(segment));
}

function byStrength(a: Evidence, b: Evidence): number {
  if (a.verdict !== b.verdict) return a.verdict === 'contradicts' ? -1 : 1;
  return b.confidence - a.confidence;
}
