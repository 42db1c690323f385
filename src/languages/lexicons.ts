import { ENGLISH_LEXICON } from './en/lexicon.js';
import type { Lexicon } from './lexicon.js';

/** Lexicons by ISO 639 code; apart from the languages, because only the comparison of wordings needs them. */
export const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', ENGLISH_LEXICON]]);
