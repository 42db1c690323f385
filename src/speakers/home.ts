import type { Tagged, Token } from '../stages/types.js';
import { type Place, placeAt } from './gazetteer.js';
import { isCapital, isMark, isPersonHead, isPossessiveMark, organizationClass } from './words.js';

/** A date and the agency's name may stand between the town and the dash. */
const DATELINE = 10;
/** A dateline stands in one of the first paragraphs. */
const FIRST_SENTENCES = 6;

/**
 * The country whose "government" and "foreign minister" need no adjective in this document: where it was written,
 * or else the only country whose offices it names; null if neither tells.
 */
export function homeOf(tagged: Tagged): string | null {
  return datelineCountry(tagged) ?? onlyCountry(tagged);
}

function datelineCountry({ tokens, sentences }: Tagged): string | null {
  for (const { firstToken, endToken } of sentences.slice(0, FIRST_SENTENCES)) {
    const found = placeAt(tokens, firstToken, endToken);
    if (found && isState(found.place) && isDateline(tokens, firstToken, firstToken + found.length)) return found.place.side;
  }
  return null;
}

/** "OSLO, May 3 (NBT) -", "Oslo (NBT) -": nothing but dates and names up to a dash. */
function isDateline(tokens: readonly Token[], from: number, end: number): boolean {
  const loud = tokens.slice(from, end).every((token) => token.text === token.text.toUpperCase());
  if (!loud && tokens[end]?.text !== '(' && tokens[end]?.text !== ',') return false;
  for (let at = end; at < end + DATELINE; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (/^[-–—]+$/.test(token.text)) return true;
    if (!isMark(token) && !isCapital(token) && !/^\d/.test(token.text)) return false;
  }
  return false;
}

/** Organisations of states have a capital too, but no government of their own. */
const isState = ({ kind, side }: Place): boolean => kind === 'state' && side !== 'European Union';

/** The only country whose bodies and office-holders the document names ("Norway's army", "the Norwegian foreign minister"). */
function onlyCountry({ tokens }: Tagged): string | null {
  let only: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const found = isCapital(tokens[at]) ? placeAt(tokens, at, Math.min(tokens.length, at + 5)) : null;
    if (!found || !(isState(found.place) || found.place.kind === 'adjective') || !ownsOffice(tokens, at + found.length)) continue;
    if (only !== null && only !== found.place.side) return null;
    only = found.place.side;
  }
  return only;
}

function ownsOffice(tokens: readonly Token[], from: number): boolean {
  const start = isPossessiveMark(tokens[from]) ? from + 1 : from;
  for (let at = start; at < start + 3; at++) {
    const token = tokens[at];
    if (!token || !['noun', 'adjective', 'name'].includes(token.pos)) return false;
    if (isPersonHead(token) || organizationClass(token) !== null) return true;
  }
  return false;
}
