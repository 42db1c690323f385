import type { Token } from '../../document.js';
import { CURRENCIES, REGIONS } from '../../world/regions.js';
import { fold } from './fold.js';
import { isCapital, singular } from './words.js';

/** In words. */
export const LONGEST_REGION = 4;

const countries = new Map<string, string>();
const money = new Map<string, string>();

const linesOf = (data: string): string[][] =>
  data
    .trim()
    .split('\n')
    .map((line) => line.split('|'));

for (const [country = '', ...lists] of linesOf(REGIONS))
  for (const name of lists.flatMap((list) => list.split(','))) if (name !== '') countries.set(fold(name), country);
for (const [name = '', country = ''] of linesOf(CURRENCIES)) money.set(name, country);

/** The country of the town, the part of a country or the money that is named at a token, the longest name first. */
export function regionAt(tokens: readonly Token[], at: number, longest: number): { readonly side: string; readonly length: number } | null {
  const first = tokens[at];
  if (!first) return null;
  if (!isCapital(first)) {
    const side = money.get(first.lower) ?? money.get(singular(first.lower));
    return side === undefined ? null : { side, length: 1 };
  }
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const side = countries.get(fold(written(tokens.slice(at, at + length))));
    if (side !== undefined) return { side, length };
  }
  return null;
}

const written = (words: readonly Token[]): string =>
  words.map(({ text, start }, i) => (i > 0 && (words[i - 1]?.end ?? start) < start ? ` ${text}` : text)).join('');
