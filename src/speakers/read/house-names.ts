/** Names of houses, shops and family firms: marks and small words that are part of them, and the words by which they are told. */

import { NAMING } from '../../languages/naming.js';
import { isCapital, isPossessiveMark, organizationClass, plain, type Words } from './words.js';

/** "The Fishermen's Association", "Holm's Bakery": the mark is part of the name. */
export const isOfMembers = (words: Words, at: number): boolean =>
  isPossessiveMark(words[at]) &&
  isCapital(words[at - 1]) &&
  isCapital(words[at + 1]) &&
  (NAMING.membersWithoutSPattern.test(words[at - 1]?.lower ?? '')
    ? words.slice(at + 1, at + 4).some((word) => isCapital(word) && organizationClass(word) !== null)
    : isHouseAt(words, at + 1) || (isHallowed(words, at - 1) && isSeatAt(words, at + 1)));

/** "St Olav's", "Queen's". */
const isHallowed = (words: Words, at: number): boolean =>
  NAMING.saints.has(plain(words[at - 1])) || (isCapital(words[at]) && NAMING.crowned.has(words[at]?.lower ?? ''));

/** "Bakery", "Corner Shop": capitals, of which the last is a word for a house. */
const isHouseAt = (words: Words, from: number): boolean => {
  const end = words[from + 1] && isCapital(words[from + 1]) ? from + 1 : from;
  return !isCapital(words[end + 1]) && NAMING.namedHouses.has(words[end]?.lower ?? '');
};

/** "Hospital", "Primary School". */
const isSeatAt = (words: Words, from: number): boolean => {
  let end = from;
  while (isCapital(words[end + 1]) && end < from + LONGEST_SEAT) end++;
  return NAMING.calledAfterPeople.has(words[end]?.lower ?? '');
};

/** In words, behind the owner's mark. */
const LONGEST_SEAT = 3;

/** "Holm and Sons", "Holm & Sons": at the word between. */
export const joinsKin = (words: Words, at: number): boolean =>
  (NAMING.additive.has(words[at]?.lower ?? '') || words[at]?.text === '&') &&
  isCapital(words[at - 1]) &&
  isCapital(words[at + 1]) &&
  NAMING.firmKin.has(words[at + 1]?.lower ?? '');

/** "Pellworth Care Home", "Radio Holm": the last word of a name is one for a house, and no family's, or the first one is. */
export const isHouseName = (name: Words): boolean => {
  const last = name.at(-1)?.lower ?? '';
  if (name.length < 2) return false;
  const isLast = NAMING.namedHouses.has(last) && !NAMING.familyNames.has(last) && !NAMING.nounsAsSurnames.has(last);
  return isLast || NAMING.housesInFront.has(name[0]?.lower ?? '');
};
