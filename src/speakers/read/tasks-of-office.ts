import type { Range } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { backwards, onwards } from './reach.js';
import { isCapital, isTitleWord, organizationClass, singular, type Words } from './words.js';

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

/**
 * "Minister of Trade and Industry", "professor of physics and astronomy": what one is in charge of, or knows about.
 * @param and where the "and" stands
 * @returns what stands before the "and"; null if nobody's subjects are joined there
 */
export function subjectsOfOffice(words: Words, and: number): Range | null {
  const link = words.slice(0, and).findLastIndex(({ lower }) => NAMING.genitive.has(lower) || NAMING.benefit.has(lower));
  if (!isTitleWord(words[link - 1])) return null;
  const start = NAMING.definite.has(words[link + 1]?.lower ?? '') ? link + 2 : link + 1;
  const end = subjectsEnd(words, and + 1);
  const areSubjects = words.slice(start, and).every((word) => isSubject(word) || word.text === ',') && end > and + 1;
  return areSubjects && !isNoun(words[end]) ? { start, end: and } : null;
}

/** "Minister of Trade and Industry Kari Holm": where the last of what an office is about ends, behind the first of it. */
export function pastJoined(words: Words, end: number): number {
  const and = onwards(end, words.length, (at) => words[at]?.text === ',' || isSubject(words[at]));
  return NAMING.additive.has(words[and]?.lower ?? '') && subjectsOfOffice(words, and) !== null ? subjectsEnd(words, and + 1) : end;
}

const subjectsEnd = (words: Words, from: number): number => onwards(from, words.length, (at) => isSubject(words[at]));

/** "Industry officials", "Industry Minister Holm": the words before it tell of whom it is. */
const isNoun = (word: Words[number] | undefined): boolean =>
  isTitleWord(word) || organizationClass(word) !== null || (!isCapital(word) && /^(?:noun|adjective)$/.test(word?.pos ?? ''));

/** No people, no body, no place and no name. */
function isSubject(word: Words[number] | undefined): boolean {
  if (!word || isTitleWord(word) || organizationClass(word) !== null || placeAt([word], 0, 1) !== null) return false;
  if (NAMING.portfolios.has(word.lower)) return true;
  if (!isCapital(word)) return /^(?:noun|adjective)$/.test(word.pos) && !NAMING.isPersonNoun(singular(word.lower));
  return sexOf(word.lower) === null && (word.pos === 'adjective' || NAMING.kindOf(singular(word.lower)) !== null);
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
