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

/** "Q2", "H1", "FY25": parts of a firm's year. */
export const FISCAL = /^(?:[qh][1-4]|fy(?:\d\d|\d{4})?)$/;

/** Words before the name of a day that make it a day and nobody's name. */
export const DAY_LEADS: ReadonlySet<string> = new Set(
  'on last next this every early late since until till before after through'.split(' '),
);

/** Nouns that "last", "this" and "next" turn into a time. */
export const PERIODS: ReadonlySet<string> = new Set(
  'year month week weekend quarter half term semester summer winter autumn spring fall decade century season night morning evening'.split(
    ' ',
  ),
);

/** Single words that are a time in themselves. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set('today yesterday tomorrow tonight'.split(' '));

/** "the second of March" → 2. */
export const ORDINAL_DAYS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** Words before "the ninth" that make it a day of the month. */
export const DAY_BEFORE: ReadonlySet<string> = new Set('on until till by before since from after of for to'.split(' '));

/** Hours that have a name, in minutes after midnight. */
export const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

/** Words before a bare number that make it an hour: "towards nine", "until eleven". */
export const BEFORE_HOUR: ReadonlySet<string> = new Set('at towards toward until till since after before by around about from'.split(' '));

/** Words behind a bare number that make it an hour: "eleven in the evening", "seven am". */
export const AFTER_HOUR: ReadonlySet<string> = new Set("am pm a.m p.m a.m. p.m. o’clock o'clock oclock".split(' '));

export const DAY_PARTS: ReadonlySet<string> = new Set('morning afternoon evening night'.split(' '));
