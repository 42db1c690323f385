/** "According to Roth, the union's secretary, Ana Moe, had called it off": whose an office between two names is. */

import type { Token } from '../document.js';

const FINITE = /^(?:verb|auxiliary|modal)$/;

/** @returns whether a name stands behind the comma at `at` that a comma parts from its verb: what stands before the first is said of that name */
export function isOfNextName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  let end = at + 1;
  while (tokens[end]?.pos === 'name' && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  const verb = tokens[end + 1];
  return end > at + 1 && tokens[end]?.text === ',' && FINITE.test(verb?.pos ?? '') && verb?.form !== 'gerund';
}
