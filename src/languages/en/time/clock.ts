/** Hours of the day in a wording: "10:42", "half past four", "towards nine", "ten to two", "noon". */

import type { Word } from '../../wording.js';
import { AFTER_HOUR, BEFORE_HOUR, DAY_PARTS, NAMED_HOURS } from '../words/calendar.js';
import { CARDINAL, MULTIPLIER, UNITS } from '../words/quantities.js';

export interface Clock {
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** Minutes on the dial, 0–719: morning and evening are told by other words. */
  readonly minutes: number;
}

const DIAL = 720;

/** The hour that starts at a word, if one does. */
export function clockAt(words: readonly Word[], i: number): Clock | null {
  const found = named(words, i) ?? digital(words, i) ?? past(words, i) ?? bare(words, i);
  return found && { ...found, minutes: found.minutes % DIAL };
}

/** All hours of a wording, in text order. */
export function clocksOf(words: readonly Word[]): Clock[] {
  const found: Clock[] = [];
  for (let i = 0; i < words.length; i++) {
    const clock = clockAt(words, i);
    if (clock === null) continue;
    found.push(clock);
    i = clock.to - 1;
  }
  return found;
}

const at = (words: readonly Word[], i: number): string => words[i]?.lower ?? '';

function named(words: readonly Word[], i: number): Clock | null {
  const minutes = NAMED_HOURS.get(at(words, i));
  return minutes === undefined ? null : { from: i, to: i + 1, minutes };
}

const TIME = /^([01]?\d|2[0-4])[:.]([0-5]\d)$/u;

/** "10:42"; "7.20" only where what stands around it says that it is an hour. */
function digital(words: readonly Word[], i: number): Clock | null {
  const found = TIME.exec(at(words, i));
  if (found === null) return null;
  const [, hour, minute] = found;
  const to = HOURS.test(at(words, i + 1)) || AFTER_HOUR.has(at(words, i + 1)) ? i + 2 : i + 1;
  const isHour = at(words, i).includes(':') || to > i + 1 || (HOUR_LEADS.test(at(words, i - 1)) && !UNITS.has(at(words, i + 1)));
  return isHour && !isCounted(words, to) ? { from: i, to, minutes: 60 * Number(hour) + Number(minute) } : null;
}

const HOURS = /^(?:hours|hrs|h)$/u;
const HOUR_LEADS = /^(?:at|by|until|till|since|towards?)$/u;
const isCounted = (words: readonly Word[], i: number): boolean => UNITS.has(at(words, i)) || MULTIPLIER.has(at(words, i));

/** "half past four", "a quarter to nine", "twenty minutes past ten". */
function past(words: readonly Word[], i: number): Clock | null {
  const skip = at(words, i) === 'a' ? 1 : 0;
  const first = at(words, i + skip);
  const part = PARTS.get(first) ?? (skip === 0 ? small(first) : null);
  const way = i + skip + (at(words, i + skip + 1) === 'minutes' ? 2 : 1);
  const hour = hourAt(words, way + 1) ?? named(words, way + 1)?.minutes ?? null;
  if (part === null || hour === null || !/^(?:past|to|after|before)$/u.test(at(words, way))) return null;
  if (at(words, way) !== 'past' && (isRange(words, i) || PARTS.get(first) === undefined) && !isHourAround(words, i, way + 2)) return null;
  const minutes = /^(?:past|after)$/u.test(at(words, way)) ? hour + part : hour - part + DIAL;
  return { from: i, to: way + 2, minutes };
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
]);

/** "from two to four". */
const isRange = (words: readonly Word[], i: number): boolean => at(words, i - 1) === 'from';

function isHourAround(words: readonly Word[], from: number, to: number): boolean {
  return at(words, from - 1) === 'at' || isDayPart(words, to) || AFTER_HOUR.has(at(words, to));
}

/** "five o'clock", "seven pm", "eleven in the evening", "19 hours", "at seven". */
function bare(words: readonly Word[], i: number): Clock | null {
  const minutes = hourAt(words, i);
  if (minutes === null || minutes === 0) return null;
  const here = { from: i, minutes };
  if (AFTER_HOUR.has(at(words, i + 1))) return { ...here, to: i + 2 };
  if (isDayPart(words, i + 1)) return { ...here, to: i + 1 };
  if (!BEFORE_HOUR.has(at(words, i - 1))) return null;
  if (HOURS.test(at(words, i + 1)) && /^\d/u.test(at(words, i))) return { ...here, to: i + 2 };
  const next = words[i + 1];
  const ends = next === undefined || next.clause !== words[i]?.clause || next.role === 'function' || next.role === 'time';
  const spelt = !/^\d/u.test(at(words, i));
  const sure = ends && minutes <= DIAL && spelt && SURE_LEADS.has(at(words, i - 1)) && !/^(?:of|the)$/u.test(at(words, i + 1));
  return sure && !isFigure(words, i) ? { ...here, to: i + 1 } : null;
}

/** "puts the toll at seven". */
function isFigure(words: readonly Word[], i: number): boolean {
  const clause = words[i]?.clause;
  return words.slice(Math.max(0, i - REACH), i).some((word) => word.clause === clause && FIGURES.test(word.lower));
}

const REACH = 7;
const FIGURES = /^(?:puts?|putting|estimat\w+|stands?|stood|number|figure|toll|total|count)$/u;

const SURE_LEADS: ReadonlySet<string> = new Set(['at', 'towards', 'toward', 'until', 'till']);

function isDayPart(words: readonly Word[], i: number): boolean {
  if (at(words, i) === 'at') return at(words, i + 1) === 'night';
  return /^(?:in|that|this|on)$/u.test(at(words, i)) && [i + 1, i + 2].some((k) => DAY_PARTS.has(at(words, k)));
}

/** A full hour in minutes. */
function hourAt(words: readonly Word[], i: number): number | null {
  const hour = small(at(words, i));
  return hour === null || hour > 24 ? null : 60 * hour;
}

function small(word: string): number | null {
  const known = CARDINAL.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
  return known !== null && known < 60 ? known : null;
}
