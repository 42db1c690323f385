import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { isCapital, isTitleWord, singular, type Words } from './words.js';

/** At an "of" that is part of a name, though no word in front of it is a body's. */
export const isOfName = (words: Words, at: number): boolean => isOfSeat(words, at) || isOfIdea(words, at);

/** "The City of Halden", "the Republic of Brennia": a place that is called by what it is; "the Republic of Norway" is known without. */
const isOfSeat = (words: Words, at: number): boolean => isLink(words, at) && NAMING.seatsOfRule.has(words[at - 1]?.lower ?? '');

/** "Voice of Youth", "Bread of Life": common nouns with capitals on both sides, and no people, office or given name in front. */
export const isOfIdea = (words: Words, at: number): boolean =>
  isLink(words, at) &&
  isIdea(words[at - 1]) &&
  isIdea(words[at + 1]) &&
  !NAMING.isPersonNoun(singular(words[at - 1]?.lower ?? '')) &&
  sexOf(words[at - 1]?.lower ?? '') === null &&
  // "Winds of Hope" and not "the voice of Hope Lund".
  (sexOf(words[at + 1]?.lower ?? '') === null || !isCapital(words[at + 2]));

const isIdea = (word: Words[number] | undefined): boolean =>
  word !== undefined && NAMING.kindOf(singular(word.lower)) !== null && !isTitleWord(word);

const isLink = (words: Words, at: number): boolean =>
  NAMING.genitive.has(words[at]?.lower ?? '') &&
  isCapital(words[at - 1]) &&
  !isCapital(words[at - 2]) &&
  isCapital(words[at + 1]) &&
  placeAt(words, at + 1, Math.min(words.length, at + 4)) === null;
