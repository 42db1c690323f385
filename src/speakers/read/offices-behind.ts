import { NAMING } from '../../languages/naming.js';
import { sexOf } from './given-name.js';
import { isCapital, isTitleWord, type Words } from './words.js';

/** In words: an office with what it is of. */
const OFFICE = 10;

/**
 * "Kari Holm, Chairman and Chief Executive Officer of the Rail Board": two or more offices with capitals and no name behind the last word of any.
 * @param comma where the comma behind the name stands
 * @returns where what the last office is of begins, or where the words end; -1 if no two offices stand there
 */
export function officesBehind(words: Words, comma: number): number {
  let at = comma;
  for (let count = 0; ; count++) {
    const end = officeEnd(words, at + 1);
    if (end < 0) return -1;
    const joins = nextJoin(words, end);
    if (joins < 0) return count > 0 ? end : -1;
    at = joins;
  }
}

/** Behind the word for the office: at what it is of, at a mark or at the end; -1 if another word comes there. */
function officeEnd(words: Words, from: number): number {
  let title = -1;
  let at = from;
  while (at < from + OFFICE && isCapital(words[at]) && (sexOf(words[at]?.lower ?? '') === null || isTitleWord(words[at]))) {
    if (isTitleWord(words[at])) title = at;
    at += 1;
  }
  const next = words[at];
  const isOver = next === undefined || next.pos === 'mark' || next.pos === 'preposition' || NAMING.additive.has(next.lower);
  return title >= 0 && title === at - 1 && isOver ? at : -1;
}

/** The comma or "and" behind an office, and behind what it is of; -1 if none comes before the next name. */
function nextJoin(words: Words, end: number): number {
  let at = end;
  if (words[at]?.pos === 'preposition') while (at < end + OFFICE && at < words.length && !isJoin(words, at)) at += 1;
  if (!isJoin(words, at)) return -1;
  if (words[at]?.text === ',' && NAMING.additive.has(words[at + 1]?.lower ?? '')) at += 1;
  return officeEnd(words, at + 1) < 0 ? -1 : at;
}

const isJoin = (words: Words, at: number): boolean => words[at]?.text === ',' || NAMING.additive.has(words[at]?.lower ?? '');
