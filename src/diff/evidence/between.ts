/** What two claims say to each other by rule: denials and reports of speech first, then what the wordings themselves show. */
import type { ReadClaim } from '../claims.js';
import { isVague } from '../linked.js';
import { type Overlap, overlap } from '../overlap.js';
import type { Evidence } from '../types.js';
import { compare } from './index.js';
import { speechEvidence } from './speech.js';

const DENIED_COVER = 0.45;
/** With one word in common besides names. */
const DENIED_CLOSE = 0.75;

/** The rule that fits the two, or null. */
export function evidenceBetween(a: ReadClaim, b: ReadClaim, both: Overlap = overlap(a.analysis, b.analysis)): Evidence | null {
  if (a.denial !== b.denial) return denied(a, b, both);
  return compare(a.analysis, b.analysis, both) ?? spoken(a, b, both);
}

/** One side reports words; the other says that they were never spoken. */
function spoken(a: ReadClaim, b: ReadClaim, both: Overlap): Evidence | null {
  if (b.reported && !a.reported) return speechEvidence(a.analysis, b.analysis, both);
  if (!a.reported || b.reported) return null;
  const evidence = speechEvidence(b.analysis, a.analysis, both);
  return evidence && { ...evidence, left: evidence.right, right: evidence.left };
}

/** "X denies P" against a version that says P. */
function denied(a: ReadClaim, b: ReadClaim, both: Overlap): Evidence | null {
  if (isVague(a.denial ? a : b) || a.analysis.times.years.size !== b.analysis.times.years.size) return null;
  const telling = both.shared.filter((concept) => !concept.startsWith('@')).length;
  const enough = telling >= 2 || (telling === 1 && both.shared.length >= 2 && both.cover >= DENIED_CLOSE);
  if (!enough || both.cover < DENIED_COVER || both.opposed.length > 0) return null;
  if (compare(a.analysis, b.analysis, both)?.verdict === 'contradicts') return null;
  const { cue } = (a.denial ? a : b).claim;
  const why = cue === null ? 'one denies what the other says' : `“${cue.text}” denies it`;
  return { verdict: 'contradicts', kind: 'denial', why, confidence: 0.5 + 0.4 * both.cover, left: [], right: [] };
}
