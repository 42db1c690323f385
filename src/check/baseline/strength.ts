import { inflect } from '../../languages/en/tag/morphology.js';
import { wordsOf } from '../wording.js';
import { SCALES } from './cue-strength.js';
import type { Entry } from './format.js';

interface Strength {
  readonly scale: number;
  readonly level: number;
}

const HEARSAY: Strength = { scale: 0, level: 0 };
const LONGEST_PHRASE = 2;

/** Every form of every word in the lexicon. A form that two levels know counts as the first. */
const strengths = new Map<string, Strength>();
for (const [scale, levels] of SCALES.entries()) {
  for (const [level, { verbs, phrases }] of levels.entries()) {
    const forms = verbs.split(' ').flatMap((verb) => inflect(verb).map(([form]) => form));
    for (const form of [...forms, ...(phrases?.split(', ') ?? [])]) if (!strengths.has(form)) strengths.set(form, { scale, level });
  }
}

/** The first phrase or word of the cue that the lexicon knows; hearsay is always the weakest. */
function strengthOf({ cue, hedged }: Entry): Strength | null {
  if (hedged) return HEARSAY;
  const words = wordsOf(cue);
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const known = strengths.get(words.slice(start, start + length).join(' '));
      if (known) return known;
    }
  }
  return null;
}

/** Whether the wording of a report became softer or harder; null if it did neither, or nobody can say. */
export function shiftBetween(before: Entry, now: Entry): 'softened' | 'hardened' | null {
  if ((before.negated ?? false) !== (now.negated ?? false)) return null;
  const [old, fresh] = [strengthOf(before), strengthOf(now)];
  if (!old || !fresh || old.scale !== fresh.scale || old.level === fresh.level) return null;
  return fresh.level < old.level ? 'softened' : 'hardened';
}
