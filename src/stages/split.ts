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
    for (const { start, end } of splitParagraph(cleaned.text, range)) {
      sentences.push({ index: sentences.length, paragraph, start, end });
    }
  }
  return sentences;
}

function splitParagraph(text: string, paragraph: Range): Range[] {
  const found: Range[] = [];
  let start = skipSpace(text, paragraph.start, paragraph.end);
  END_MARKS.lastIndex = start;
  while (start < paragraph.end) {
    const end = nextEnd(text, start, paragraph.end);
    found.push({ start, end });
    start = skipSpace(text, end, paragraph.end);
  }
  return found;
}

/** Where the sentence that began at `start` ends; goes on from END_MARKS.lastIndex. */
function nextEnd(text: string, start: number, limit: number): number {
  for (let match = END_MARKS.exec(text); match && match.index < limit; match = END_MARKS.exec(text)) {
    const marks: Range = { start: match.index, end: Math.min(match.index + match[0].length, limit) };
    CLOSERS.lastIndex = marks.end;
    const closed = Math.min(marks.end + (CLOSERS.exec(text)?.[0].length ?? 0), limit);
    END_MARKS.lastIndex = closed;
    if (isSentenceEnd(text, { marks, closed, sentence: start, limit })) return closed;
  }
  return trimEnd(text, start, limit);
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, from: number, limit: number): number {
  let at = limit;
  while (at > from && SPACE.test(text.charAt(at - 1))) at -= 1;
  return at;
}
