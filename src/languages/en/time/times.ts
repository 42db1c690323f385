/** When a wording places what it tells, and whether two wordings can mean one time. */

import type { Times, Word } from '../../wording.js';
import { DAY_BEFORE, MONTHS, ORDINAL_DAYS, PERIODS, RELATIVE_DAYS, WEEKDAYS } from '../words/calendar.js';
import { clocksOf } from './clock.js';
import { isNewYear, isOldYear } from './years.js';

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const DEICTIC = new Set(['last', 'this', 'next', 'previous', 'past', 'coming', 'first', 'second', 'third', 'fourth']);

/** Collects the times of a wording. */
export function timesOf(words: readonly Word[]): Times {
  const months = new Set<number>();
  const dates = new Set<number>();
  words.forEach((word, i) => {
    const month = word.role === 'time' ? MONTHS.get(word.lower.replace(/\.$/u, '')) : undefined;
    if (month !== undefined) addMonth(words, i, month, { months, dates });
  });
  return {
    years: new Set(
      words.flatMap((word, i) => ((isNewYear(word.lower) || isOldYear(words, i)) && !isName(words, i) ? [Number(word.lower)] : [])),
    ),
    months,
    dates,
    days: new Set(words.flatMap((_, i) => bareDayAt(words, i) ?? [])),
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

/** "on the ninth", "until the 20th": a day whose month is left out; "the third man", "on the ninth floor" are none. */
function bareDayAt(words: readonly Word[], i: number): number | null {
  const lead = words[i - 2];
  const article = words[i - 1];
  const word = words[i];
  const next = words[i + 1];
  if (word === undefined || article?.lower !== 'the' || !DAY_BEFORE.has(lead?.lower ?? '')) return null;
  const day = ORDINAL_DAYS.get(word.lower) ?? (DAY_ENDING.test(word.lower) ? Number.parseInt(word.lower, 10) : null);
  const ends = next === undefined || next.clause !== word.clause || next.role === 'function' || next.pos === 'verb';
  return ends && next?.lower !== 'of' && next?.role !== 'time' ? day : null;
}

const DAY_ENDING = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/u;

/** A past year against what is or was only just: neither can be told of the other. */
export function isPastAgainstNow(a: Times, b: Times): boolean {
  return (isLongPast(a) && !isLongPast(b) && isNow(b)) || (isLongPast(b) && !isLongPast(a) && isNow(a));
}

/** A year named outright or "last year", and nothing that says it was only just. */
const isLongPast = (times: Times): boolean => (times.years.size > 0 || times.relative.has('last year')) && times.weekdays.size === 0;

/** "This year", "next week", a day of the week, an hour. */
const isNow = ({ relative, weekdays, hours }: Times): boolean =>
  weekdays.size > 0 || hours.size > 0 || [...relative].some((period) => period.startsWith('this ') || period.startsWith('next '));
