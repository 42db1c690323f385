/** The languages in which wordings can be compared, by their ISO 639 codes: only `diff` loads them. */
import type { Comparing } from './comparison.js';
import { ENGLISH_COMPARING } from './en/comparing.js';

export const COMPARING: ReadonlyMap<string, Comparing> = new Map([['en', ENGLISH_COMPARING]]);
