/** Words that tell where a body is from: "the Dresden company", "the Hull charity". */
import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isHome, regionAt } from './regions.js';
import { isCapital, organizationClass } from './words.js';

const counted = new WeakMap<readonly Token[], ReadonlyMap<string, number>>();

/** How often each capital word stands where no place is told. */
function countIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = counted.get(tokens);
  if (found) return found;
  const out = new Map<string, number>();
  for (const token of tokens)
    if (isCapital(token) && !NAMING.locatives.has(tokens[token.index - 1]?.lower ?? ''))
      out.set(token.text, (out.get(token.text) ?? 0) + 1);
  counted.set(tokens, out);
  return out;
}

/**
 * "The Dresden company": a town between the article and a firm; of an unknown word, where the text has told of others before and says it
 * nowhere else but behind "in".
 */
export function isFromThere(tokens: readonly Token[], at: number, end: number): boolean {
  const kind = organizationClass(tokens[end]) ?? '';
  if (!NAMING.kindsFromPlaces.has(kind)) return false;
  if (regionAt(tokens, at, end - at)?.length === end - at) return true;
  const word = tokens[at];
  return end - at === 1 && kind !== GROUP && word !== undefined && word.sentence > 0 && countIn(tokens).get(word.text) === 1;
}

const [GROUP = ''] = NAMING.groupWord;

/** Whether words in front of what a body is tell no more than where it is from. */
export const areHomes = (words: readonly Token[], isKnown: (word: Token) => boolean): boolean =>
  words.length > 0 && words.every((word, at) => isHome(words, at) || (isCapital(word) && word.pos === 'name' && !isKnown(word)));
