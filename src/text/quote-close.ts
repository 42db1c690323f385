/** Where the words themselves show that a quotation ended, though nobody closed it. */
import type { Cleaned, Range } from '../document.js';
import { countBefore } from '../sorted.js';
import type { Pair } from './quote-pairs.js';

const SENTENCE_END = /[.!?](?=\s+\p{Lu}|\s*$)/gu;
const STOP = /[.!?]\s*$/u;

/** What a paragraph says of its unclosed pairs, found once: each of them would read on to the paragraph's end for it. */
interface Signs {
  readonly text: string;
  readonly paragraph: Range;
  /** Where words of attribution begin, in order: UTF-16 offsets of the text. */
  readonly commas: readonly number[];
  /** Where sentences end, in order. */
  readonly stops: readonly number[];
}

/** The pairs of a paragraph, each unclosed one ended before the words that name its speaker, or with its sentence if it is only a part of one. */
export function closedByWords({ text, language }: Pick<Cleaned, 'text' | 'language'>, paragraph: Range, pairs: readonly Pair[]): Pair[] {
  if (pairs.every((pair) => pair.closed)) return [...pairs];
  const startsOf = (pattern: RegExp) =>
    Array.from(text.slice(paragraph.start, paragraph.end).matchAll(pattern), (match) => paragraph.start + match.index);
  const signs: Signs = { text, paragraph, commas: startsOf(new RegExp(language.words.attributed, 'gu')), stops: startsOf(SENTENCE_END) };
  const around = parents(pairs);
  return pairs.map((pair, at) => {
    const end = pair.closed ? pair.end : endOf(signs, pair);
    return end === pair.end || crosses(pairs, around, { at, end }) ? pair : { ...pair, end, inner: { start: pair.inner.start, end } };
  });
}

function endOf({ text, paragraph, commas, stops }: Signs, { start, end, inner }: Pair): number {
  const comma = firstAt(commas, inner.start);
  if (comma < end) return comma + 1;
  const isPart = start > paragraph.start && /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 2));
  if (!isPart) return end;
  const last = STOP.exec(text.slice(Math.max(inner.start, end - 12), end));
  return Math.min(firstAt(stops, inner.start), last ? end - last[0].length : end);
}

/** The first of the sorted offsets at or behind one; infinite if there is none. */
const firstAt = (sorted: readonly number[], from: number): number =>
  sorted[countBefore(sorted, (offset) => offset < from)] ?? Number.POSITIVE_INFINITY;

/** For each pair the place of the one around it, or -1: pairs come in the order of their starts and never cross. */
function parents(pairs: readonly Pair[]): number[] {
  const around: number[] = [];
  return pairs.map(({ start }, at) => {
    while (around.length > 0 && (pairs[around.at(-1) ?? 0]?.end ?? 0) <= start) around.pop();
    const parent = around.at(-1) ?? -1;
    around.push(at);
    return parent;
  });
}

/** Whether a pair that ended there would cut through one that begins inside it: if so, the last to begin before does, or one around that. */
function crosses(pairs: readonly Pair[], around: readonly number[], { at, end }: { readonly at: number; readonly end: number }): boolean {
  let other = countBefore(pairs, ({ start }) => start < end) - 1;
  while (other > at) {
    if ((pairs[other]?.end ?? 0) > end) return true;
    other = around[other] ?? -1;
  }
  return false;
}
