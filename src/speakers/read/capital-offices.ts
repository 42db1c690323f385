/** "Brennar Chief Executive Kari Holm", "Brennar CEO Kari Holm": a body in front of an office that has capitals too, as American papers write it. */

import { NAMING } from '../../languages/naming.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { tellsFrom } from './name-part.js';
import { isIdle } from './office.js';
import { onwards } from './reach.js';
import { isCapital, isTitleWord, organizationClass, singular, type Words } from './words.js';

/** @returns the office behind the one word of such a body's name, in small letters; null if that word may be anything else, or nobody is named behind */
export function officeInCapitals(at: number, tokens: Words): string | null {
  const name = tokens[at];
  if (!isCapital(tokens[at + 1])) return null;
  const behind = onwards(at + 1, at + LONGEST, (i) => isOfOffice(tokens[i]) && tokens[i]?.sentence === name?.sentence);
  const office = singular(tokens[behind - 1]?.lower ?? '');
  const holder = tokens[behind];
  const isHeld = behind > at + 1 && holder?.pos === 'name' && isCapital(holder) && holder.sentence === name?.sentence;
  return name && isHeld && NAMING.capitalOffices.has(office) && isBodyAlone(name, office, tokens) ? office : null;
}

/** In words, with the body. */
const LONGEST = 6;

const isOfOffice = (word: Words[number] | undefined): boolean =>
  isCapital(word) &&
  (isTitleWord(word) || NAMING.officeStarts.has(word?.lower ?? '') || NAMING.insideOffices.has(word?.lower ?? '')) &&
  sexOf(word?.lower ?? '') === null;

/** Neither an office nor a place, a party's adjective, a field of work or a given name: "Finance Director", "Texas Governor", "Former CEO". */
const isBodyAlone = (name: Words[number], office: string, tokens: Words): boolean =>
  (name.pos === 'name' || (name.pos === 'noun' && NAMING.firmHeads.has(office))) &&
  isCapital(name) &&
  !isOfOffice(name) &&
  !isIdle(name.lower) &&
  !NAMING.portfolios.has(name.lower) &&
  !NAMING.campAdjectives.has(name.lower) &&
  !NAMING.firmBranches.has(name.lower) &&
  organizationClass(name) === null &&
  !NAMING.namedHouses.has(name.lower) &&
  sexOf(name.lower) === null &&
  !tellsFrom(name) &&
  placeAt(tokens, name.index, name.index + 1) === null;
