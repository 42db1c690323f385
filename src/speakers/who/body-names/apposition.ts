import { NAMING } from '../../../languages/naming.js';
import { isFromThere } from '../../read/homes.js';
import { backwards, onwards } from '../../read/reach.js';
import { regionAt } from '../../read/regions.js';
import type { Run } from '../../read/runs.js';
import { isCapital, isMark, isName, isNamingMark, isPossessiveMark, organizationClass, type Words } from '../../read/words.js';
import { FIRM } from './body.js';

/** "The power company, Brennar, …", "Brennar, a charity, …", "a charity called Brennar". */
export function kindInApposition({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): string | null {
  const next = tokens[end];
  // "The Halden bank Brennar": what the kind stands before is the body; Halden is where it is.
  if (isDefinite(tokens, at) && isKindBehind(next) && !isName(tokens[end + 1]) && !isFromThere(tokens, at, end) && !isTown(tokens, at, end))
    return NAMING.toldWord.has(tokens[at - 2]?.lower ?? '') && NAMING.agencyWord.has(next.lower) ? 'newspaper' : organizationClass(next);
  if (isOfRegion({ at, end }, tokens)) return 'government';
  if (isNamingMark(tokens, at - 1)) return classOfNoun(tokens[at - 2]);
  if (isParent(tokens, at - 1) || isOperator(tokens, end)) return FIRM;
  const inFront = kindInFront({ at, end }, tokens);
  if (inFront !== null) return inFront;
  return kindBehindComma(tokens, end);
}

/** "Brennar, a charity,", "Brennar, its owner,". */
function kindBehindComma(tokens: Words, end: number): string | null {
  const leads = tokens[end]?.text === ',' ? (tokens[end + 1]?.lower ?? '') : '';
  return (NAMING.articles.has(leads) || NAMING.its.has(leads)) && !opensClause(tokens, end + 1) ? classOf(tokens, end + 2) : null;
}

/** "The ship left for Brennar, the port authority said.": what stands behind the comma speaks for itself. */
export function opensClause(tokens: Words, from: number): boolean {
  const sentence = tokens[from]?.sentence;
  const verb = onwards(
    from,
    from + LONGEST_CLAUSE,
    (i) => tokens[i]?.sentence === sentence && tokens[i]?.pos !== 'verb' && !isMark(tokens[i]),
  );
  return NAMING.sayings.has(tokens[verb]?.lemma ?? '') && tokens[verb]?.form !== 'gerund';
}

/** In tokens. */
const LONGEST_CLAUSE = 8;

/** "The Leipzig zoo" is called so, and not Leipzig. */
const isTown = (tokens: Words, at: number, end: number): boolean => {
  const region = regionAt(tokens, at, end - at);
  return region?.length === end - at && region.part === null;
};

/** "Its Finnish parent Brennar", "Holm's parent, Brennar": of a body, for of a child one says who. */
function isParent(tokens: Words, last: number): boolean {
  const at = tokens[last]?.text === ',' ? last - 1 : last;
  const owners = [tokens[at - 1], isCapital(tokens[at - 1]) ? tokens[at - 2] : undefined];
  return (
    NAMING.parentFirm.has(tokens[at]?.lower ?? '') && owners.some((word) => NAMING.its.has(word?.lower ?? '') || isPossessiveMark(word))
  );
}

/** "Brennar Lund, the plant's operator": what firms are to things. */
function isOperator(tokens: Words, comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !NAMING.definite.has(tokens[comma + 1]?.lower ?? '')) return false;
  const mark = tokens.slice(comma + 3, comma + 5).find(isPossessiveMark);
  const [role, next] = mark ? tokens.slice(mark.index + 1, mark.index + 3) : [];
  return role !== undefined && NAMING.rolesOfFirms.has(role.lower) && (isMark(next) || next?.sentence !== role.sentence);
}

const isKindBehind = (next: Words[number] | undefined): next is Words[number] =>
  next?.pos === 'noun' && !isCapital(next) && organizationClass(next) !== null && !isOfPerson(next);

/** "The Holm campaign" is Kari Holm's. */
const isOfPerson = ({ lower }: Words[number]): boolean => NAMING.ofPerson.has(lower);

/** "The power company, Brennar, …", and behind letters whatever mark: "the nurses' union, the BRN". */
function kindInFront({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): string | null {
  const letters = isLetters(tokens.slice(at, end));
  const comma = letters && NAMING.definite.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const isSetOff = tokens[comma]?.text === ',' && (letters ? isMark(tokens[end]) : tokens[end]?.text === ',');
  const before = isSetOff ? tokens[comma - 1] : undefined;
  return before && !isCapital(before) && isDefiniteBody(tokens, comma - 1, letters)
    ? (organizationClass(before) ?? classOfRole(before, end - at))
    : null;
}

/** "The Catalan regional government". */
const isOfRegion = ({ at, end }: Pick<Run, 'at' | 'end'>, tokens: Words): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') &&
  NAMING.regionalWords.has(tokens[end]?.lower ?? '') &&
  NAMING.government.has(tokens[end + 1]?.lower ?? '');

/** "The exporter, Brennar,": of so many words. */
const classOfRole = ({ lower }: Words[number], length: number): string | null =>
  NAMING.rolesOfFirms.has(lower) || (length === 1 && NAMING.ownersOfThings.has(lower)) ? FIRM : null;

/** "The Brennar": an article in front, which belongs to no place. */
const isDefinite = (tokens: Words, at: number): boolean =>
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') && !NAMING.placeMarks.has(tokens[at - 2]?.lower ?? '');

/** "SNP": nobody's own name. */
const isLetters = (words: Words): boolean => words.length === 1 && /^\p{Lu}{3,8}$/u.test(words[0]?.text ?? '');

/** "The power company", "the state's growers' league", not "the head of the company" unless letters follow. */
function isDefiniteBody(tokens: Words, at: number, anywhere: boolean): boolean {
  const start = backwards(
    at - 1,
    at - 6,
    (i) => /^(?:noun|adjective|name)$/.test(tokens[i]?.pos ?? '') || /^['’]s?$/.test(tokens[i]?.text ?? ''),
  );
  const opens =
    NAMING.definite.has(tokens[start]?.lower ?? '') || (tokens[start]?.pos === 'possessive' && !isPossessiveMark(tokens[start]));
  return opens && at - start <= 5 && (anywhere || !isLink(tokens[start - 1]?.lower ?? ''));
}

const isLink = (lower: string): boolean => NAMING.inside.has(lower) || NAMING.bodyLinks.has(lower);

/** "A growers’ body": whose body it is, are many. */
export const isPluralMark = (tokens: Words, at: number): boolean =>
  /^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end && /s$/.test(tokens[at - 1]?.lower ?? '');

/** Of a noun in small letters, or of letters: "an NGO". */
export const classOfNoun = (word: Words[number] | undefined): string | null =>
  isCapital(word) && !/^\p{Lu}{2,}$/u.test(word?.text ?? '') ? null : organizationClass(word);

/** The class of the head of the noun phrase that starts there, if it is a body's. */
function classOf(tokens: Words, start: number): string | null {
  for (const word of tokens.slice(start, start + 5)) {
    const at = word.index;
    const next = tokens[at + 1];
    if (!(/^(?:noun|adjective|name)$/.test(word.pos) || isPluralMark(tokens, at))) return null;
    if (isPossessiveMark(next)) return null;
    if (!next || !(/^(?:noun|adjective|name)$/.test(next.pos) || isPluralMark(tokens, at + 1))) return classOfNoun(word);
  }
  return null;
}
