/** What all forms of a word and all words derived from it have in common: the key under which the comparison meets them. */
import type { Token } from '../document.js';
import type { Lexicon } from '../languages/lexicon.js';
import { LEXICONS } from '../languages/lexicons.js';

/** Wordings are compared in English, whatever else a corpus holds. */
const CODE = 'en';

/** The words that the comparison knows. */
export const lexicon: Lexicon = (() => {
  const found = LEXICONS.get(CODE);
  if (found === undefined) throw new Error(`there is no lexicon of "${CODE}"`);
  return found;
})();

/** Root of a lower-case word. */
export const rootOf = (lower: string): string => lexicon.familyOf(lexicon.baseOf(lower));

/** Root of a word in a text, where its class is known: "left" is a form of "leave" if it is a verb. */
export const rootOfToken = ({ pos, lemma, lower }: Token): string => rootOf(pos === 'verb' ? lemma : lower);
