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

/** A sentence and so many before it, the nearest first. */
export const sentencesBack = ({ sentences }: Tagged, sentence: number, reach: number): Tagged['sentences'] =>
  sentences.slice(Math.max(0, sentence - reach), sentence + 1).toReversed();

/** The same, but none above the one with which a place of its own begins. */
export function sentencesOfPlace(tagged: Tagged, sentence: number, reach: number): Tagged['sentences'] {
  const near = sentencesBack(tagged, sentence, reach);
  const first = near.findIndex(({ index }) => tagged.frame?.breaks.has(index));
  return first < 0 ? near : near.slice(0, first + 1);
}

/** Whether a sentence stands in quotation marks from end to end. */
export const isAllQuoted = (tagged: Tagged, sentence: number): boolean =>
  tokensOf(tagged, sentence).every(({ quoted, pos }) => quoted > 0 || pos === 'mark');
