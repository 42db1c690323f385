/** Opposite words said of the same thing. */
import { type Overlap, occurrences, polarity } from '../overlap.js';
import type { Analysis, Evidence } from '../types.js';
import { marksOf, quoted } from './marks.js';

const COVER = 0.5;

export function antonymEvidence(a: Analysis, b: Analysis, both: Overlap): Evidence | null {
  if (both.cover < COVER || both.shared.length < 1) return null;
  for (const [x, y] of both.opposed) {
    const [px, py] = [polarity(a, x), polarity(b, y)];
    if (px === null || py === null || px !== py) continue;
    if (!isAnchored(a, x, both) || !isAnchored(b, y, both)) continue;
    const left = marksOf(a, [x]);
    const right = marksOf(b, [y]);
    const why = `${quoted(a, left)} is the opposite of ${quoted(b, right)}`;
    return { verdict: 'contradicts', kind: 'polarity', why, confidence: 0.4 + 0.4 * both.cover, left, right };
  }
  return null;
}

/** Something that both wordings name stands in the same clause: the opposites are said of one thing. */
function isAnchored(side: Analysis, concept: string, both: Overlap): boolean {
  const clauses = new Set(occurrences(side, concept).map((word) => word.clause));
  return side.words.some((word) => clauses.has(word.clause) && both.shared.includes(word.concept));
}
