import type { Cleaned, Range } from '../document.js';
import type { Line } from '../languages/furniture.js';
import type { Language } from '../languages/language.js';
import type { Excluded } from '../model.js';
import { htmlComments, withoutRanges } from './comments.js';
import { findFurniture } from './furniture.js';
import { joinWrapped } from './hard-wrap.js';

/** Where a line breaks. A pattern that runs over the line itself needs a way back for each character, when the engine has many patterns to keep; a line may have millions. */
const BREAK = /[\r\n\v\f\u2028\u2029]/g;

/**
 * Marks the page furniture and the paragraphs of a text; nothing is cut. Every non-space character is in exactly one paragraph or excluded
 * range. Offsets are UTF-16 units of the text.
 */
export function clean(text: string, language: Language): Cleaned {
  const comments = htmlComments(text);
  const lines = linesOf(withoutRanges(text, comments));
  const furniture = findFurniture(lines, language.furniture);
  const excluded = withComments(furniture, comments);
  return { text, language, excluded, paragraphs: paragraphsOf(text, excluded) };
}

/** The paragraphs of a text of which it is known what is excluded, as an extraction's documents tell it. */
export function paragraphsOf(text: string, excluded: Cleaned['excluded']): Cleaned['paragraphs'] {
  return joinWrapped(text, linesOf(withoutRanges(text, excluded)));
}

/** A comment inside of furniture is part of it. */
function withComments(furniture: readonly Excluded[], comments: readonly Range[]): readonly Excluded[] {
  if (comments.length === 0) return furniture;
  let next = 0;
  const free = comments.filter((comment) => {
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= comment.start) next += 1;
    return comment.end <= (furniture[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  const excluded = free.map((range) => ({ ...range, reason: 'html-comment' }));
  return [...furniture, ...excluded].sort((left, right) => left.start - right.start);
}

/** What each line holds between its outer white space; a lone mark of byte order counts as white space. */
function linesOf(text: string): Line[] {
  const breaks = Array.from(text.matchAll(BREAK), ({ index }) => index);
  const lines = [...breaks, text.length].map((end, at) => lineOf(text, (breaks[at - 1] ?? -1) + 1, end));
  return lines.filter(({ text: line }) => line !== '');
}

function lineOf(text: string, from: number, to: number): Line {
  const line = text.slice(from, to);
  const start = from + line.length - line.trimStart().length;
  const inner = line.trim();
  return { start, end: start + inner.length, text: inner };
}
