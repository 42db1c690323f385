/** The concepts of English words. */
import { type Concepts, readConcepts } from '../concepts.js';
import { ENGLISH_LEXICON } from './lexicon.js';
import { ANTONYMS } from './words/antonyms.js';
import { SYNONYMS } from './words/synonyms.js';

export const CONCEPTS: Concepts = readConcepts({ lexicon: ENGLISH_LEXICON, synonyms: SYNONYMS, antonyms: ANTONYMS });

export const { conceptOfWord, rootOf } = CONCEPTS;
