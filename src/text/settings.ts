/** Where, through what and how somebody speaks: "in a statement", "on Facebook", "with a smile". */

import type { Pos, Token } from '../document.js';
import type { SettingWords } from '../languages/words.js';

/** In words, between the preposition and its noun. */
const LONGEST = 5;

const INSIDE: ReadonlySet<Pos> = new Set<Pos>(['adjective', 'noun', 'name', 'number', 'possessive']);

/** @returns whether such a phrase begins with the preposition at `at`; never one with an article that points ("the man in the video") */
export function opensSetting(tokens: readonly Token[], at: number, { heads, pointing }: SettingWords): boolean {
  const nouns = heads.get(tokens[at]?.lower ?? '');
  if (!nouns) return false;
  const opens = tokens[at + 1];
  const from = opens?.pos === 'determiner' || opens?.pos === 'possessive' ? at + 2 : at + 1;
  if (pointing.has(opens?.lower ?? '')) return false;
  let end = from;
  // "At Monday's meeting": a gerund elsewhere.
  const isInside = (word: Token | undefined): boolean => word !== undefined && (INSIDE.has(word.pos) || nouns.has(word.lower));
  while (end < from + LONGEST && tokens[end]?.sentence === tokens[at]?.sentence && isInside(tokens[end])) end++;
  return end > from && nouns.has(tokens[end - 1]?.lower ?? '');
}
