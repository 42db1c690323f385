import { NAMING } from '../../languages/naming.js';
import { sexOf } from './given-name.js';
import { countryOfRegion } from './regions.js';
import { isMark, type Words } from './words.js';

/**
 * "Solberg Products", "Desert Noise", "Historic Wales": a name that ends in a plural of things, is of nouns throughout, or ends in a
 * country's part is a body's, if no part of it is a given name.
 */
export function isNameOfThings(name: Words): boolean {
  const words = name.filter((word) => !isMark(word)).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.some((word) => sexOf(word) !== null || word.length < SHORTEST) || NAMING.nounsAsSurnames.has(last))
    return false;
  if (countryOfRegion(last) !== null) return true;
  if (!isThing(last)) return false;
  return isPlural(last) || words.every((word) => NAMING.kindOf(word) !== null);
}

/** Initials and particles are people's. */
const SHORTEST = 3;

const isThing = (word: string): boolean => THINGS.has(NAMING.kindOf(word) ?? '');

/** Kinds of nouns that no family is called by, as far as the language's own words go. */
const THINGS = NAMING.thingKinds;

const isPlural = (word: string): boolean => word.length > 4 && NAMING.pluralPattern.test(word) && NAMING.kindOf(word.slice(0, -1)) !== null;
