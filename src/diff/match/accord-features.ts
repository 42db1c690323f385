/** Whether sides come together in something: both go along with it, meet at the same place, hand over the same. */
import { WORDS } from '../compared.js';
import { baseOf } from '../roots.js';
import type { Analysis, Word } from '../types.js';

type Sign = (words: readonly Word[]) => boolean;

/** Signs of a single wording: how many of the two have each tells most. */
const SIGNS: readonly (readonly [name: string, sign: Sign])[] = [
  ['willing', (words) => words.some(isWilling)],
  ['occasion', (words) => words.some(({ lower }) => WORDS.occasions.has(baseOf(lower)))],
  ['records', (words) => words.some(({ lower }) => WORDS.records.has(baseOf(lower)))],
  ['ahead', (words) => words.some(({ lower }) => WORDS.ahead.has(lower))],
];

const isWilling = ({ lower, negated }: Word): boolean => (negated ? WORDS.minding : WORDS.willing).has(baseOf(lower));

/** The same whichever is left. */
export function accordFeatures(a: Analysis, b: Analysis): string[] {
  const [x, y] = [signsIn(a), signsIn(b)];
  const both = [...x].filter((sign) => y.has(sign));
  const once = SIGNS.map(([name]) => name).filter((name) => x.has(name) !== y.has(name));
  return [
    ...both.map((name) => `both ${name}`),
    ...once.map((name) => `${name} once`),
    ...(meets(x, y) || meets(y, x) ? ['comes together'] : []),
  ];
}

/** One goes along with what the other speaks of as an occasion ahead. */
const meets = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
  (x.has('willing') || x.has('ahead')) && (x.has('occasion') || x.has('records')) && (y.has('willing') || y.has('ahead'));

const signsIn = ({ words }: Analysis): Set<string> => new Set(SIGNS.flatMap(([name, sign]) => (sign(words) ? [name] : [])));
