/** What belongs to a country is called so: "Chilean", "Finnish". */
import { COUNTRIES } from './countries.js';

/** Adjectives and demonyms of countries, lower case, single words. */
export const NATIONALITIES: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => (line.split('|')[1] ?? '').split(','))
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && !word.includes(' ')),
);
