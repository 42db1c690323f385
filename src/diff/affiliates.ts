/** Speakers without a side whose description begins with one of the two sides: "Unity deputy leader Sona Bek", "the agency's director". */
import type { Extraction, Speaker } from '../model.js';
import { fold } from '../speakers/fold.js';

/** Lower case, no accents, no article or possessive in front. */
export const sideName = (name: string): string =>
  fold(name)
    .replace(/^(?:the|our|its|their) /u, '')
    .trim();

/** How a side is called in the texts: its name, the parts of it, and what its organisations are called. */
export function callingsOf(account: string, extraction: Extraction): Set<string> {
  const own = extraction.speakers.filter(({ side, type }) => side !== null && type !== 'person' && sideName(side) === sideName(account));
  const names = [account, ...own.flatMap(({ name, mentions }) => [name, ...mentions])].map(sideName);
  const parts = sideName(account)
    .split(' ')
    .filter((part) => part.length > LEAST_PART);
  return new Set([...names, ...parts].filter((name) => name !== '' && !VAGUE.test(name)));
}

const LEAST_PART = 3;
const VAGUE = /^(?:i|we|he|she|it|they|who|this|that|of|and|for|now|new|national|general|party|group)$/u;

/** Which of the two sides a description belongs to, by the words it begins with; null if neither or both. */
export function belongsTo(description: string, sides: readonly [ReadonlySet<string>, ReadonlySet<string>]): 0 | 1 | null {
  const words = sideName(description)
    .replace(/['’]s?(?= |$)/gu, '')
    .split(' ');
  const fits = sides.map((callings) => words.some((_, i) => callings.has(words.slice(0, i + 1).join(' '))));
  if (fits[0] === fits[1]) return null;
  return fits[0] ? 0 : 1;
}

/** Name of each speaker without a side → the side that the descriptions place it on. */
export function affiliates(extraction: Extraction, sides: readonly [Set<string>, Set<string>]): Map<string, 0 | 1> {
  const found = new Map<string, 0 | 1>();
  const open = extraction.speakers.filter(({ side }) => side === null);
  const place = (one: Speaker, callings: readonly [ReadonlySet<string>, ReadonlySet<string>]): void => {
    const placed = new Set([one.name, ...one.mentions].flatMap((mention) => belongsTo(mention, callings) ?? []));
    const [side] = placed;
    if (placed.size === 1 && side !== undefined) found.set(one.name, side);
  };
  for (const one of open) place(one, sides);
  const withPeople: [Set<string>, Set<string>] = [new Set(sides[0]), new Set(sides[1])];
  for (const [name, side] of found) withPeople[side].add(sideName(name)).add(sideName(name.split(' ').at(-1) ?? name));
  for (const one of open) if (!found.has(one.name)) place(one, withPeople);
  return found;
}
