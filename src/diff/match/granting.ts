/** Whether a wording grants what the other side says. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import type { Analysis, Word } from '../types.js';

const PHRASES = [...WORDS.granting].map((phrase) => phrase.split(' '));
const DISPUTING = new Set([...WORDS.disputing].map(conceptOfWord));

/** "It is common ground that", "there is no dispute", "nobody says otherwise". */
export const grants = ({ words }: Analysis): boolean =>
  words.some((word, i) => (word.negated && DISPUTING.has(word.concept)) || PHRASES.some((phrase) => isAt(words, i, phrase)));

const isAt = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((part, k) => words[at + k]?.lower === part);
