import type { Tagged, Token } from '../../document.js';
import { countEach } from '../../group.js';
import { COUNTRIES_AS_GIVEN_NAMES } from '../../languages/en/words/given-names.js';
import { lookUp, type Place, placeAt } from '../read/gazetteer.js';
import { LONGEST_REGION, regionAt } from '../read/regions.js';
import { isCapital, isMark, organizationClass } from '../read/words.js';

/** A date and the agency's name may stand between the town and the dash. */
const DATELINE = 10;
/** A dateline stands in one of the first paragraphs. */
const FIRST_SENTENCES = 6;

/** The country where a report was written, by its dateline; null without one. */
export function homeOf({ tokens, sentences }: Tagged): string | null {
  for (const { firstToken, endToken } of sentences.slice(0, FIRST_SENTENCES)) {
    const found = townAt(tokens, firstToken, endToken);
    if (found && isDateline(tokens, firstToken, firstToken + found.length)) return found.side;
  }
  return null;
}

function townAt(tokens: readonly Token[], at: number, end: number): { readonly side: string | null; readonly length: number } | null {
  const found = placeAt(tokens, at, end);
  if (found) return isState(found.place) ? { side: found.place.side, length: found.length } : null;
  return isCapital(tokens[at]) ? regionAt(tokens, at, Math.min(LONGEST_REGION, end - at)) : null;
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
const isState = ({ kind, side }: Place): boolean => kind === 'state' && side !== UNION;
const UNION = 'European Union';

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

/** How often a text names each country, its towns, its people or its money; twice as much where it begins. */
function votesFor({ tokens }: Tagged): Map<string, number> {
  const votes = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const found = countryAt(tokens, at);
    if (!found) continue;
    votes.set(found.side, (votes.get(found.side) ?? 0) + ((tokens[at]?.sentence ?? 0) < OPENING ? 2 : 1));
    at += found.length - 1;
  }
  return votes;
}

/** A headline and what stands under it, in sentences. */
const OPENING = 4;

function countryAt(tokens: readonly Token[], at: number): { readonly side: string; readonly length: number } | null {
  if (!isCapital(tokens[at])) return regionAt(tokens, at, 1);
  const found = placeAt(tokens, at, Math.min(tokens.length, at + 5));
  if (!found) return regionAt(tokens, at, LONGEST_REGION);
  const { side, kind } = found.place;
  return side === null || kind === 'organization' || side === UNION || isGivenName(tokens, at) ? null : { side, length: found.length };
}

/**
 * The country that a text is about: the one it names, with its towns, people and money, twice as often as any other.
 * Null if several are in play, or none.
 */
export function landOf(tagged: Tagged): string | null {
  const [first, second] = [...votesFor(tagged)].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
