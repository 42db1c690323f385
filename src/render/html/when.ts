import type { Times, Word } from '../../diff/types.js';
import { WEEKDAYS } from '../../languages/en/words/calendar.js';
import type { Mark } from './data.js';

/** A time as it is called, and where it stands among others. */
export interface When {
  readonly label: string;
  readonly dated: boolean;
  /** Year, month, day. */
  readonly order: readonly number[];
}

/** Times without a year come behind the years, and in front of times of no calendar. */
const NO_YEAR = 9998;
const NO_DATE = [9999, 0, 0];

/** The times that a wording names. */
export function whensOf({ years, months, dates, weekdays, relative }: Times): When[] {
  const [year = null, another] = years;
  const only = another === undefined ? year : null;
  const calendar = [
    ...[...dates].map((date) => calendarTime(only, Math.floor(date / 100), date % 100)),
    ...[...months].map((month) => calendarTime(only, month)),
  ];
  const bare = calendar.length > 0 && only !== null ? [] : [...years].map((one) => calendarTime(one));
  const loose = [...[...weekdays].map(weekdayName), ...relative];
  return [...calendar, ...bare, ...loose.map((label): When => ({ label, dated: false, order: NO_DATE }))];
}

function calendarTime(year: number | null, month?: number, day?: number): When {
  const parts = [day, month === undefined ? undefined : monthName(month), year ?? undefined];
  return { label: parts.filter((part) => part !== undefined).join(' '), dated: true, order: [year ?? NO_YEAR, month ?? 0, day ?? 0] };
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const monthName = (month: number): string => MONTH.format(Date.UTC(2000, month - 1));

function weekdayName(weekday: number): string {
  const name = [...WEEKDAYS].find(([, number]) => number === weekday)?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** In the order of the calendar. */
export function byTime(a: When, b: When): number {
  const differing = a.order.findIndex((part, i) => part !== b.order[i]);
  return (a.order[differing] ?? 0) - (b.order[differing] ?? 0) || (a.label < b.label ? -1 : 1);
}

/** The words that name the times. */
export function timeMarks(words: readonly Word[], { years, dates, relative }: Times): Mark[] {
  const days = new Set([...dates].map((date) => date % 100));
  const phrase = (i: number): boolean => relative.has(`${words[i]?.lower ?? ''} ${words[i + 1]?.lower ?? ''}`);
  const names = ({ role, lower }: Word, i: number): boolean =>
    role === 'time' || years.has(Number(lower)) || days.has(Number.parseInt(lower, 10)) || phrase(i) || phrase(i - 1);
  return words.filter(names).map(({ start, end }) => ({ start, end }));
}
