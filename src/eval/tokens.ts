/** The tokens by which spans are compared: words, and single other characters. */
import type { Range } from '../document.js';

/** White space is spelt out because `\s` takes U+FEFF for a space and leaves out the separators U+001C–U+001F. */
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const TOKEN = new RegExp(`[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_${SPACE}]`, 'gu');

/** Quotes and punctuation at the edge of a span are a matter of taste, so exact comparison leaves them out. */
const EDGE = new Set('"\'“”‘’«».,;:!?()[]—–-`…');

/** Larger than any text; start and end then fit together into one safe integer. */
const LENGTH_LIMIT = 2 ** 26;

/** The tokens of some spans: in order, as a set, and as a key that is equal for spans that differ at the edges only. */
export interface Tokens {
  readonly list: readonly Range[];
  readonly keys: ReadonlySet<number>;
  readonly exact: string;
  /** From the first to the last token, the edges left out; null without tokens. */
  readonly extent: Range | null;
}

/** Tokens of the text in the ranges, in the order of the ranges. A word that a range cuts counts as the part inside. */
export function tokensOf(text: string, ranges: readonly Range[]): Tokens {
  const list = ranges.flatMap((range) => tokensIn(text, range));
  const keys = new Set(list.map(key));
  const trimmed = trim(text, list);
  return { list, keys, exact: [...new Set(trimmed.map(key))].join(' '), extent: extent(trimmed) };
}

function tokensIn(text: string, range: Range): Range[] {
  const matches = text.slice(range.start, range.end).matchAll(TOKEN);
  return Array.from(matches, (match) => {
    const start = range.start + match.index;
    return { start, end: start + match[0].length };
  });
}

function key(token: Range): number {
  return token.start * LENGTH_LIMIT + token.end;
}

function trim(text: string, list: readonly Range[]): Range[] {
  const sorted = list.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const isWord = (token: Range): boolean => !EDGE.has(text.slice(token.start, token.end));
  return sorted.slice(sorted.findIndex(isWord), sorted.findLastIndex(isWord) + 1);
}

function extent(tokens: readonly Range[]): Range | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** How many tokens two sets share. */
export function sharedCount(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const item of small) if (large.has(item)) count++;
  return count;
}

/** Whether two sets share a token. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const item of small) if (large.has(item)) return true;
  return false;
}

/** Shared tokens by all tokens of both, 0–1; 0 for two empty sets. */
export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = sharedCount(a, b);
  return shared / Math.max(1, a.size + b.size - shared);
}
