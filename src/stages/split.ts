import { isSentenceEnd } from './sentence-end.js';
import type { Cleaned, Range, Sentence } from './types.js';

/** A run of end marks. Closing quotes and brackets after it belong to the sentence. */
const END_MARKS = /[.!?…‼⁇⁈⁉。！？]+/gu;
const CLOSERS = /(?:[”"’'»›)\]}“]|[ \u00a0\u202f]»){0,6}/uy;
const SPACE = /\s/u;

/**
 * Finds the sentences of each paragraph. Every non-space character of a paragraph is in exactly one sentence; a sentence starts and ends
 * with a non-space character. Offsets are UTF-16 units of the text.
 */
export function split(cleaned: Cleaned): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, range] of cleaned.paragraphs.entries()) {
    const body = cleaned.text.slice(range.start, range.end);
    for (const { start, end } of splitParagraph(body)) {
      sentences.push({ index: sentences.length, paragraph, start: range.start + start, end: range.start + end });
    }
  }
  return sentences;
}

function splitParagraph(body: string): Range[] {
  const found: Range[] = [];
  let start = skipSpace(body, 0);
  END_MARKS.lastIndex = start;
  while (start < body.length) {
    const end = nextEnd(body, start);
    found.push({ start, end });
    start = skipSpace(body, end);
  }
  return found;
}

/** Where the sentence that began at `start` ends; goes on from END_MARKS.lastIndex. */
function nextEnd(body: string, start: number): number {
  for (let match = END_MARKS.exec(body); match; match = END_MARKS.exec(body)) {
    const marks: Range = { start: match.index, end: match.index + match[0].length };
    CLOSERS.lastIndex = marks.end;
    const closed = marks.end + (CLOSERS.exec(body)?.[0].length ?? 0);
    END_MARKS.lastIndex = closed;
    if (isSentenceEnd(body, { marks, closed, sentence: start })) return closed;
  }
  return body.trimEnd().length;
}

function skipSpace(body: string, from: number): number {
  let at = from;
  while (at < body.length && SPACE.test(body.charAt(at))) at += 1;
  return at;
}
