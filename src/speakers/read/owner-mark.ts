/** Which mark of an owner in a phrase tells whose the phrase is: names, offices and those who are in a body have marks that own nothing. */

import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { isGivenName } from './given-name.js';
import { isHouseName, isOfMembers } from './house-names.js';
import { upTo } from './reach.js';
import { regionAt } from './regions.js';
import { isCapital, isPersonHead, isPossessiveMark, isTitleWord, organizationClass, type Words } from './words.js';

/** Index of the last possessive mark before a preposition. A plural's apostrophe counts only after a country ("Paris' offer") or small letter. */
export function possessorEnd(words: Words): number {
  const own = upTo(words, (word, at) => at > 0 && word.pos === 'preposition' && !NAMING.genitive.has(word.lower));
  for (let at = own.length - 2; at > 0; at--) {
    if (
      isPossessiveMark(words[at]) &&
      !isOfMembers(words, at) &&
      !isInName(words, at) &&
      !isBehindName(words, at) &&
      !isBehindOffice(words, at) &&
      !isOfPeople(words, at)
    )
      return at;
    if (
      /^['’]$/.test(words[at]?.text ?? '') &&
      NAMING.bareOwnerPattern.test(words[at - 1]?.lower ?? '') &&
      (endsPlace(words, at) || isPlural(words, at) || isTeamOf(words, at) || isBeforeName(words, at))
    )
      return at;
  }
  return -1;
}

/** "A manager of St Olav's Hospital": what somebody holds an office of bears the name of a saint or a founder. */
function isInName(words: Words, mark: number): boolean {
  const behind = words.slice(mark + 1);
  const body = upTo(behind, (word) => organizationClass(word) !== null).length;
  const isNamed = isCapital(words[mark - 1]) && isCapital(behind[body]) && behind.slice(0, body).every(isCapital);
  const office = before(words, mark);
  return isNamed && office.length < mark && isPersonHead(office.at(-1));
}

/** What stands before the first "of" before the mark, or before the mark. */
const before = (words: Words, mark: number): Words => upTo(words.slice(0, mark), (word) => NAMING.genitive.has(word.lower));

/** "Colonel Kari Holm of the state police's fraud squad": the name owns nothing, what it is of does. */
function isBehindName(words: Words, mark: number): boolean {
  const name = before(words, mark);
  return (
    NAMING.definite.has(words[name.length + 1]?.lower ?? '') &&
    name.slice(-2).every((word) => isCapital(word) && organizationClass(word) === null) &&
    name.at(-1)?.pos === 'name' &&
    !isTitleWord(name.at(-1))
  );
}

/** "The district people's committee": they own nothing, their mark belongs to its name. */
const isOfPeople = (words: Words, mark: number): boolean =>
  NAMING.peopleHead.has(words[mark - 1]?.lower ?? '') && organizationClass(words[mark + 1]) !== null;

/** "Vice chairman of the district people's committee", "head of Norway's tax agency", "of Norway's Blue Cross": what the office is of has an owner, the office has none. */
function isBehindOffice(words: Words, mark: number): boolean {
  const office = before(words, mark);
  const owner = words.slice(office.length + 1, mark);
  return (
    (isPersonHead(office.at(-1)) || NAMING.bodyOffices.has(office.at(-1)?.lower ?? '')) &&
    (NAMING.definite.has(owner[0]?.lower ?? '') || (isPlace(owner) && !isOfLeader(words, mark))) &&
    (isOwned(words.slice(mark + 1)) || isBodyName(words.slice(mark + 1)))
  );
}

/** "Blue Cross", "Mountain Rescue": two capitals or more, and nobody's given name in front. */
const isBodyName = (words: Words): boolean => words.length > 1 && words.every(isCapital) && !isGivenName(words[0]?.lower ?? '');

/** "Tax agency", "union Brennar": a body in small words, with its name behind them or without. */
function isOwned(words: Words): boolean {
  const kind = upTo(words, isCapital);
  return kind.every((word) => !isPersonHead(word)) && isBody(kind.at(-1)) && words.slice(kind.length).every(isCapital);
}

/** "Norway", "Thule Province": a place known to the world, or one that its name tells to be a part of a country. */
const isPlace = (words: Words): boolean =>
  words.length > 0 &&
  words.every(isCapital) &&
  (placeAt(words, 0, words.length)?.length === words.length ||
    regionAt(words, 0, words.length)?.length === words.length ||
    NAMING.partsOfCountries.has(words.at(-1)?.lower ?? ''));

/** "The mayor of Bergen's office": what belongs to whoever leads a place, and not to the place. */
function isOfLeader(words: Words, mark: number): boolean {
  const leader = before(words, mark).at(-1)?.lower ?? '';
  const isLeader = NAMING.stateLeaders.has(leader) || NAMING.townOffices.has(leader);
  return isLeader && (NAMING.ofLeaders.has(words.at(-1)?.lower ?? '') || words.length === mark + 2);
}

/** A body, or a part that any body may have: "the agency's medicines unit". */
const isBody = (word: Words[number] | undefined): boolean =>
  organizationClass(word) !== null || NAMING.bodyParts.has(word?.lower ?? '') || NAMING.innerUnits.has(word?.lower ?? '');

/** "Rovers' assistant Kari Holm": a plural with a capital, and a small word for a person behind. */
const isTeamOf = (words: Words, at: number): boolean =>
  isCapital(words[at - 1]) && NAMING.isPersonNoun(words[at + 1]?.lower ?? '') && !isCapital(words[at + 1]);

/** "Halden Airlines' Kari Holm": capitals on both sides, and no body behind, whose name the mark would be part of. */
function isBeforeName(words: Words, at: number): boolean {
  const behind = words.slice(at + 1);
  const isName =
    behind.length > 1 && behind.length < 4 && behind.every(isCapital) && !behind.some((word) => organizationClass(word) !== null);
  return isCapital(words[at - 1]) && isName && !isHouseName(behind);
}

/** "The rebels' spokesman": small letters, and a person's office behind; in "the pilots' union chairman" the body is what they are of. */
function isPlural(words: Words, at: number): boolean {
  const behind = words.slice(at + 1);
  const isOfBody = isPersonHead(words[at - 1]) && behind.slice(0, -1).some((word) => organizationClass(word) !== null);
  return !isCapital(words[at - 1]) && !isOfBody && behind.every((word) => !isCapital(word)) && isPersonHead(words.at(-1));
}

/** "Paris", "United Nations": a name known to the world ends right there. */
function endsPlace(words: Words, end: number): boolean {
  for (let from = end - 1; from >= Math.max(0, end - 3); from--) if (placeAt(words, from, end)?.length === end - from) return true;
  return false;
}
