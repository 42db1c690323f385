import type { Range, Token } from '../../document.js';

/** The tokens that lie wholly in a range; the start is found by binary search. */
export function tokensIn(tokens: readonly Token[], range: Range): readonly Token[] {
  const first = firstTokenAt(tokens, range.start);
  let end = first;
  while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= range.end) end++;
  return tokens.slice(first, end);
}

/** Index of the first token that starts at an offset or after it. */
export function firstTokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
