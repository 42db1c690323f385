/** The languages that can be read, by their ISO 639 codes. */
import { ENGLISH } from './en/index.js';
import type { Language } from './language.js';

export const LANGUAGES: ReadonlyMap<string, Language> = new Map([ENGLISH].map((language) => [language.code, language]));

/** What a text is read as that is too short to tell. */
const DEFAULT = 'en';

/** @param code ISO 639 code, or null where a text does not tell */
export const languageOf = (code: string | null): Language | undefined => LANGUAGES.get(code ?? DEFAULT);
