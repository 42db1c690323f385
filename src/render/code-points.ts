import { countBefore } from '../sorted.js';

/** Turns UTF-16 offsets of a text into counts of characters, as most other tools have them. */
export function toCodePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  return (offset) => offset - countBefore(pairs, (pair) => pair < offset);
}
