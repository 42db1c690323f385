import type { Tagged, Token } from '../../document.js';
import { countEach } from '../../group.js';
import { NAMING } from '../../languages/naming.js';
import { askedOnce, oncePer } from '../../text/asked-once.js';
import { lookUp, type Place, placeAt } from '../read/gazetteer.js';
import { onwards, upTo } from '../read/reach.js';
import { LONGEST_REGION, regionAt } from '../read/regions.js';
import { isCapital, isMark, isPossessiveMark, organizationClass, PREDICATE } from '../read/words.js';
import { isOfState, speaksForState } from './organization.js';

/** A date and the agency's name may stand between the town and the dash. */
const DATELINE = 10;
/** A dateline stands in one of the first paragraphs. */
const FIRST_SENTENCES = 6;

/** The country where a report was written, by its dateline; null without one, and for a report from two countries. */
export function homeOf(tagged: Tagged): string | null {
  const [home, other] = homesOf(tagged);
  return home && other === undefined ? home : null;
}

/**
 * The countries that a report is at home in: those of its dateline ("OSLO, May 3 -", "OSLO/LIMA (NBT) -"),
 * or the two that it is about where it was written in a third which it never speaks of.
 */
export const homesOf = oncePer((tagged: Tagged): readonly string[] => {
  const dated = datedFrom(tagged);
  const [written, other] = dated;
  return written === undefined || other !== undefined ? dated : (partiesSeenFrom(written, tagged) ?? dated);
});

function datedFrom(tagged: Tagged): string[] {
  const { tokens, sentences } = tagged;
  for (const { firstToken, endToken } of sentences.slice(0, FIRST_SENTENCES))
    for (const from of [firstToken, lineBelow(tagged, firstToken, endToken)]) {
      const found = townAt(tokens, from, endToken);
      const next = from + (found?.length ?? 0);
      if (!found || !isDateline(tokens, from, next)) continue;
      const other = tokens[next]?.text === '/' ? townAt(tokens, next + 1, endToken) : null;
      return [...new Set([found.side, other?.side ?? null])].filter((side) => side !== null);
    }
  return [];
}

/** "By Kari Holm", and the dateline on the line below: where that begins, or the sentence if it has no other. */
function lineBelow({ tokens, text }: Tagged, first: number, end: number): number {
  const last = Math.min(end, first + DATELINE);
  const below = onwards(first + 1, last, (at) => !text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n'));
  return below < last ? below : first;
}

/** Of two countries at odds the other one: the only other that the text names, or names often, or that it was written in. */
export function otherParty(side: string, tagged: Tagged): string | null {
  const homes = homesOf(tagged);
  if (homes.length === 2 && homes.includes(side)) return homes.find((home) => home !== side) ?? null;
  const times = [...countEach(namedAt(tagged).flatMap((found) => found?.side ?? []))].filter(([country]) => country !== side);
  const [first, second] = times.toSorted((a, b) => b[1] - a[1]);
  return first && (!second || (first[1] >= OFTEN && first[1] >= CLEARLY * second[1])) ? first[0] : null;
}

/** The two countries that a text is about, if it names each of them often, and the one where it was written in its dateline alone. */
function partiesSeenFrom(home: string, tagged: Tagged): readonly string[] | null {
  const times = countEach(namedAt(tagged).flatMap((found) => found?.side ?? []));
  if ((times.get(home) ?? 0) > 1) return null;
  const [first, second, ...others] = [...times].toSorted((a, b) => b[1] - a[1]);
  const areClear = first && second && second[1] >= OFTEN && others.every(([, count]) => second[1] >= CLEARLY * count);
  return areClear ? [first[0], second[0]] : null;
}

const OFTEN = 3;

function townAt(tokens: readonly Token[], at: number, end: number): { readonly side: string | null; readonly length: number } | null {
  const found = placeAt(tokens, at, end);
  if (found) return isState(found.place) ? { side: found.place.side, length: found.length } : null;
  const country = countryBehind(tokens, at, end);
  if (country) return country;
  return isCapital(tokens[at]) ? regionAt(tokens, at, Math.min(LONGEST_REGION, end - at)) : null;
}

/** "PORT BRENN, Norway —": a town that no list holds, in capitals, and its country. */
function countryBehind(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly side: string | null; readonly length: number } | null {
  const comma = onwards(at, Math.min(end, at + LONGEST_TOWN), (i) => isLoud(tokens[i]));
  const found = comma > at && tokens[comma]?.text === ',' ? placeAt(tokens, comma + 1, end) : null;
  const isShared = NAMING.countriesAsGivenNames.has(tokens[comma + 1]?.lower ?? '');
  return found && !isShared && isState(found.place) && found.place.kind === 'state'
    ? { side: found.place.side, length: comma + 1 - at + found.length }
    : null;
}

/** In words. */
const LONGEST_TOWN = 4;

const isLoud = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.text === token.text.toUpperCase();

/** "OSLO, May 3 (NBT) -", "Oslo (NBT) -": nothing but dates and names up to a dash. */
function isDateline(tokens: readonly Token[], from: number, end: number): boolean {
  const loud = upTo(tokens.slice(from, end), ({ text }) => text === ',').every(({ text }) => text === text.toUpperCase());
  if (!loud && tokens[end]?.text !== '(' && tokens[end]?.text !== ',') return false;
  for (const token of tokens.slice(end, end + DATELINE)) {
    if (/^(?:[-–—]+|\/)$/.test(token.text) || (loud && /^[.:]$/.test(token.text) && token.index > end)) return true;
    if (!isMark(token) && !isCapital(token) && !/^\d/.test(token.text)) return false;
  }
  return false;
}

/** Organisations of states have a capital too, but no government of their own. */
const isState = ({ kind, side }: Place): boolean => kind === 'state' && side !== UNION;
const UNION = 'European Union';

interface Spoken {
  readonly entity: { readonly type: string; readonly side: string | null };
}

/** The country that three in four of a document's names of countries are of, if it is named three times at least. */
export function mainCountry({
  named,
  issuer,
}: {
  readonly issuer: { readonly type: string } | null;
  readonly named: readonly Spoken[];
}): string | null {
  return issuer?.type === 'organization' ? null : countryOf(bodiesIn(named));
}

/** Asked for every minister: it is told again only where a body's side has come to light since. */
function countryOf(bodies: Bodies): string | null {
  if (bodies.told?.sides.every((side, at) => side === bodies.all[at]?.[0].side)) return bodies.told.country;
  const country = foremostOf(bodies.all);
  bodies.told = { sides: bodies.all.map(([{ side }]) => side), country };
  return country;
}

function foremostOf(bodies: Bodies['all']): string | null {
  const times = new Map<string, number>();
  for (const [{ side }, count] of bodies) if (side !== null && isStateName(side)) times.set(side, (times.get(side) ?? 0) + count);
  const all = [...times.values()].reduce((sum, count) => sum + count, 0);
  const [first] = [...times].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 2 && first[1] >= 0.75 * all ? first[0] : null;
}

const isStateName = askedOnce((side) => lookUp(side)?.kind === 'state');

/** The states and bodies of a document, and how often each is named. */
interface Bodies {
  readonly all: readonly (readonly [Spoken['entity'], number])[];
  /** What they told last, and the sides that they had then. */
  told: { readonly sides: readonly (string | null)[]; readonly country: string | null } | null;
}

const bodiesIn = oncePer(
  (named: readonly Spoken[]): Bodies => ({
    all: [...countEach(named.map(({ entity }) => entity).filter(({ type }) => type === 'state' || type === 'organization'))],
    told: null,
  }),
);

/** "Georgia Holm". */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    NAMING.countriesAsGivenNames.has(token?.lower ?? '') && next?.pos === 'name' && isCapital(next) && organizationClass(next) === null
  );
}

/** Where a text is at home. */
export interface Ground {
  /** The country that it is about; null if several are in play, or none. */
  readonly land: string | null;
  /** The part of that country that it names most. */
  readonly region: string | null;
  /** It never speaks of the country itself: what happens is the region's own. */
  readonly regional: boolean;
}

export const NOWHERE: Ground = { land: null, region: null, regional: false };

/** How often a text names something, twice as much where it begins. */
class Votes {
  private readonly counts = new Map<string, number>();

  add(name: string, { sentence }: Token): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + (sentence < OPENING ? 2 : 1));
  }

  has(name: string): boolean {
    return this.counts.has(name);
  }

  first(): string | null {
    return clearlyFirst(this.counts);
  }
}

/** What is named far more often than any other, and more than in passing. */
export function clearlyFirst(counts: ReadonlyMap<string, number>): string | null {
  const [first, ...others] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 1 && others.every(([, count]) => first[1] >= CLEARLY * count) ? first[0] : null;
}

/** Where two states quarrel, each one's papers name the other more. */
const CLEARLY = 2;

/** The country, and the part of it, that a text names with its towns, people and money far more often than any other. */
export function groundOf(tagged: Tagged): Ground {
  const { tokens } = tagged;
  const named = namedAt(tagged);
  const [countries, states, local, parts] = [new Votes(), new Votes(), new Votes(), new Map<string, Votes>()];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const found = named[at];
    if (!token || !found) continue;
    countries.add(found.side, token);
    if (found.part === undefined && !isOverPart(tokens, at + found.length)) states.add(found.side, token);
    else local.add(found.side, token);
    if (found.part) parts.set(found.side, withPart(parts.get(found.side), found.part, token));
    at += found.length - 1;
  }
  const first = countries.first();
  const land = first !== null && !local.has(first) && isSeenFromAbroad(first, tokens) ? null : first;
  return { land, region: (land && parts.get(land)?.first()) ?? null, regional: land !== null && !states.has(land) };
}

/** "The Canadian province of Holm", "India's eastern state of Holm": the country is told of where one of its parts is. */
function isOverPart(tokens: readonly Token[], end: number): boolean {
  const noun = onwards(end, end + LONGEST_PART, (i) => isPossessiveMark(tokens[i]) || tokens[i]?.pos === 'adjective');
  return (
    NAMING.partsOfCountries.has(tokens[noun]?.lower ?? '') &&
    NAMING.genitive.has(tokens[noun + 1]?.lower ?? '') &&
    isCapital(tokens[noun + 2])
  );
}

/** In words. */
const LONGEST_PART = 3;

/** All countries that a text names by themselves, by their towns or by what they are known for. */
export function countriesIn(tagged: Tagged): ReadonlySet<string> {
  const out = new Set<string>();
  for (const found of namedAt(tagged)) if (found) out.add(found.side);
  return out;
}

/** What each word of a text begins to name: every word is asked about, and more than once. */
const namedAt = oncePer(({ tokens }: Tagged): readonly (Named | null)[] => tokens.map((_, at) => countryAt(tokens, at)));

/** The only country that a text names at all, if it tells of its government, or of the country itself and none of its parts, and where it first names it. */
export const onlyStateIn = oncePer((tagged: Tagged): { readonly side: string | null; readonly start: number } => {
  const [side, other] = countriesIn(tagged);
  const isOnly = side !== undefined && other === undefined && (hasGovernment(side, tagged) || isToldWhole(tagged));
  const at = isOnly ? namedAt(tagged).findIndex((found) => found?.side === side) : -1;
  return { side: isOnly ? side : null, start: tagged.tokens[at]?.start ?? 0 };
});

/** "Bulgarian border guards fired in the air.": the only country of the first sentence, if that tells of an arm of it, or of what the country does. */
export const stateOfLead = (tagged: Tagged): string | null => leadIn(tagged).side;

const leadIn = oncePer((tagged: Tagged) => {
  const { tokens, sentences } = tagged;
  const end = sentences[0]?.endToken ?? 0;
  const named = namedAt(tagged).map((found, at) =>
    at < end && found && placeAt(tokens, at, at + found.length)?.place.kind !== 'people' ? found : null,
  );
  const [side, other] = new Set(named.flatMap((found) => found?.side ?? []));
  const isDoing = named.some((found, at) => found && found.part === undefined && isActing(tokens, at, at + found.length));
  const isOne = side !== undefined && other === undefined && (isDoing || hasBodyOf(side, tokens.slice(0, end), isArm));
  return { side: isOne ? side : null };
});

const isArm = (word: Token): boolean => NAMING.ofStatesPattern.test(word.lower) || speaksForState(organizationClass(word) ?? '');

/** "Norway will", "Norway's". */
const isActing = (tokens: readonly Token[], at: number, end: number): boolean =>
  placeAt(tokens, at, end)?.place.kind === 'state' && (PREDICATE.has(tokens[end]?.pos ?? '') || isPossessiveMark(tokens[end]));

const hasGovernment = (side: string, { tokens }: Tagged): boolean => hasBodyOf(side, tokens, (word) => isOfState(organizationClass(word)));

/** "Norway has lodged a protest.": at the beginning, and not as a place where something was. */
function isToldWhole(tagged: Tagged): boolean {
  const { tokens } = tagged;
  const named = namedAt(tagged);
  const isTold = (at: number): boolean => (tokens[at]?.sentence ?? LEAD) < LEAD && !NAMING.locatives.has(tokens[at - 1]?.lower ?? '');
  return named.some((found, at) => found?.part === undefined && found && isTold(at)) && named.every((found) => !found?.part);
}

/** In sentences. */
const LEAD = 2;

/** "The Chilean minister", "Chile's army": at home, where its towns are named, nobody says whose they are. */
const isSeenFromAbroad = (land: string, tokens: readonly Token[]): boolean => hasArmOf(land, tokens);

/** "The Chilean minister", "Chile's army". */
export const hasArmOf = (land: string, tokens: readonly Token[]): boolean =>
  hasBodyOf(land, tokens, (word) => NAMING.ofStatesPattern.test(word.lower) || isOfState(organizationClass(word)));

/** "Chile's army", "the Chilean minister": a word of that kind behind the country. */
function hasBodyOf(land: string, tokens: readonly Token[], fits: (word: Token) => boolean): boolean {
  return tokens.some((token, at) => {
    const found = isCapital(token) ? placeAt(tokens, at, Math.min(tokens.length, at + 5)) : null;
    if (found?.place.side !== land || (found.place.kind !== 'adjective' && found.place.kind !== 'state')) return false;
    const end = at + found.length;
    const from = found.place.kind === 'state' ? (isPossessiveMark(tokens[end]) ? end + 1 : tokens.length) : end;
    return tokens.slice(from, from + 2).some((word) => !isCapital(word) && fits(word));
  });
}

function withPart(votes = new Votes(), part: string, token: Token): Votes {
  votes.add(part, token);
  return votes;
}

/** A headline and what stands under it, in sentences. */
const OPENING = 4;

interface Named {
  readonly side: string;
  readonly length: number;
  /** Of a country by its own name undefined, of its towns null. */
  readonly part?: string | null;
}

function countryAt(tokens: readonly Token[], at: number): Named | null {
  if (!isCapital(tokens[at])) return regionAt(tokens, at, 1);
  const found = placeAt(tokens, at, Math.min(tokens.length, at + 5));
  if (!found) return regionAt(tokens, at, LONGEST_REGION);
  const { side, kind } = found.place;
  return side === null || kind === 'organization' || side === UNION || isGivenName(tokens, at) ? null : { side, length: found.length };
}
