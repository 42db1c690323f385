import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { askedOnce } from '../../text/asked-once.js';
import { COUNTRIES, FORMS_OF_STATES } from '../../world/countries.js';
import { ORGANIZATIONS, OUTLETS, PEOPLE } from '../../world/organizations.js';
import { fold } from './fold.js';

/** What a name known the world over stands for. */
export interface Place {
  readonly kind: 'state' | 'adjective' | 'people' | 'seat' | 'organization' | 'outlet';
  /** Canonical name; of an adjective, its country. */
  readonly name: string;
  readonly side: string | null;
  /** Class of an organisation: what a bare "the …" may call it. */
  readonly class?: string;
  /** The name that bodies of other states have as well: "Senate". */
  readonly shared?: string;
}

/** Country → the adjective that names its ministries. */
export const adjectiveOf = new Map<string, string>();
const known = new Map<string, Place>();
/** Keys that are written in capitals only: "IS" and "US" are bodies, "Is" and "Us" are words. */
const capitals = new Set<string>();
/** First word of names → units of the longest of them. */
const reaches = new Map<string, number>();
const LONGEST = 7;

const lines = (data: string): string[][] =>
  data
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const names = (field: string | undefined): string[] => (field ?? '').split(',').filter(Boolean);

const firstWord = (key: string): string => key.split(/[ '-]/)[0] ?? key;

function add(name: string, place: Place): void {
  const key = fold(name);
  if (!known.has(key)) known.set(key, place);
  const first = firstWord(key);
  reaches.set(first, Math.max(reaches.get(first) ?? 0, key.length));
  if (/^\p{Lu}{2,5}$/u.test(name)) capitals.add(key);
}

for (const [name = '', adjectives, capitals, aliases, seats] of lines(COUNTRIES)) {
  adjectiveOf.set(name, names(adjectives)[0] ?? name);
  for (const alias of [name, ...FORMS_OF_STATES.map((form) => `${form} of ${name}`), ...names(aliases), ...names(capitals)])
    add(alias, { kind: 'state', name, side: name });
  for (const adjective of names(adjectives)) {
    add(adjective, { kind: 'adjective', name, side: name });
    add(`${adjective} Republic`, { kind: 'state', name, side: name });
    add(`${adjective}s`, { kind: 'people', name: `${adjective}s`, side: name });
  }
  for (const seat of names(seats)) {
    const wordings = seat.split('=');
    for (const wording of wordings) add(wording, { kind: 'seat', name: wordings[0] ?? seat, side: name, class: 'seat' });
  }
}
for (const [name = '', aliases, side, kind = ''] of lines(ORGANIZATIONS)) {
  const place: Place = { kind: 'organization', name, side: side || name, class: kind };
  for (const alias of names(aliases)) {
    if (alias.startsWith('*')) add(alias.slice(1), { ...place, shared: alias.slice(1) });
    else add(alias, place);
  }
  add(name, place);
}
for (const [name = '', side] of lines(PEOPLE)) add(name, { kind: 'people', name, side: side ?? null });
for (const [name = '', aliases] of lines(OUTLETS)) {
  for (const alias of [name, ...names(aliases)]) add(alias, { kind: 'outlet', name, side: null, class: 'newspaper' });
}

/** Where a document is at home, and the countries that it names. */
export interface Homeland {
  readonly home: string | null;
  readonly countries: ReadonlySet<string>;
}

/** "The Senate" in a text that is at home in Chile, and never speaks of the United States, is the Chilean one. */
export function atHome(place: Place, { home, countries }: Homeland): Place {
  if (place.shared === undefined || home === null || countries.has(place.side ?? '')) return place;
  return { kind: 'organization', name: `${adjectiveOf.get(home) ?? home} ${place.shared}`, side: home, ...classOf(place) };
}

const classOf = ({ class: kind }: Place): Partial<Place> => (kind === undefined ? {} : { class: kind });

/** A name on its own, as written; null if the world does not know it. */
export function lookUp(name: string): Place | null {
  return known.get(fold(name)) ?? null;
}

/** The longest known name that starts at a token. Names are capitalised: "us" and "polish" are words. */
export function placeAt(tokens: readonly Token[], at: number, end: number): { readonly place: Place; readonly length: number } | null {
  const first = tokens[at];
  const reach = first ? reachFrom(first.text) : 0;
  if (reach === 0) return null;
  let key = '';
  let best: { place: Place; length: number } | null = null;
  for (let length = 1; length <= LONGEST && at + length <= end; length++) {
    const token = tokens[at + length - 1];
    if (!token) break;
    key += (gapBefore(tokens, at + length - 1) && key ? ' ' : '') + fold(token.text);
    if (key.length > reach) break;
    const place = known.get(key);
    if (place && /^\p{Lu}|^\p{N}/u.test(token.text) && !(capitals.has(key) && token.text !== token.text.toUpperCase()))
      best = { place, length };
  }
  return best;
}

/** How long a known name may be that begins with the word, 0 for none: most words begin none, and this is asked of every one. */
const reachFrom = askedOnce((text) => (NAMING.placeStartPattern.test(text) ? (reaches.get(firstWord(fold(text))) ?? 0) : 0));

function gapBefore(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0);
}
