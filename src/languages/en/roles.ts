/** What an English word does in its wording. */
import type { Pos } from '../../token.js';
import type { RawWord, Word } from '../wording.js';
import { rootOf } from './concepts.js';
import { MONTHS, PERIODS, RELATIVE_DAYS, WEEKDAYS } from './words/calendar.js';
import { FUNCTION_WORDS } from './words/function-words.js';
import { CARDINAL, FRACTION, MULTIPLIER, UNITS } from './words/quantities.js';

/** Words that can mean anything. */
const LIGHT = new Set('make take give get go put hold come set have be do let keep thing time way part side able'.split(' ').map(rootOf));

const FUNCTION_CLASSES: ReadonlySet<Pos> = new Set<Pos>(['auxiliary', 'modal', 'determiner', 'pronoun', 'possessive', 'not', 'to', 'wh']);

/** By the word alone. */
export function roleOf(word: RawWord): Word['role'] {
  const { lower } = word;
  if (/^\d/u.test(lower) || CARDINAL.has(lower) || MULTIPLIER.has(lower) || UNITS.has(lower)) return 'number';
  if (FRACTION.has(lower)) return 'number';
  if (isTime(word)) return 'time';
  if (FUNCTION_WORDS.has(lower) || FUNCTION_CLASSES.has(word.pos)) return 'function';
  if (LIGHT.has(word.root)) return 'light';
  return word.pos === 'name' ? 'name' : 'content';
}

function isTime({ lower, text }: RawWord): boolean {
  if (lower === 'may' || lower === 'march') return /^\p{Lu}/u.test(text);
  return MONTHS.has(lower.replace(/\.$/u, '')) || WEEKDAYS.has(lower) || PERIODS.has(lower) || RELATIVE_DAYS.has(lower);
}
