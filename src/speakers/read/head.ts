import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { isHouseName } from './house-names.js';
import { isOfName } from './of-name.js';
import { peopleBody } from './people-bodies.js';
import { onwards } from './reach.js';
import { pastJoined } from './tasks-of-office.js';
import { isTopicLink } from './topic-link.js';
import {
  isCapital,
  isMark,
  isParticle,
  isPersonHead,
  isTitleWord,
  joined,
  organizationClass,
  plain,
  singular,
  type Words,
} from './words.js';

const CLOSERS: ReadonlySet<string> = new Set(['preposition', 'to', 'wh', 'subordinator', 'auxiliary', 'modal', 'coordinator']);

/** Where the phrase's own words end: at a preposition, a relative clause, a verb after the head. "Ministry of X", "Secretary of State Y" go on. */
export function headEnd(words: Words): number {
  for (let at = Math.max(1, placeAt(words, 0, words.length)?.length ?? 0); at < words.length; at++) {
    const after = goesOn(words, at) ? nameAfterOf(words, at) : 0;
    if (after > 0) at = after - 1;
    else if (closes(words, at)) return at;
  }
  return words.length;
}

function goesOn(words: Words, at: number): boolean {
  return (
    NAMING.genitive.has(words[at]?.lower ?? '') ||
    isTopicLink(words, at) ||
    (NAMING.benefit.has(words[at]?.lower ?? '') && isCapital(words[at - 1]) && !NAMING.advocates.has(singular(words[at - 1]?.lower ?? '')))
  );
}

function closes(words: Words, at: number): boolean {
  const word = words[at];
  if (!word || NAMING.additive.has(word.lower)) return false;
  if ((CLOSERS.has(word.pos) && !isParticle(word)) || isActingFor(words, at)) return true;
  if (word.pos === 'verb' && !isCapital(word)) return isPersonHead(words[at - 1]) || organizationClass(words[at - 1]) !== null;
  return NAMING.behindHead.has(word.lower);
}

/** "A lawyer acting for Holm". */
export const isActingFor = (words: Words, at: number): boolean =>
  NAMING.speakingNow.has(words[at]?.lower ?? '') && NAMING.benefit.has(words[at + 1]?.lower ?? '') && isPersonHead(words[at - 1]);

/** A capital, or an "and" before one. */
const goesOnName = (words: Words, at: number): boolean => isCapital(words[at]) || (isInName(words, at) && isCapital(words[at + 1]));

/** "And" in a name, and the second link of "Foundation for Defence of Forests"; what a place owns is another name. */
const isInName = (words: Words, at: number): boolean =>
  NAMING.additive.has(words[at]?.lower ?? '') || (goesOn(words, at) && !placeAt(words, at + 1, words.length));

/** "Ministry of Works", and no place behind it. */
const isOfBody = (words: Words, at: number, start: number): boolean =>
  isCapital(words[at - 1]) && organizationClass(words[at - 1]) !== null && isCapital(words[start]) && !placeAt(words, start, words.length);

/** "Chair of the health | board", "chair of the House | Water Committee": a body, or capitals that end in one. */
function isBeforeBody(words: Words, end: number): boolean {
  const behind = onwards(end, end + LONGEST_NAME + 1, (at) => isCapital(words[at]));
  return isBody(words[behind > end ? behind - 1 : end]);
}

/** After "Ministry of" or "Minister of the": where the name of the portfolio ends; 0 if this "of" starts a complement. */
function nameAfterOf(words: Words, at: number): number {
  const before = words[at - 1];
  const start = NAMING.definite.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (isOfName(words, at) || isOfBody(words, at, start)) {
    let end = start;
    while (goesOnName(words, end)) end++;
    return end;
  }
  if (!isTitleWord(before) || peopleBody(words, start) > 0) return 0;
  for (let end = Math.min(words.length, start + 3); end > start; end--) {
    const text = joined(words.slice(start, end)).toLowerCase();
    if (isBeforeBody(words, end)) continue;
    if (NAMING.portfolios.has(text) || NAMING.portfolioPattern.test(text)) return pastJoined(words, end);
  }
  return givenNameAfter(words, start) || nameBehindTasks(words, start) || nameBehindArea(words, start);
}

/** "Head of infection control Kari Holm", "chair of governors Kari Holm": small words, and behind them two or three that end the phrase and are no body's; 0 if it isn't so. */
function nameBehindArea(words: Words, start: number): number {
  const name = onwards(start, start + LONGEST_AREA, (at) => isSmallNoun(words[at]));
  const behind = words.slice(name);
  const isName =
    behind.length > 1 && behind.length <= LONGEST_NAME && behind.every(isCapital) && placeAt(words, name, words.length) === null;
  return name > start && isName && !isHouseName(behind) && behind.every((word) => organizationClass(word) === null) ? name : 0;
}

/** In words. */
const LONGEST_AREA = 4;

const isSmallNoun = (word: Words[number] | undefined): boolean =>
  word !== undefined &&
  !isCapital(word) &&
  /^(?:noun|adjective|verb)$/.test(word.pos) &&
  (organizationClass(word) === null || NAMING.areas.has(word.lower)) &&
  !NAMING.fromPattern.test(word.text);

/** "Superintendent of Police Rekha Naidu": common words with capitals, and behind them two or three that are neither words nor places; 0 if it isn't so. */
function nameBehindTasks(words: Words, start: number): number {
  let first = start;
  while (isTask(words[first])) first++;
  const end = first > start ? pastJoined(words, first) : start;
  let name = end;
  while (isCapital(words[name]) && organizationClass(words[name]) === null) name++;
  const isName = name - end >= 2 && name - end <= LONGEST_NAME && !isMark(words[name - 1]) && placeAt(words, end, name) === null;
  return end > start && isName && words[name]?.lower !== '&' && words[end]?.pos !== 'possessive' ? end : 0;
}

const LONGEST_NAME = 3;

const isTask = (word: Words[number] | undefined): boolean =>
  isCapital(word) && sexOf(word?.lower ?? '') === null && NAMING.kindOf(singular(word?.lower ?? '')) !== null;

/** "Counsel for the Labour Inspectorate", "director of the health board": the portfolio is a body's. */
const isBody = (word: Words[number] | undefined): boolean => organizationClass(word) !== null && (isCapital(word) || word?.pos === 'noun');

/** "Minister for Rural Roads Anna Berg": the portfolio ends where a given name begins; 0 if none does. */
function givenNameAfter(words: Words, start: number): number {
  for (let at = start; at < Math.min(words.length - 1, start + 6); at++) {
    if (at > start && sexOf(words[at]?.lower ?? '') !== null && isCapital(words[at + 1])) return at;
    if (!isCapital(words[at]) && !NAMING.insideOffice.has(words[at]?.lower ?? '')) return 0;
  }
  return 0;
}

/** Where the office ends in "Minister of the Armed Forces NAME"; 0 without one. */
export function portfolioEnd(core: Words): number {
  const of = core.findIndex((_, at) => goesOn(core, at) && isTitleWord(core[at - 1]));
  return nameAfterOf(core, of);
}

/** The word that says what body it is: the last one, or the one before "of" ("Ministry of Defence"). */
export function bodyHead(core: Words): number {
  const of = core.findIndex((_, at) => goesOn(core, at) && organizationClass(core[at - 1]) !== null);
  return of > 0 ? of - 1 : core.slice(0, numberStart(core)).findLastIndex((word) => !isMark(word));
}

/** Where the number of "School No. 5" begins, or the end of the words. */
export function numberStart(core: Words): number {
  const sign = core.length - 2;
  return sign > 0 && NAMING.numberSigns.has(plain(core[sign])) && /^\d+$/.test(core[sign + 1]?.text ?? '') ? sign : core.length;
}
