import type { Cleaned, Range, Sentence } from '../document.js';
import type { Abbreviations } from '../languages/words.js';
import { isSentenceEnd } from './sentence-end.js';

/** A run of end marks. Closing quotes and brackets after it belong to the sentence. */
const END_MARKS = /[.!?…‼⁇⁈⁉。！？]+/gu;
const CLOSERS = /(?:[”"’'»›)\]}“´」』]|[‘«](?![\p{L}\p{N}])|[ \u00a0\u202f]»(?![\p{L}\p{N}])){0,6}/uy;
const SPACE = /\s/u;

/**
 * Finds the sentences of each paragraph. Every non-space character of a paragraph is in exactly one sentence; a sentence starts and ends
 * with a non-space character. Offsets are UTF-16 units of the text.
 */
export function split(cleaned: Pick<Cleaned, 'text' | 'paragraphs' | 'language'>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, range] of cleaned.paragraphs.entries()) {
    const body = cleaned.text.slice(range.start, range.end);
    for (const { start, end } of splitParagraph(body, cleaned.language.words.abbreviations).flatMap((found) => inPieces(body, found))) {
      sentences.push({ index: sentences.length, paragraph, start: range.start + start, end: range.start + end });
    }
  }
  return sentences;
}

function splitParagraph(body: string, lists: Abbreviations): Range[] {
  const found: Range[] = [];
  let start = skipSpace(body, 0);
  END_MARKS.lastIndex = start;
  while (start < body.length) {
    const end = nextEnd(body, { start, lists });
    found.push({ start, end });
    start = skipSpace(body, end);
  }
  return found;
}

/** No sentence is longer, in UTF-16 units: what goes on beyond is a list or a text without stops, and is cut at a space. Keeps later stages linear. */
const LONGEST = 2000;

function inPieces(body: string, { start, end }: Range): Range[] {
  const out: Range[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const piece = body.slice(from, from + LONGEST);
    const space = piece.search(/\s\S*$/u);
    const length = space > 0 ? piece.slice(0, space).trimEnd().length : LONGEST - (/[\ud800-\udbff]$/.test(piece) ? 1 : 0);
    out.push({ start: from, end: from + length });
    from = skipSpace(body, from + length);
  }
  out.push({ start: from, end });
  return out;
}

/** Where the sentence that began at `start` ends; goes on from END_MARKS.lastIndex. */
function nextEnd(body: string, { start, lists }: { readonly start: number; readonly lists: Abbreviations }): number {
  for (let match = END_MARKS.exec(body); match; match = END_MARKS.exec(body)) {
    const marks: Range = { start: match.index, end: match.index + match[0].length };
    CLOSERS.lastIndex = marks.end;
    const closed = marks.end + (CLOSERS.exec(body)?.[0].length ?? 0);
    END_MARKS.lastIndex = closed;
    if (isSentenceEnd(body, { marks, closed, sentence: start, lists })) return closed;
  }
  return body.trimEnd().length;
}

function skipSpace(body: string, from: number): number {
  let at = from;
  while (at < body.length && SPACE.test(body.charAt(at))) at += 1;
  return at;
}
