/** The verdict on two plain texts: do they contradict each other, agree, or neither? */

import { probability } from '../attribution/weigh.js';
import type { VerdictKind } from '../model.js';
import { readInOrder } from './carried.js';
import type { ReadClaim } from './claims.js';
import { compare, mayAgree } from './evidence/index.js';
import { plainFeatures } from './match/plain-features.js';
import { conflictIn } from './reason.js';
import { table } from './roots.js';
import type { Evidence } from './types.js';

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
  const [left, right] = [sentencesOf(textA), sentencesOf(textB)];
  const found = left.flatMap((a) => right.map((b) => compare(a.own, b.own) ?? likelyAgreement(a, b)));
  const evidence = found.filter((one) => one !== null).sort(byStrength)[0];
  if (evidence === undefined) return UNRELATED;
  return { verdict: evidence.verdict, kind: evidence.kind, why: evidence.why, confidence: evidence.confidence };
}

function sentencesOf(text: string): ReadClaim[] {
  return readInOrder([...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== ''));
}

/** Least share of one of the two that the other says too, and least probability that they say the same. */
const COVERED = 0.76;
const LIKELY = 0.2;

/** One says nearly all that the other says, by words that are akin too, and nothing in either speaks against it. */
function likelyAgreement(a: ReadClaim, b: ReadClaim): Evidence | null {
  if (!mayAgree(a.own, b.own)) return null;
  const { beside, features } = plainFeatures(a, b);
  const same = probability(table.agrees, features);
  if (Math.max(beside.left, beside.right) < COVERED || same < LIKELY || conflictIn(features) !== null) return null;
  return { verdict: 'agrees', kind: 'wording', why: 'both say much the same', confidence: same, left: [], right: [] };
}

/** Contradictions first. */
const byStrength = (a: Evidence, b: Evidence): number => Number(isConflict(b)) - Number(isConflict(a)) || b.confidence - a.confidence;

const isConflict = ({ verdict }: Evidence): boolean => verdict === 'contradicts';
