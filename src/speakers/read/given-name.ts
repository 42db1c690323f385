import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/words/given-names.js';
import { fold } from './fold.js';

/** Most words need no folding. */
const ASCII = /^[a-z'-]*$/;

export type Sex = 'm' | 'f' | null;

/** What a folded given name tells; null for a word that is none, or for both. */
export function sexOf(word: string): Sex {
  const given = ASCII.test(word) ? word : fold(word);
  const male = MALE_NAMES.has(given);
  const female = FEMALE_NAMES.has(given);
  return male === female ? null : male ? 'm' : 'f';
}
