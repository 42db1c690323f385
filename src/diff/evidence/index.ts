/** The detectors in order of precedence, and what forbids them. */
import { areDistinct } from '../distinct.js';
import { type Overlap, overlap, polarity, type Weigh } from '../overlap.js';
import { canBeEqual } from '../quantities.js';
import { isPastAgainstNow, timeConflicts } from '../times.js';
import type { Analysis, Evidence } from '../types.js';
import { agentEvidence } from './agent.js';
import { antonymEvidence } from './antonym.js';
import { dateEvidence } from './date.js';
import { numberEvidence } from './number.js';
import { polarityEvidence } from './polarity.js';
import { scopeEvidence } from './scope.js';

type Detector = (a: Analysis, b: Analysis, both: Overlap) => Evidence | null;

/** Within one time. */
const SAME_TIME: readonly Detector[] = [agentEvidence];

/** Within one time, and of the same people and places. */
const SAME_NAMES: readonly Detector[] = [numberEvidence, antonymEvidence, polarityEvidence, scopeEvidence];

const AGREE = 0.6;
const AGREE_BROADLY = 0.5;
const AGREE_LEAST = 0.35;

/** What two wordings of the same standing say to each other. */
export function compare(a: Analysis, b: Analysis, weigh?: Weigh): Evidence | null {
  const both = overlap(a, b, weigh);
  if (both.shared.length === 0) return null;
  const sameTime = timeConflicts(a.times, b.times).length === 0 && !isPastAgainstNow(a.times, b.times);
  if (!sameTime) return sureEnough(a, b) ? dateEvidence(a, b, both) : null;
  const detectors = areDistinct(a, b) ? SAME_TIME : [...SAME_TIME, ...SAME_NAMES];
  const found = detectors.map((detect) => detect(a, b, both)).filter((evidence) => evidence !== null);
  const clash = found.find((evidence) => evidence.verdict === 'contradicts');
  if (clash !== undefined) return sureEnough(a, b) ? clash : null;
  return found[0] ?? (saysSame(a, b, both) ? agreement(both) : null);
}

/** A possibility or a hope contradicts nothing; a plan contradicts only a plan. */
function sureEnough(a: Analysis, b: Analysis): boolean {
  return a.modality === b.modality && a.modality !== 'hope' && a.modality !== 'possible';
}

function agreement(both: Overlap): Evidence {
  return { verdict: 'agrees', kind: 'wording', why: 'both say much the same', confidence: 0.3 + 0.5 * both.cover, left: [], right: [] };
}

/** Much the same words, no word that one of them turns round, and enough of the longer one. */
function saysSame(a: Analysis, b: Analysis, { cover, breadth, shared, opposed }: Overlap): boolean {
  if (opposed.length > 0 || a.modality !== b.modality || shared.some((concept) => polarity(a, concept) !== polarity(b, concept)))
    return false;
  if (breadth < AGREE_LEAST || areDistinct(a, b) || amountsDiffer(a, b)) return false;
  const telling = shared.filter((concept) => !concept.startsWith('@')).length;
  return telling >= 2 && (cover >= AGREE || (cover >= AGREE_BROADLY && telling >= 3));
}

/** Both give amounts, and none of them fit. */
function amountsDiffer({ quantities: x }: Analysis, { quantities: y }: Analysis): boolean {
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => one.unit === other.unit && canBeEqual(one, other)));
}
