/** The detectors in order of precedence, and what forbids them. */
import { type Overlap, overlap, type Weigh } from '../overlap.js';
import { isPastAgainstNow, timeConflicts } from '../times.js';
import type { Analysis, Evidence } from '../types.js';
import { agentEvidence } from './agent.js';
import { antonymEvidence } from './antonym.js';
import { dateEvidence } from './date.js';
import { numberEvidence } from './number.js';
import { polarityEvidence } from './polarity.js';

type Detector = (a: Analysis, b: Analysis, both: Overlap) => Evidence | null;

/** Within one time. */
const SAME_TIME: readonly Detector[] = [agentEvidence, numberEvidence, antonymEvidence, polarityEvidence];

const AGREE = 0.6;

/** What two wordings of the same standing say to each other. */
export function compare(a: Analysis, b: Analysis, weigh?: Weigh): Evidence | null {
  const both = overlap(a, b, weigh);
  if (both.shared.length === 0) return null;
  const sameTime = timeConflicts(a.times, b.times).length === 0 && !isPastAgainstNow(a.times, b.times);
  if (!sameTime) return sureEnough(a, b) ? dateEvidence(a, b, both) : null;
  const found = SAME_TIME.map((detect) => detect(a, b, both)).filter((evidence) => evidence !== null);
  const clash = found.find((evidence) => evidence.verdict === 'contradicts');
  if (clash !== undefined) return sureEnough(a, b) ? clash : null;
  return found[0] ?? (both.cover >= AGREE && both.shared.length >= 2 ? agreement(both) : null);
}

/** A possibility or a hope contradicts nothing; a plan contradicts only a plan. */
function sureEnough(a: Analysis, b: Analysis): boolean {
  return a.modality === b.modality && a.modality !== 'hope' && a.modality !== 'possible';
}

function agreement(both: Overlap): Evidence {
  return { verdict: 'agrees', kind: 'wording', why: 'both say much the same', confidence: 0.3 + 0.5 * both.cover, left: [], right: [] };
}
