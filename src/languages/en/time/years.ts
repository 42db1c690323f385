/** Which numbers are years. */
import type { Word } from '../../wording.js';
import { MONTHS } from '../words/calendar.js';

const NEW = /^(?:19|20)\d\d$/u;
const OLD = /^1[0-8]\d\d$/u;
/** Before them, a number of four digits is a year if nothing is counted by it. */
const LEADS = new Set('in since until till by from before after during of'.split(' '));

export const isNewYear = (lower: string): boolean => NEW.test(lower);

/** "in 1871", "March 1871", "12 May 1789": further back, a year shows by what stands around it. */
export function isOldYear(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!OLD.test(words[i]?.lower ?? '') || next?.role === 'content' || next?.role === 'number') return false;
  return LEADS.has(before?.lower ?? '') || MONTHS.has(before?.lower ?? '') || MONTHS.has(words[i - 2]?.lower ?? '');
}
