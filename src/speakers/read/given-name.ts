import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { fold } from './fold.js';
import { singular } from './words.js';

/** Most words need no folding. */
const ASCII = /^[a-z'-]*$/;

export type Sex = 'm' | 'f' | null;

/** What a folded given name tells; null for a word that is none, or for both. */
export function sexOf(word: string): Sex {
  const given = ASCII.test(word) ? word : fold(word);
  const male = NAMING.maleNames.has(given);
  const female = NAMING.femaleNames.has(given);
  return male === female ? null : male ? 'm' : 'f';
}

/** Whether a word is a given name, of either sex or of both. */
export function isGivenName(word: string): boolean {
  const given = fold(word);
  return NAMING.maleNames.has(given) || NAMING.femaleNames.has(given);
}

/** "Twins Kari and Arne Holm", "Sisters": no name, though a capital begins it. */
export function areKin({ lower }: Token): boolean {
  const one = singular(lower);
  return one !== lower && sexOf(lower) === null && NAMING.kin.has(one);
}
