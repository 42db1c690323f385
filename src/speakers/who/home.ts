import type { Tagged, Token } from '../../document.js';
import { countEach } from '../../group.js';
import { COUNTRIES_AS_GIVEN_NAMES } from '../../languages/en/words/given-names.js';
import { lookUp, type Place, placeAt } from '../read/gazetteer.js';
import { isCapital, isMark, organizationClass } from '../read/words.js';

/** A date and the agency's name may stand between the town and the dash. */
const DATELINE = 10;
/** A dateline stands in one of the first paragraphs. */
const FIRST_SENTENCES = 6;

/** The country where a report was written, by its dateline; null without one. */
export function homeOf({ tokens, sentences }: Tagged): string | null {
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
    if (/^(?:[-–—]+|\/)$/.test(token.text) || (loud && token.text === '.' && at > end)) return true;
    if (!isMark(token) && !isCapital(token) && !/^\d/.test(token.text)) return false;
  }
  return false;
}

/** Organisations of states have a capital too, but no government of their own. */
const isState = ({ kind, side }: Place): boolean => kind === 'state' && side !== 'European Union';

/** The country that three in four of a document's names of countries are of, if it is named three times at least. */
export function mainCountry({
  named,
}: {
  readonly named: readonly { readonly entity: { readonly type: string; readonly side: string | null } }[];
}): string | null {
  const sides = named.flatMap(({ entity }) => (entity.type === 'state' || entity.type === 'organization' ? (entity.side ?? []) : []));
  const states = sides.filter((side) => lookUp(side)?.kind === 'state');
  const [first] = [...countEach(states)].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 2 && first[1] >= 0.75 * states.length ? first[0] : null;
}

/** "Georgia Holm". */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return COUNTRIES_AS_GIVEN_NAMES.has(token?.lower ?? '') && next?.pos === 'name' && isCapital(next) && organizationClass(next) === null;
}

/** The only country that the document names in any way; null if there are several, or none. */
export function onlyCountry({ tokens }: Tagged): string | null {
  let only: string | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const found = isCapital(tokens[at]) ? placeAt(tokens, at, Math.min(tokens.length, at + 5)) : null;
    if (!found?.place.side || found.place.kind === 'organization' || isGivenName(tokens, at)) continue;
    if (only !== null && only !== found.place.side) return null;
    only = found.place.side;
  }
  return only;
}
