import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { isCapital, type Words } from './words.js';

/** "The City of Halden", "the Republic of Brennia": at the "of" of a place that is called by what it is; "the Republic of Norway" is known without. */
export const isOfSeat = (words: Words, at: number): boolean =>
  NAMING.genitive.has(words[at]?.lower ?? '') &&
  isCapital(words[at - 1]) &&
  NAMING.seatsOfRule.has(words[at - 1]?.lower ?? '') &&
  !isCapital(words[at - 2]) &&
  isCapital(words[at + 1]) &&
  placeAt(words, at + 1, Math.min(words.length, at + 4)) === null;
