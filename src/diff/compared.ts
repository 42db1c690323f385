/** What the language gives in which wordings are compared, whatever else a corpus holds. */
import { COMPARING } from '../languages/comparing.js';
import type { Comparing } from '../languages/comparison.js';
import { LANGUAGE } from './read.js';

export const COMPARED: Comparing = (() => {
  const found = COMPARING.get(LANGUAGE.code);
  if (found === undefined) throw new Error(`there are no words to compare in "${LANGUAGE.code}"`);
  return found;
})();

export const { words: WORDS, camps: CAMPS, reads: READS } = COMPARED;
