/** The languages that can be read, by their ISO 639 codes. */
import { ENGLISH } from './en/index.js';
import type { Language } from './language.js';

export const LANGUAGES: ReadonlyMap<string, Language> = new Map([ENGLISH].map((language) => [language.code, language]));
