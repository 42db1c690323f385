import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { onwards } from './reach.js';
import { isCapital, isPossessiveMark, singular, type Words } from './words.js';

/** In words, on each side of the "and". */
const SIDE = 3;

/**
 * "Forests and Waters Canada", "Fire and Emergency New Zealand": tasks with capitals, joined, and the country behind.
 * @returns how many words the name that begins there has, 0 if none does
 */
export function branchOfState(words: Words, at: number): number {
  const and = at + tasks(words, at);
  if (and === at || !NAMING.additive.has(words[and]?.lower ?? '')) return 0;
  const end = and + 1 + tasks(words, and + 1);
  if (end === and + 1) return 0;
  const country = placeAt(words, end, Math.min(words.length, end + SIDE));
  const next = words[end + (country?.length ?? 0)];
  return country?.place.kind === 'state' && !isCapital(next) && !isPossessiveMark(next) ? end + country.length - at : 0;
}

/** Common words with capitals, none of them a place or a given name. */
function tasks(words: Words, from: number): number {
  const at = onwards(from, from + SIDE, (i) => isTask(words, i));
  return at - from;
}

function isTask(words: Words, at: number): boolean {
  const word = words[at];
  return word !== undefined && isCapital(word) && isCommon(word.lower) && placeAt(words, at, at + 1) === null;
}

const isCommon = (lower: string): boolean => NAMING.kindOf(singular(lower)) !== null && sexOf(lower) === null;
