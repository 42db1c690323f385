import type { Range } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { backwards } from './reach.js';
import { isCapital, isTitleWord, singular, type Words } from './words.js';

/** In words, behind the "and". */
const LAST_TASK = 4;
/** In words with the commas between them, before the "and". */
const TASKS = 7;

/**
 * "Forests and Rural Roads Minister", "Forests, Roads and Bridges Secretary": what one office is for.
 * @param and where the "and" stands
 * @returns the tasks up to the "and"; null if the words joined there are none
 */
export function tasksOfOffice(words: Words, and: number): Range | null {
  const office = words.slice(and + 1, and + 2 + LAST_TASK).findIndex((word) => isTitleWord(word) && !isOpener(word)) + and + 1;
  if (office < and + 2 || !isOne(words[office]) || !words.slice(and + 1, office).every((word) => isLastTask(word))) return null;
  if (!isTask(words, and - 1)) return null;
  const start = backwards(and - 1, and - TASKS, (at) => isTask(words, words[at - 1]?.text === ',' ? at - 2 : at - 1));
  return words[start - 1]?.pos === 'preposition' ? null : { start, end: and };
}

/** "Chief", "Deputy" and the like begin the word for an office. */
const isOpener = (word: Words[number]): boolean => NAMING.insideOffices.has(word.lower);

const isOne = (word: Words[number] | undefined): boolean => word !== undefined && singular(word.lower) === word.lower;

/** No firm, no place and nobody: a common word with a capital, or a known portfolio in small letters. */
function isTask(words: Words, at: number): boolean {
  const word = words[at];
  if (!word || isTitleWord(word) || placeAt(words, at, at + 1) !== null) return false;
  if (NAMING.portfolios.has(word.lower)) return true;
  return isCapital(word) && sexOf(word.lower) === null && NAMING.kindOf(singular(word.lower)) !== null;
}

const isLastTask = (word: Words[number]): boolean =>
  isCapital(word) ? sexOf(word.lower) === null && placeAt([word], 0, 1) === null : NAMING.portfolios.has(word.lower) || isOpener(word);
