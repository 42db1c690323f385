import { NAMING } from '../../languages/naming.js';
import { sexOf } from './given-name.js';
import { onwards } from './reach.js';
import { isCapital, isTitleWord, type Words } from './words.js';

/** In words: an office with what it is of. */
const OFFICE = 10;

/**
 * "Kari Holm, Chairman and Chief Executive Officer of the Rail Board": two or more offices with capitals and no name behind the last word of any.
 * @param comma where the comma behind the name stands
 * @returns where what the last office is of begins, or where the words end; null if no two offices stand there
 */
export function officesBehind(words: Words, comma: number): number | null {
  const first = officeEnd(words, comma + 1);
  let last = first;
  for (let next = first; next !== null; next = nextOffice(words, next)) last = next;
  return last === first ? null : last;
}

/** Behind the word for the office: at what it is of, at a mark or at the end; null if another word comes there. */
function officeEnd(words: Words, from: number): number | null {
  const at = onwards(from, from + OFFICE, (i) => isCapital(words[i]) && (sexOf(words[i]?.lower ?? '') === null || isTitleWord(words[i])));
  const next = words[at];
  const isOver = next === undefined || next.pos === 'mark' || next.pos === 'preposition' || NAMING.additive.has(next.lower);
  return isTitleWord(words[at - 1]) && isOver ? at : null;
}

/** Where the next office ends, behind the comma or "and" that stands behind an office and what it is of; null if a name or nothing comes there. */
function nextOffice(words: Words, end: number): number | null {
  const at = words[end]?.pos === 'preposition' ? onwards(end, end + OFFICE, (i) => !isJoin(words, i)) : end;
  if (!isJoin(words, at)) return null;
  const isDouble = words[at]?.text === ',' && NAMING.additive.has(words[at + 1]?.lower ?? '');
  return officeEnd(words, isDouble ? at + 2 : at + 1);
}

const isJoin = (words: Words, at: number): boolean => words[at]?.text === ',' || NAMING.additive.has(words[at]?.lower ?? '');
