import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { areKin, isGivenName, sexOf } from './given-name.js';
import { portfolioEnd } from './head.js';
import { isOfMembers, joinsKin } from './house-names.js';
import { isOfName } from './of-name.js';
import { backwards, onwards } from './reach.js';
import {
  isArticled,
  isCapital,
  isHonorific,
  isInnerDot,
  isMark,
  isParticle,
  isParticleAt,
  isPersonHead,
  isTitleWord,
  organizationClass,
  plain,
  type Words,
} from './words.js';

/** Where the capitalised words at the end of the core begin, after the last title; the core's length if it ends in none. */
export function nameTail(core: Words): number {
  if (isAddressed(core)) return core.length - 1;
  if (isPersonHead(core.at(-1)) && !joinsKin(core, core.length - 2) && !core.some((word) => sexOf(word.lower) !== null)) return core.length;
  if (isSeatHolder(core)) return core.length;
  const at = pastAdjectives(core, leftmost(core));
  if (isOfName(core, at - 1)) return at - 2;
  return at === core.length - 1 && isTitleWord(core[at]) ? core.length : at;
}

/** "Mr. King", "Mrs. Bishop": a family's name behind a form of address, though it is an office as well. */
const isAddressed = (core: Words): boolean =>
  isHonorific(core.at(-2)) && isCapital(core.at(-1)) && NAMING.familyNames.has(core.at(-1)?.lower ?? '');

/** "The Alberta MP": letters of an office behind one word that is no given name. */
const isSeatHolder = (core: Words): boolean =>
  core.length === 2 && isLetters(core[1]) && sexOf(core[0]?.lower ?? '') === null && !isTitleWord(core[0]);

const isLetters = (word: Words[number] | undefined): boolean =>
  word !== undefined && word.text === word.text.toUpperCase() && NAMING.abbreviated.has(word.lower) && NAMING.postNominals.has(word.lower);

function leftmost(core: Words): number {
  const floor = portfolioEnd(core);
  const at = backwards(
    core.length,
    floor,
    (i) =>
      (isNamePart(core, i - 1) || isOfMembers(core, i - 1)) && (i === core.length || !(isTitleWord(core[i - 1]) || isTradeBefore(core, i))),
  );
  return onwards(at, core.length, (i) => isMark(core[i]) || (isParticle(core[i]) && !isCapital(core[i])));
}

/** "Midfielder Kari Holm", "Oscar-winner Arne Holm": what people are called that is nobody's given name, with two names behind; "Icon Holm" with one. */
function isTradeBefore(core: Words, at: number): boolean {
  const word = core[at - 1]?.lower ?? '';
  const head = word.slice(word.lastIndexOf('-') + 1);
  if (at >= core.length || isGivenName(word)) return false;
  if (NAMING.fame.has(word) || (head !== word && NAMING.fame.has(head))) return true;
  return (
    at < core.length - 1 &&
    (NAMING.isCalling(word) || (isCapital(core[at - 1]) && core[at - 1]?.pos === 'noun' && NAMING.isPersonNoun(head)))
  );
}

/** Where the letters of rank behind a name begin ("Anna Berg KC", "Anna Berg MP"), or the end of the words; never those of an office ("the Labour MP"). */
export function letterStart(core: Words): number {
  const at = backwards(core.length, 1, (i) => NAMING.postNominals.has(plain(core[i - 1])) && isCapital(core[i - 1]));
  const isName =
    at > 1 &&
    isNamePart(core, at - 1) &&
    (sexOf(core[at - 2]?.lower ?? '') !== null || core.slice(0, at).some(isTitleWord) || (at === 2 && NAMING.silk.has(plain(core[at]))));
  return isName && organizationClass(core[at - 1]) === null ? at : core.length;
}

/** "French", "U.S." before a name are no part of it. */
function pastAdjectives(core: Words, from: number): number {
  let at = from;
  while (at < core.length - 1) {
    if (tellsFrom(core[at])) {
      at++;
      continue;
    }
    const found = placeAt(core, at, core.length);
    if (found?.place.kind !== 'adjective' || isGivenToo(core, at)) break;
    at += found.length;
  }
  return at;
}

/** "Finn Holm": somebody from there, and a given name in front of a name. */
export const isGivenToo = (core: Words, at: number): boolean =>
  NAMING.peoplesAsGivenNames.has(core[at]?.lower ?? '') && at === core.length - 2 && isCapital(core[at + 1]) && !isTitleWord(core[at + 1]);

const FROM = NAMING.fromPattern;

/** "Oslo-based", "Swiss-owned" stand before a name, capital or not. */
export const tellsFrom = (word: Words[number] | undefined): boolean => FROM.test(word?.text ?? '');

export function nameStart(core: Words): number {
  const at = backwards(
    core.length,
    0,
    (i) => isNamePart(core, i - 1) || isOfMembers(core, i - 1) || NAMING.insideName.has(core[i - 1]?.lower ?? ''),
  );
  return onwards(at, core.length, (i) => !isCapital(core[i]));
}

/** The sign of "Marsh & Tolley". */
const joinsCapitals = (core: Words, at: number): boolean => core[at]?.text === '&' && isCapital(core[at - 1]) && isCapital(core[at + 1]);

/** "Marsh & Tolley", "Holm and Sons", "Holm's Bakery": the signs and both sides of them. */
function isJoined(core: Words, at: number): boolean {
  const isOwn = (sign: number): boolean => joinsKin(core, sign) || isOfMembers(core, sign);
  const isSign = (sign: number): boolean => joinsCapitals(core, sign) || isOwn(sign);
  return isSign(at) || (isCapital(core[at]) && (isSign(at + 1) || isOwn(at - 1)));
}

/** At the start of a sentence a capital alone does not make a name, unless a name follows a noun or a given name. */
function isNamePart(core: Words, at: number): boolean {
  const word = core[at];
  if (isJoined(core, at)) return true;
  if (tellsFrom(word) && isCapital(core[at + 1])) return false;
  if (isInnerDot(core, at) || isParticleAt(core, at) || isArticled(word) || isInName(core, at)) return true;
  if (!word || !/\p{Lu}/u.test(word.text) || NAMING.officeTails.has(word.lower)) return false;
  if (!COMMON.has(word.pos) || /^\p{Lu}{2,6}$/u.test(word.text) || isLoud(core)) return true;
  if (isDoubleName(core, at)) return true;
  if (isCapital(word) && organizationClass(word) !== null && (isCapital(core[at - 1]) || isMark(core[at - 1]))) return true;
  return isBeforeName(core, at);
}

/** "Save the Bees": the article inside. */
const isInName = (core: Words, at: number): boolean =>
  core[at]?.pos === 'name' && !isCapital(core[at]) && isCapital(core[at - 1]) && isCapital(core[at + 1]);

/** "Holm Lund", "Kari Lund", not "Twins Kari and Arne Lund". */
function isBeforeName(core: Words, at: number): boolean {
  const word = core[at];
  if (!word || areKin(word) || isKindInFront(core, at) || (NAMING.tradesOfFirms.has(word.lower) && core.length === at + 2)) return false;
  return core[at + 1]?.pos === 'name' ? word.pos === 'noun' || sexOf(word.lower) !== null : isBeforeParticle(core, at);
}

/** "Employer Brennar Health", "Union Brennar" at the start of a sentence: a kind of body that no name begins with, and no place or other body behind it. */
export function isKindInFront(words: Words, at: number): boolean {
  const [kind, name] = words.slice(at, at + 2);
  return (
    NAMING.kindsBeforeNames.has(kind?.lower ?? '') &&
    kind !== undefined &&
    (kind.pos === 'noun' || (kind.pos === 'name' && organizationClass(kind) === null)) &&
    isCapital(name) &&
    name?.sentence === kind.sentence &&
    organizationClass(name) === null &&
    (sexOf(kind.lower) === null || isCapital(words[at + 2])) &&
    placeAt(words, at + 1, words.length) === null
  );
}

/** "Piet van Holm": a word that no list holds in front of a family name with its particle. */
const isBeforeParticle = (core: Words, at: number): boolean =>
  isParticleAt(core, at + 1) && core[at]?.pos === 'noun' && !isPersonHead(core[at]) && NAMING.kindOf(core[at]?.lower ?? '') === null;

/** "Bishop Jean-Marie Holm": between a title and a name. */
const isDoubleName = (core: Words, at: number): boolean =>
  isTitleWord(core[at - 1]) && core.slice(at - 1, at + 2).every(isCapital) && core[at]?.text.includes('-') === true && at + 1 < core.length;

/** "MRS. ELSPETH ROY" in front of a turn: capitals throughout tell no names from words, so whatever is no title is taken for one. */
const isLoud = (core: Words): boolean => {
  const words = core.filter((word) => /\p{L}/u.test(word.text));
  return words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
};

const COMMON: ReadonlySet<string> = new Set(['noun', 'adjective', 'adverb', 'verb', 'number']);
