/** Cities that a report may be dated from. */
import { COUNTRIES } from './countries.js';

/** Capitals and seats of governments, lower case. */
export const CAPITALS: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => (line.split('|')[2] ?? '').split(','))
    .map((name) => name.replace(/=.*/, '').trim().toLowerCase())
    .filter((name) => name !== ''),
);
