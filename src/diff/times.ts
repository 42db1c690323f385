/** When a wording places what it tells, and whether two wordings can mean one time. */
import { MONTHS, ORDINAL_DAYS, PERIODS, RELATIVE_DAYS, WEEKDAYS } from '../languages/en/words/calendar.js';
import { clocksOf } from './clock.js';
import type { Times, Word } from './types.js';

const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const DEICTIC = new Set(['last', 'this', 'next', 'previous', 'past', 'coming', 'first', 'second', 'fourth']);

/** Collects the times of a wording. */
export function timesOf(words: readonly Word[]): Times {
  const months = new Set<number>();
  const dates = new Set<number>();
  words.forEach((word, i) => {
    const month = word.role === 'time' ? MONTHS.get(word.lower.replace(/\.$/u, '')) : undefined;
    if (month !== undefined) addMonth(words, i, month, { months, dates });
  });
  return {
    years: new Set(words.flatMap((word, i) => (YEAR.test(word.lower) && !isName(words, i) ? [Number(word.lower)] : []))),
    months,
    dates,
    weekdays: new Set(words.flatMap((word) => WEEKDAYS.get(word.lower) ?? [])),
    relative: new Set(words.flatMap((word, i) => relativeAt(word, words[i - 1]) ?? [])),
    hours: new Set(clocksOf(words).map(({ minutes }) => minutes)),
  };
}

/** "yesterday", "last year"; "past" and "previous" are "last". */
function relativeAt({ lower }: Word, before: Word | undefined): string | null {
  if (RELATIVE_DAYS.has(lower)) return lower;
  if (before === undefined || !PERIODS.has(lower) || !DEICTIC.has(before.lower)) return null;
  return `${/^(?:previous|past)$/u.test(before.lower) ? 'last' : before.lower} ${lower}`;
}

/** "the treaty of 1998": the year is part of a name. */
const isName = (words: readonly Word[], i: number): boolean => words[i - 1]?.lower === 'of' && words[i - 2]?.role === 'content';

function addMonth(words: readonly Word[], i: number, month: number, into: { months: Set<number>; dates: Set<number> }): void {
  const day = [words[i + 1], words[i - 1], words[i - 2]].find(
    (word, k) => word && (DAY.test(word.lower) || ORDINAL_DAYS.has(word.lower)) && (k < 2 || words[i - 1]?.lower === 'of'),
  );
  if (day === undefined) into.months.add(month);
  else into.dates.add(month * 100 + (ORDINAL_DAYS.get(day.lower) ?? Number.parseInt(day.lower, 10)));
}

/** The parts of the calendar in which two wordings name disjoint times. Empty: they may mean the same time. */
export function timeConflicts(a: Times, b: Times): (keyof Times)[] {
  const conflicts = (['years', 'dates', 'weekdays', 'relative'] as const).filter((part) => disjoint<number | string>(a[part], b[part]));
  const months = disjoint(monthsOf(a), monthsOf(b)) ? (['months'] as const) : [];
  return [...conflicts, ...months, ...(otherHours(a, b) ? (['hours'] as const) : [])];
}

/** So many minutes apart, two hours may be one that is told roughly. */
const ROUGHLY = 14;
const DIAL = 720;

function otherHours({ hours: x }: Times, { hours: y }: Times): boolean {
  const apart = (one: number, other: number): number => Math.min(Math.abs(one - other), DIAL - Math.abs(one - other));
  return x.size > 0 && y.size > 0 && ![...x].some((one) => [...y].some((other) => apart(one, other) <= ROUGHLY));
}

const monthsOf = (times: Times): Set<number> => new Set([...times.months, ...[...times.dates].map((date) => Math.floor(date / 100))]);

function disjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const x of a) if (b.has(x)) return false;
  return true;
}

/** A past year against what is or was only just: neither can be told of the other. */
export function isPastAgainstNow(a: Times, b: Times): boolean {
  return (isLongPast(a) && !isLongPast(b) && isNow(b)) || (isLongPast(b) && !isLongPast(a) && isNow(a));
}

/** A year named outright or "last year", and nothing that says it was only just. */
const isLongPast = (times: Times): boolean => (times.years.size > 0 || times.relative.has('last year')) && times.weekdays.size === 0;

/** "This year", "next week", a day of the week, an hour. */
const isNow = ({ relative, weekdays, hours }: Times): boolean =>
  weekdays.size > 0 || hours.size > 0 || [...relative].some((period) => period.startsWith('this ') || period.startsWith('next '));
