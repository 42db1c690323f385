import { findFurniture, type Line } from '../match/furniture.js';
import { BOILERPLATE_RULES } from '../rules/boilerplate/index.js';
import { joinWrapped } from './hard-wrap.js';
import type { Cleaned } from './types.js';

/** What a line holds between its outer white space; a lone mark of byte order counts as white space. */
const LINE = /\S(?:[^\r\n\v\f\u2028\u2029]*\S)?/gu;

/**
 * Marks the page furniture and the paragraphs of a text; nothing is cut. Every non-space character is in exactly one paragraph or excluded
 * range. Offsets are UTF-16 units of the text.
 */
export function clean(text: string): Cleaned {
  const lines = linesOf(text);
  const excluded = findFurniture(lines, BOILERPLATE_RULES);
  return { text, excluded, paragraphs: joinWrapped(text, outside(lines, excluded)) };
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(LINE), (match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

function outside(lines: readonly Line[], excluded: Cleaned['excluded']): Line[] {
  let next = 0;
  return lines.filter((line) => {
    while ((excluded[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    return line.start < (excluded[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
