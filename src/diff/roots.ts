/** What all forms of a word and all words derived from it have in common: the key under which the comparison meets them. */
import type { Token } from '../document.js';
import { COMPARED } from './compared.js';

/** The words and weights that the comparison knows. */
export const { lexicon, table, sides: sidesTable } = COMPARED;

export const { rootOf, baseOf } = COMPARED.concepts;

/**
 * Base form of a word in a text, where its class is known: "left" is a form of "leave" if it is a verb. The base of a verb may be a guess;
 * a name that is no word stays as it is, also one that is taken for a noun where it opens the sentence.
 */
export function baseOfToken({ pos, lemma, lower, text }: Token): string {
  if (pos === 'verb' && lexicon.rankOf(lemma) !== null) return lemma;
  const base = lexicon.baseOf(lower);
  return (pos === 'name' || (pos === 'noun' && /^\p{Lu}/u.test(text))) && lexicon.rankOf(base) === null ? lower : base;
}
