/** Where versions of one statement differ in their words. */

import type { Claim, Statement } from '../model.js';
import { WORDS } from './compared.js';
import { readWording } from './read.js';
import { rawWords } from './words.js';

const LONGEST = 60;

/** For each later wording, the words in which it departs from the first, and the first from it. */
export function driftOf(claims: readonly Claim[]): Statement['drift'] {
  const [first, ...rest] = claims;
  if (first === undefined) return [];
  return rest.flatMap((claim) => {
    const words = wordsThatDiffer(first.content.text, claim.content.text);
    return words.length === 0 ? [] : [{ claims: [first.id, claim.id] as [string, string], words }];
  });
}

/** Words of weight in one wording and not in the other where the two run alongside each other, in text order. */
function wordsThatDiffer(left: string, right: string): string[] {
  const a = rawWords(readWording(left)).slice(0, LONGEST);
  const b = rawWords(readWording(right)).slice(0, LONGEST);
  const kept = commonWords(
    a.map((word) => word.root),
    b.map((word) => word.root),
  );
  if (kept.length === 0) return [];
  const differing = (words: typeof a, at: readonly number[]): string[] =>
    words
      .slice(Math.min(...at), Math.max(...at) + 3)
      .filter((word) => !at.includes(words.indexOf(word)) && !WORDS.functionWords.has(word.lower))
      .map((word) => word.lower);
  return [
    ...new Set([
      ...differing(
        a,
        kept.map(([i]) => i),
      ),
      ...differing(
        b,
        kept.map(([, j]) => j),
      ),
    ]),
  ];
}

/** Longest common subsequence, as pairs of positions. */
export function commonWords(a: readonly string[], b: readonly string[]): [number, number][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i];
    for (let j = b.length - 1; j >= 0 && row !== undefined; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
