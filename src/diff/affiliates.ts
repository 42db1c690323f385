/** Speakers without a side whose description begins with one of the two sides: "Unity deputy leader Sona Bek", "the agency's director". */
import type { Extraction } from '../model.js';
import { fold } from '../speakers/read/fold.js';
import { lookUp } from '../speakers/read/gazetteer.js';

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

/** Both sides' names as the account gives them, and how each is called. */
export interface Called {
  readonly accounts: readonly [string, string];
  readonly callings: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** Name of each speaker without a side → the side that the descriptions place it on. */
export function affiliates(extraction: Extraction, { accounts, callings }: Called): Map<string, 0 | 1> {
  const found = new Map<string, 0 | 1>();
  const open = extraction.speakers.filter(({ side }) => side === null);
  const place = (by: (description: string) => 0 | 1 | null): void => {
    for (const { name, mentions } of open) {
      const placed = new Set(found.has(name) ? [] : [name, ...mentions].flatMap((mention) => by(mention) ?? []));
      const [side] = placed;
      if (placed.size === 1 && side !== undefined) found.set(name, side);
    }
  };
  place((description) => belongsTo(description, callings));
  const people = peopleOf(extraction, accounts, found);
  place((description) => belongsTo(description, people));
  const state = onlyState(accounts);
  place((description) => (GOVERNMENT.test(description) ? state : null));
  return found;
}

/** Names and surnames of those who speak for each side: "Dolan's spokesman". */
function peopleOf(
  extraction: Extraction,
  accounts: readonly [string, string],
  found: ReadonlyMap<string, 0 | 1>,
): [Set<string>, Set<string>] {
  const people: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const { name, side, type } of extraction.speakers) {
    const at = side === null ? found.get(name) : accounts.findIndex((account) => sideName(account) === sideName(side));
    if (type === 'person' && (at === 0 || at === 1)) people[at].add(sideName(name)).add(sideName(name.split(' ').at(-1) ?? name));
  }
  return people;
}

const GOVERNMENT = /^(?:the )?(?:(?:\p{L}+ ){0,2}ministry|ministry of|government|(?:\p{L}+ )?minister|cabinet)\b/iu;

/** Where a state stands against somebody who is none, "the government" is that state's. */
function onlyState(accounts: readonly [string, string]): 0 | 1 | null {
  const [left, right] = accounts.map((account) => lookUp(account) !== null);
  if (left === right) return null;
  return left === true ? 0 : 1;
}
