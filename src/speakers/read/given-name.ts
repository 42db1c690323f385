import { FEMALE_NAMES, MALE_NAMES } from '../../languages/en/words/given-names.js';

export type Sex = 'm' | 'f' | null;

/** What a folded given name tells; null for a word that is none, or for both. */
export function sexOf(given: string): Sex {
  const male = MALE_NAMES.has(given);
  const female = FEMALE_NAMES.has(given);
  return male === female ? null : male ? 'm' : 'f';
}
