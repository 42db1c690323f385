/** Stage: claims that need no cue, because the document's kind says who speaks: answers, what an issuer says in its own voice, items of somebody's list. */
import type { Draft, Frame, Tagged } from '../../document.js';
import { anchorOf } from '../../range.js';
import { answers, isLabel } from './answers.js';
import { issued } from './issued.js';
import { listed } from './listed.js';

/**
 * @param found claims with cues
 * @param least what every claim needs, 0–1
 * @returns these and those without a cue, in text order
 */
export function withVoices(tagged: Tagged, frame: Frame, found: readonly Draft[], least = 0): Draft[] {
  const kept = found.filter((draft) => !isLabel(draft, frame));
  const voices = [...answers(tagged, frame), ...issued(tagged, frame, kept), ...listed(tagged, frame, kept)].filter(
    ({ confidence }) => confidence >= least,
  );
  return voices.length === 0 ? kept : [...kept, ...voices].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ cue, content }: Draft): number => anchorOf(cue, content).start;
