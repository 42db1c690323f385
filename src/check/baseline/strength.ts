import { LANGUAGES } from '../../languages/index.js';
import type { Strength } from '../../languages/words.js';
import { wordsOf } from '../wording.js';
import type { Entry } from './format.js';

const HEARSAY: Strength = { scale: 0, level: 0 };
const LONGEST_PHRASE = 2;

/** A baseline says no language: the first that knows the words counts. */
function listed(phrase: string): Strength | undefined {
  for (const { words } of LANGUAGES.values()) if (words.strengths.has(phrase)) return words.strengths.get(phrase);
  return undefined;
}

/** The first phrase or word of the cue that the lexicon knows; hearsay is always the weakest. */
function strengthOf({ cue, hedged }: Entry): Strength | null {
  if (hedged) return HEARSAY;
  const words = wordsOf(cue);
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const known = listed(words.slice(start, start + length).join(' '));
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
