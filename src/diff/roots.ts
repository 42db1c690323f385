/** What all forms of a word and all words derived from it have in common: the key under which the comparison meets them. */
import type { Token } from '../document.js';
import { COMPARING, type Comparing } from '../languages/comparing.js';

/** Wordings are compared in English, whatever else a corpus holds. */
const CODE = 'en';

/** The words and weights that the comparison knows. */
export const {
  lexicon,
  table,
  sides: sidesTable,
}: Comparing = (() => {
  const found = COMPARING.get(CODE);
  if (found === undefined) throw new Error(`there are no words to compare in "${CODE}"`);
  return found;
})();

/** Root of a lower-case word. */
export const rootOf = (lower: string): string => lexicon.familyOf(lexicon.baseOf(lower));

/** Base form of a lower-case word. */
export const baseOf = (lower: string): string => lexicon.baseOf(lower);

/**
 * Base form of a word in a text, where its class is known: "left" is a form of "leave" if it is a verb. The base of a verb may be a guess;
 * a name that is no word stays as it is.
 */
export function baseOfToken({ pos, lemma, lower }: Token): string {
  if (pos === 'verb' && lexicon.rankOf(lemma) !== null) return lemma;
  const base = lexicon.baseOf(lower);
  return pos === 'name' && lexicon.rankOf(base) === null ? lower : base;
}
