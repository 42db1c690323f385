import { oncePer } from '../../text/asked-once.js';
import type { Word } from '../types.js';

/** The same reading of the same words, worked out once: a wording is compared with many others. */
export function once<T extends object>(read: (words: readonly Word[]) => T): (side: { readonly words: readonly Word[] }) => T {
  const known = oncePer(read);
  return ({ words }) => known(words);
}
