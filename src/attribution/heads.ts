/** The noun that a phrase is about, and what kind of thing it names. */
import type { WordLists } from '../languages/words.js';
import { askedOnce, oncePer } from '../text/asked-once.js';
import { type Clause, lowerAt, posAt, type Words } from './clause/clause.js';

/** The last of the first nouns in a row: "police" in "the harbour police of the city". */
export function headNoun(clause: Clause, { from, end }: Words): string | null {
  for (let i = from; i < end; i++) if (posAt(clause, i) === 'noun' && posAt(clause, i + 1) !== 'noun') return lowerAt(clause, i);
  return null;
}

/** The kind of the head noun, or null where the phrase has none or nobody lists it. */
export function kindOfPhrase(clause: Clause, words: Words): string | null {
  const head = headNoun(clause, words);
  return head === null ? null : kindsBy(clause.words)(head);
}

const kindsBy = oncePer(({ kindOf }: WordLists) => askedOnce(kindOf));
