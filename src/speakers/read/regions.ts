import type { Token } from '../../document.js';
import { askedOnce } from '../../text/asked-once.js';
import { CURRENCIES, REGIONAL_OFFICES, REGIONS } from '../../world/regions.js';
import { fold } from './fold.js';
import { isCapital, singular } from './words.js';

/** In words. */
export const LONGEST_REGION = 4;

/** A town, a part of a country or its money. */
export interface Region {
  /** The country that it is of. */
  readonly side: string;
  /** The name of a part of a country, which towns and money are not. */
  readonly part: string | null;
}

const places = new Map<string, Region>();
/** The letters that their names begin with: most words begin none, and this is asked of every one with a capital. */
const openings = new Set<string>();
const opensPlace = askedOnce((text) => openings.has(opening(fold(text))));
const opening = (key: string): string => /^[\p{L}\p{M}\p{N}]*/u.exec(key)?.[0] ?? '';
const money = new Map<string, string>();

const linesOf = (data: string): string[][] =>
  data
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

const namesOf = (field = ''): string[] => field.split(',').filter(Boolean);

function addPlace(name: string, region: Region): void {
  const key = fold(name);
  places.set(key, region);
  openings.add(opening(key));
}

for (const [side = '', towns, parts] of linesOf(REGIONS)) {
  for (const name of namesOf(towns)) addPlace(name, { side, part: null });
  for (const [part = '', ...others] of namesOf(parts).map((names) => names.split('=')))
    for (const name of [part, ...others]) addPlace(name, { side, part });
}
for (const [name = '', country = ''] of linesOf(CURRENCIES)) money.set(name, country);

/** The country of the money that a word names, or null: asked of every word. */
const mintOf = askedOnce((lower) => money.get(lower) ?? money.get(singular(lower)) ?? null);

/** The country of the town, the part of a country or the money that is named at a token, the longest name first. */
export function regionAt(tokens: readonly Token[], at: number, longest: number): (Region & { readonly length: number }) | null {
  const first = tokens[at];
  if (!first) return null;
  if (!isCapital(first)) {
    const side = mintOf(first.lower);
    return side === null ? null : { side, part: null, length: 1 };
  }
  if (!opensPlace(first.text)) return null;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const region = places.get(fold(written(tokens.slice(at, at + length))));
    if (region) return { ...region, length };
  }
  return null;
}

const ruled = new Map(linesOf(REGIONAL_OFFICES).map(([office = '', where]) => [office, new Set(namesOf(where))]));

/** Whether the parts of a country have such an office ("premier"), or this one has. */
export function hasRegional(office: string, country: string, part?: string): boolean {
  const where = ruled.get(office);
  return (where?.has(country) || (part !== undefined && where?.has(`${country}:${part}`))) ?? false;
}

const written = (words: readonly Token[]): string =>
  words.map(({ text, start }, i) => (i > 0 && (words[i - 1]?.end ?? start) < start ? ` ${text}` : text)).join('');

/** The country of a town or a part of one, by its name alone. */
export const countryOfRegion = (name: string): string | null => regionOf(name)?.side ?? null;

/** A town or a part of a country, by its name alone. */
export const regionOf = (name: string): Region | null => places.get(fold(name)) ?? null;

/** "The Dresden company", "the New York firm": whether the word is one of a town's or a region's name. */
export function isHome(words: readonly Token[], at: number): boolean {
  for (let from = Math.max(0, at - LONGEST_REGION + 1); from <= at; from++) {
    const region = isCapital(words[from]) ? regionAt(words, from, words.length - from) : null;
    if (region && from + region.length > at) return true;
  }
  return false;
}
