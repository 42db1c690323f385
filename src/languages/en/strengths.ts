/** How firmly English cues stand behind what they report, ready for look-up. */
import type { Strength } from '../words.js';
import { inflect } from './tag/morphology.js';
import { SCALES } from './words/cue-strength.js';

/** Every form of every word in the lexicon. A form that two levels know counts as the first. */
const found = new Map<string, Strength>();
for (const [scale, levels] of SCALES.entries()) {
  for (const [level, { verbs, phrases }] of levels.entries()) {
    const forms = verbs.split(' ').flatMap((verb) => inflect(verb).map(([form]) => form));
    for (const form of [...forms, ...(phrases?.split(', ') ?? [])]) if (!found.has(form)) found.set(form, { scale, level });
  }
}

export const STRENGTHS: ReadonlyMap<string, Strength> = found;
