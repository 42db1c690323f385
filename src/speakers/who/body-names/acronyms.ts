import { fold } from '../../read/fold.js';
import { isCapital, type Words } from '../../read/words.js';

/** An acronym in brackets and the words whose initials it holds. */
interface Acronym {
  readonly short: string;
  readonly words: Words;
}

/** "Brennar Lift and Cable Workers (BLCW)": every acronym that a document spells out, in text order. */
export function* acronymsIn(tokens: Words): Generator<Acronym> {
  for (let at = 1; at + 2 < tokens.length; at++) {
    const short = tokens[at + 1]?.text ?? '';
    if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || !isAcronym(short)) continue;
    const from = startOfLong(tokens, at, fold(short));
    if (from !== null) yield { short, words: tokens.slice(from, at) };
  }
}

/** Walks back over the name until its initials are the acronym's letters; small words count or not. */
function startOfLong(tokens: Words, end: number, short: string): number | null {
  let left = short.length;
  for (let at = end - 1; at >= Math.max(0, end - 14); at--) {
    const word = tokens[at];
    if (!word || word.sentence !== tokens[end]?.sentence) return null;
    const fits = fold(word.text).charAt(0) === short.charAt(left - 1);
    if (isCapital(word) && !fits) return null;
    if (fits && isCapital(word) && --left === 0) return at;
  }
  return null;
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{Ll}]{1,7}$/u.test(text) && /\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{2,5}$/u.test(text);
