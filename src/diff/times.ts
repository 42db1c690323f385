/** Whether two wordings can mean one time. */
import type { Times } from './types.js';

/** The parts of the calendar in which two wordings name disjoint times. Empty: they may mean the same time. */
export function timeConflicts(a: Times, b: Times): (keyof Times)[] {
  const conflicts = (['years', 'dates', 'weekdays', 'relative'] as const).filter((part) => disjoint<number | string>(a[part], b[part]));
  const days = conflicts.includes('dates') || !disjoint(daysOf(a), daysOf(b)) || a.days.size + b.days.size === 0 ? [] : (['days'] as const);
  const months = disjoint(monthsOf(a), monthsOf(b)) ? (['months'] as const) : [];
  return [...conflicts, ...days, ...months, ...(otherHours(a, b) ? (['hours'] as const) : [])];
}

/** Days of the month, whether the month is named or not: "3 June" and "the third" are one. */
export const daysOf = ({ dates, days }: Times): Set<number> => new Set([...days, ...[...dates].map((date) => date % 100)]);

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
