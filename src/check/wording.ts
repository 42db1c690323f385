/** How findings show and compare wordings. */
import type { Claim } from '../model.js';
import type { Spot } from './types.js';

const SHOWN = 80;

/** The words of a text, lower case, without marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)
      ?.map((word) => word.replace('’', "'")) ?? []
  );
}

/** Texts that differ only in case, white space and punctuation have one key. */
export function wordingKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** At most `length` characters of the text on one line, cut between words. */
export function shorten(text: string, length = SHOWN): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\uD800-\uDBFF]$/u, '').trimEnd()}…`;
}

/** The text between quotation marks of ours, without marks of its own around it. */
export function quoted(text: string): string {
  return `“${shorten(text).replace(/^["“”„«»]+|["“”„«»]+$/gu, '')}”`;
}

/** Where a claim's content begins and ends; its gaps are included. */
export function spotOf(claim: Claim): Spot {
  const first = claim.content.spans[0];
  const last = claim.content.spans.at(-1);
  return { document: claim.document, start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The document as a whole. */
export function wholeOf(document: string): Spot {
  return { document, start: 0, end: 0 };
}

/** Twice the shared words by all words, 0–1; repeated words count once. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
