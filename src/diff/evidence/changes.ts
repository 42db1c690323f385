/** Rises and falls: what rises in one year may fall in another. */
import { WORDS } from '../compared.js';
import { conceptOfWord } from '../concepts.js';
import type { Analysis } from '../types.js';

const CHANGES = new Set([...WORDS.changes].map(conceptOfWord));
const YEAR = /^(?:19|20)\d\d$/u;

export const isChange = (concept: string): boolean => CHANGES.has(concept);

/** Both wordings name the same span of time, or neither any. */
export function sameSpan(a: Analysis, b: Analysis): boolean {
  const [x, y] = [spansOf(a), spansOf(b)];
  return x.length === 0 ? y.length === 0 : x.some((word) => y.includes(word));
}

function spansOf({ words }: Analysis): string[] {
  return words.flatMap(({ role, lower }) => (role === 'time' || YEAR.test(lower) || WORDS.since.has(lower) ? [lower] : []));
}
