import type { Word } from '../types.js';

/** The same reading of the same words, worked out once: a wording is compared with many others. */
export function once<T>(read: (words: readonly Word[]) => T): (side: { readonly words: readonly Word[] }) => T {
  const known = new WeakMap<readonly Word[], { readonly value: T }>();
  return ({ words }) => {
    const found = known.get(words) ?? { value: read(words) };
    known.set(words, found);
    return found.value;
  };
}
