/** The detectors in order of precedence, and what forbids them. */
import { READS } from '../compared.js';
import { areDistinct } from '../distinct.js';
import { type Overlap, overlap, polarity } from '../overlap.js';
import { canBeEqual, dimensionOf } from '../quantities.js';
import { timeConflicts } from '../times.js';
import type { Analysis, Evidence } from '../types.js';
import { agentEvidence } from './agent.js';
import { antonymEvidence } from './antonym.js';
import { classEvidence } from './classes.js';
import { comparisonEvidence } from './compared-with.js';
import { dateEvidence } from './date.js';
import { directionEvidence } from './direction.js';
import { exclusionEvidence } from './excluded.js';
import { holderEvidence } from './holders.js';
import { linkEvidence } from './links.js';
import { numberEvidence } from './number.js';
import { otherRoles } from './other-roles.js';
import { placeEvidence } from './place.js';
import { polarityEvidence } from './polarity.js';
import { possessionEvidence } from './possession.js';
import { respectiveEvidence } from './respective.js';
import { rivalAmounts } from './rival-amounts.js';
import { rivalDoers } from './rival-doers.js';
import { rivalPlaces } from './rival-places.js';
import { rivalTargets } from './rival-targets.js';
import { rivalTimes } from './rival-times.js';
import { roleEvidence } from './roles.js';
import { scopeEvidence } from './scope.js';
import { successionEvidence } from './successions.js';
import { sureEnough } from './sure.js';
import { swapEvidence } from './swapped.js';

type Detector = (a: Analysis, b: Analysis, both: Overlap) => Evidence | null;

/** Within one time. All but the first ask besides that the wordings speak of the same people and things. */
const SAME_TIME: readonly Detector[] = [
  agentEvidence,
  respectiveEvidence,
  exclusionEvidence,
  rivalDoers,
  holderEvidence,
  otherRoles,
  rivalTargets,
  rivalTimes,
  rivalPlaces,
  rivalAmounts,
  roleEvidence,
  successionEvidence,
  swapEvidence,
  directionEvidence,
  numberEvidence,
  antonymEvidence,
  polarityEvidence,
  possessionEvidence,
  placeEvidence,
  scopeEvidence,
  classEvidence,
  comparisonEvidence,
  linkEvidence,
];

/** These see for themselves that both wordings speak of one thing. */
const SURE_OF_ONE: ReadonlySet<Detector> = new Set([placeEvidence, rivalTimes, rivalPlaces, rivalAmounts, classEvidence, linkEvidence]);

/** With less in common, only a doer named outright or a measured amount can tell anything. */
const LEAST = 0.35;
const AGREE = { cover: 0.7, breadth: 0.45, telling: 2 };
const AGREE_AT_LENGTH = { cover: 0.55, breadth: 0.35, telling: 4 };

/** What two wordings of the same standing say to each other. */
export function compare(a: Analysis, b: Analysis, both: Overlap = overlap(a, b)): Evidence | null {
  if (both.shared.length === 0 || (both.cover < LEAST && !hasBoth(a, b))) return null;
  const sameTime = timeConflicts(a.times, b.times).length === 0 && !READS.isPastAgainstNow(a.times, b.times);
  if (!sameTime) return sureOf(a, b, dateEvidence(a, b, both) ?? rivalTimes(a, b));
  const found = firstOf(a, b, both);
  if (found?.verdict === 'contradicts') return sureOf(a, b, found);
  return found ?? (saysSame(a, b, both) ? agreement(both) : null);
}

const sureOf = (a: Analysis, b: Analysis, found: Evidence | null): Evidence | null => (sureEnough(a, b, found) ? found : null);

/** The first contradiction; failing that, the first agreement. Nothing but a doer and a place conflict in what is said of different things. */
function firstOf(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  let agrees: Evidence | null = null;
  for (const detect of SAME_TIME) {
    const evidence = detect(a, b, both);
    if (evidence?.verdict === 'contradicts' && (SURE_OF_ONE.has(detect) || evidence.kind === 'agent' || !areDistinct(a, b)))
      return evidence;
    if (evidence?.verdict === 'agrees') agrees ??= evidence;
  }
  return agrees;
}

/** Doers or amounts on both sides. */
const hasBoth = (a: Analysis, b: Analysis): boolean =>
  (a.deeds.length > 0 && b.deeds.length > 0) || (a.quantities.length > 0 && b.quantities.length > 0);

function agreement(both: Overlap): Evidence {
  return { verdict: 'agrees', kind: 'wording', why: 'both say much the same', confidence: 0.3 + 0.5 * both.cover, left: [], right: [] };
}

/** Much the same words, no word that one of them turns round, and enough of the longer one. */
function saysSame(a: Analysis, b: Analysis, { cover, breadth, shared, opposed }: Overlap): boolean {
  if (
    opposed.length > 0 ||
    a.modality !== b.modality ||
    a.modality === 'possible' ||
    shared.some((concept) => polarity(a, concept) !== polarity(b, concept))
  )
    return false;
  if (areDistinct(a, b) || amountsDiffer(a, b)) return false;
  const telling = shared.filter((concept) => !concept.startsWith('@')).length;
  return [AGREE, AGREE_AT_LENGTH].some((least) => cover >= least.cover && breadth >= least.breadth && telling >= least.telling);
}

/** Nothing shows that they speak of different things, times or amounts, or that only one of them is sure. */
export const mayAgree = (a: Analysis, b: Analysis): boolean =>
  timeConflicts(a.times, b.times).length === 0 &&
  !READS.isPastAgainstNow(a.times, b.times) &&
  a.modality === b.modality &&
  a.bygone === b.bygone &&
  !areDistinct(a, b) &&
  !amountsDiffer(a, b);

/** Both give amounts, and none of them fit. */
function amountsDiffer({ quantities: x }: Analysis, { quantities: y }: Analysis): boolean {
  return (
    x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => dimensionOf(one) === dimensionOf(other) && canBeEqual(one, other)))
  );
}
