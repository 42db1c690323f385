/** "The remark was never made" against a report of the remark. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import { type Overlap, occurrences } from '../overlap.js';
import type { Analysis, Evidence } from '../types.js';

const SPEECH = new Set([...WORDS.said].map(conceptOfWord));
const UTTERED = new Set([...WORDS.uttered].map(conceptOfWord));
const LEAST_SHARED = 2;
const COVER = 0.35;

/** Whether the left wording says that the words which the right one reports were never spoken. */
export function speechEvidence(denier: Analysis, reported: Analysis, both: Overlap): Evidence | null {
  const speech = [...SPEECH].flatMap((concept) => occurrences(denier, concept)).find((word) => !word.negated);
  const denied = denier.words.find((word) => word.negated && UTTERED.has(word.concept));
  if (speech === undefined || denied === undefined) return null;
  const told = both.shared.filter((concept) => !SPEECH.has(concept) && !UTTERED.has(concept));
  if (told.length < LEAST_SHARED || both.cover < COVER || reported.words.some((word) => word.negated && UTTERED.has(word.concept)))
    return null;
  const why = `the “${speech.text}” that is reported was never made, says the other side`;
  return {
    verdict: 'contradicts',
    kind: 'denial',
    why,
    confidence: 0.5 + 0.4 * both.cover,
    left: [{ start: speech.start, end: denied.end }],
    right: [],
  };
}
