/** Words that place an event in time. */
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');
const MONTH_SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Month name or abbreviation → 1–12. "sept" as well as "sep". */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...MONTH_SHORT.map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
]);

/** Weekday → 1–7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(DAY_NAMES.map((name, i): [string, number] => [name, i + 1]));

/** Nouns that "last", "this" and "next" turn into a time. */
export const PERIODS: ReadonlySet<string> = new Set(
  'year month week weekend quarter summer winter autumn spring fall decade century season night morning evening'.split(' '),
);

/** Single words that are a time in themselves. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set('today yesterday tomorrow tonight'.split(' '));
