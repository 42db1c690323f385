/** When a wording places what it tells, and whether two wordings can mean one time. */
import { MONTHS, PERIODS, RELATIVE_DAYS, WEEKDAYS } from '../languages/en/words/calendar.js';
import type { Times, Word } from './types.js';

const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const DEICTIC = new Set(['last', 'this', 'next', 'previous', 'past', 'coming', 'first', 'second', 'fourth']);

/** Collects the times of a wording. */
export function timesOf(words: readonly Word[]): Times {
  const months = new Set<number>();
  const dates = new Set<number>();
  words.forEach((word, i) => {
    const month = word.role === 'time' ? MONTHS.get(word.lower) : undefined;
    if (month !== undefined) addMonth(words, i, month, { months, dates });
  });
  return {
    years: new Set(words.flatMap((word, i) => (YEAR.test(word.lower) && !isName(words, i) ? [Number(word.lower)] : []))),
    months,
    dates,
    weekdays: new Set(words.flatMap((word) => WEEKDAYS.get(word.lower) ?? [])),
    relative: new Set(words.flatMap((word, i) => relativeAt(word, words[i - 1]) ?? [])),
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
    (word, k) => word && DAY.test(word.lower) && (k < 2 || words[i - 1]?.lower === 'of'),
  );
  if (day === undefined) into.months.add(month);
  else into.dates.add(month * 100 + Number.parseInt(day.lower, 10));
}

/** The parts of the calendar in which two wordings name disjoint times. Empty: they may mean the same time. */
export function timeConflicts(a: Times, b: Times): (keyof Times)[] {
  const conflicts = (['years', 'dates', 'weekdays', 'relative'] as const).filter((part) => disjoint<number | string>(a[part], b[part]));
  return disjoint(monthsOf(a), monthsOf(b)) ? [...conflicts, 'months'] : conflicts;
}

const monthsOf = (times: Times): Set<number> => new Set([...times.months, ...[...times.dates].map((date) => Math.floor(date / 100))]);

function disjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const x of a) if (b.has(x)) return false;
  return true;
}

/** A year named outright against "this year" and the like: a past year is not now. */
export function isPastAgainstNow(a: Times, b: Times): boolean {
  const now = (times: Times): boolean => [...times.relative].some((period) => period.startsWith('this ') || period.startsWith('next '));
  return (a.years.size > 0 && b.years.size === 0 && now(b)) || (b.years.size > 0 && a.years.size === 0 && now(a));
}
