import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { isCapital, isTitleWord, singular, type Words } from './words.js';

/** In words, behind the "and". */
const LAST_TASK = 4;
/** In tasks, before the "and". */
const TASKS = 4;

/**
 * "Forests and Rural Roads Minister", "Forests, Roads and Bridges Secretary": what one office is for.
 * @param and where the "and" stands
 * @returns where the first task begins, -1 if the words joined there are none
 */
export function tasksOfOffice(words: Words, and: number): number {
  const office = words.slice(and + 1, and + 2 + LAST_TASK).findIndex((word) => isTitleWord(word) && !isOpener(word)) + and + 1;
  if (office < and + 2 || !isOne(words[office]) || !words.slice(and + 1, office).every((word) => isLastTask(word))) return -1;
  let from = and;
  while (from > 0 && and - from < TASKS * 2 && isTask(words, from - 1))
    from = words[from - 2]?.text === ',' && isTask(words, from - 3) ? from - 2 : from - 1;
  return from < and && words[from - 1]?.pos !== 'preposition' ? from : -1;
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
