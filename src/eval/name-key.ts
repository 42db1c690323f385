/** When two names are of the same speaker, spelling and short forms apart. */
import { withoutAccents } from '../accents.js';
import { COUNTRIES } from '../world/countries.js';

/** Words that tell nobody apart. */
const EMPTY = new Set('the a an of to in at on for and s mr ms mrs its his her their minister president group united'.split(' '));

const SAME: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    defence: 'defense',
    us: 'states',
    governments: 'government',
    countries: 'nations',
    reports: 'report',
    sources: 'source',
    entourage: 'source',
    close: 'source',
    familiar: 'source',
  }),
);

/** Capitals, peoples and other names of a country, as the last word of its name. */
const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...others] = line.split('|');
      const name = words(country).at(-1) ?? '';
      return others.flatMap((list) => list.split(',').flatMap((other) => singleWord(other).map((word): [string, string] => [word, name])));
    }),
);

function singleWord(name: string): string[] {
  const list = words(name);
  return list.length === 1 ? list : [];
}

/** Words in plain lower-case letters, accents off. */
export function words(text: string): string[] {
  const plain = withoutAccents(text).toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** Whether two names share half of their words, or the last word and another; nobody is the same as nobody. */
export function sameName(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b;
  const [left, right] = [nameKey(a), nameKey(b)];
  if (left.size === 0 || right.size === 0) return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared) >= 0.5 || (shared > 0 && words(a).at(-1) === words(b).at(-1));
}

function nameKey(name: string): Set<string> {
  const key = new Set(words(name).map((word) => SAME.get(word) ?? COUNTRY_WORDS.get(word) ?? word));
  return new Set([...key].filter((word) => !EMPTY.has(word)));
}
