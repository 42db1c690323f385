import type { Cleaned, Range } from '../document.js';
import type { Line } from '../languages/furniture.js';
import type { Language } from '../languages/language.js';
import type { Excluded } from '../model.js';
import { htmlComments, withoutRanges } from './comments.js';
import { findFurniture } from './furniture.js';
import { joinWrapped } from './hard-wrap.js';

/** A line; nothing in it is gone back over, for it may have millions of characters: read by code units, since a pattern that reads pairs as one keeps a way back for each. */
const LINE = /[^\r\n\v\f\u2028\u2029]+/g;

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
  const lines = Array.from(text.matchAll(LINE), ({ index, 0: line }) => {
    const start = index + line.length - line.trimStart().length;
    const inner = line.trim();
    return { start, end: start + inner.length, text: inner };
  });
  return lines.filter(({ text: line }) => line !== '');
}
