import type { Range, Tagged, Token } from '../../document.js';
import { firstFrom } from '../../sorted.js';

/** The tokens that lie wholly in a range; the start is found by binary search. */
export function tokensIn(tokens: readonly Token[], range: Range): readonly Token[] {
  const first = firstTokenAt(tokens, range.start);
  let end = first;
  while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= range.end) end++;
  return tokens.slice(first, end);
}

/** Index of the first token that starts at an offset or after it. */
export const firstTokenAt = (tokens: readonly Token[], offset: number): number => firstFrom(tokens, offset, ({ start }) => start);

/** Index of the first token of a sentence. */
export const firstOf = ({ sentences }: Tagged, sentence: number): number => sentences[sentence]?.firstToken ?? 0;

/** The words of a sentence. */
export function tokensOf({ tokens, sentences }: Tagged, sentence: number): readonly Token[] {
  const bounds = sentences[sentence];
  return bounds ? tokens.slice(bounds.firstToken, bounds.endToken) : [];
}

/** Whether a sentence stands in quotation marks from end to end. */
export const isAllQuoted = (tagged: Tagged, sentence: number): boolean =>
  tokensOf(tagged, sentence).every(({ quoted, pos }) => quoted > 0 || pos === 'mark');
