/** `claims eval` on gold of our own. */
import { lineFinder } from '../corpus/lines.js';
import type { Located } from './causes.js';
import type { GoldClaim } from './claim-gold.js';
import { matchClaims } from './claim-match.js';
import { claimMistakes } from './claim-mistakes.js';
import { type ClaimComparison, type ClaimScore, scoreClaims } from './claim-score.js';
import { addTallies } from './score.js';
import { type SweepPoint, sweep } from './sweep.js';
import type { Extracted, Found, Tally } from './types.js';
import { byRule, type CalibrationBin, calibration, type RuleFigures, type Verdict } from './verdicts.js';

export interface ClaimDocument extends Extracted {
  readonly gold: readonly GoldClaim[];
}

export interface ClaimEvaluation {
  readonly score: ClaimScore;
  readonly rules: readonly RuleFigures[];
  readonly calibration: readonly CalibrationBin[];
  readonly sweep: readonly SweepPoint[];
  /** In order of documents and text. */
  readonly mistakes: readonly Located[];
}

/** Scores the documents against their gold. */
export function evaluateClaims(documents: readonly ClaimDocument[]): ClaimEvaluation {
  const comparisons = documents.map(({ gold, claims }) => compareClaims(gold, claims));
  const verdicts = comparisons.flatMap(verdictsOf);
  return {
    score: scoreClaims(comparisons),
    rules: byRule(verdicts),
    calibration: calibration(verdicts),
    sweep: sweep(documents, (threshold) => addTallies(documents.map((document) => claimsAbove(threshold, document)))),
    mistakes: documents.flatMap((document, index) => locate(document, comparisons[index])),
  };
}

function claimsAbove(threshold: number, { gold, candidates }: ClaimDocument): Tally {
  const kept = candidates.filter(({ confidence }) => confidence >= threshold);
  return { right: matchClaims(gold, kept).size, found: kept.length, gold: gold.length };
}

function compareClaims(gold: readonly GoldClaim[], found: readonly Found[]): ClaimComparison {
  return { gold, found, matched: matchClaims(gold, found) };
}

function verdictsOf({ found, matched }: ClaimComparison): Verdict[] {
  const right = new Set(matched.values());
  return found.map(({ rule, confidence }, index) => ({ rule, confidence, right: right.has(index), cueRight: right.has(index) }));
}

function locate({ path, text, claims, candidates }: ClaimDocument, comparison: ClaimComparison | undefined): Located[] {
  const lineOf = lineFinder(text);
  const cues = new Set(claims.map(({ cue }) => cue?.start));
  const dropped = candidates.filter(({ cue }) => !cues.has(cue?.start));
  return comparison ? claimMistakes(text, comparison, dropped).map((mistake) => ({ path, ...lineOf(mistake.start), ...mistake })) : [];
}
