/** How much a word tells in news in general: common words little, rare words and names much. */
import { lexicon } from './roots.js';

/** A rank in the list of words by frequency at which a word tells all it can. */
const TELLING_RANK = 3000;
const UNLISTED = 0.9;

/** @returns 0–1 */
export function tellingOf(root: string): number {
  const rank = lexicon.rankOf(root);
  return rank === null ? UNLISTED : Math.min(1, Math.log(1 + rank / 20) / Math.log(1 + TELLING_RANK / 20));
}
