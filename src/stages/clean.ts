import type { Cleaned, Range } from './types.js';

/** Lines of the text, each trimmed of outer white space; blank ones left out. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (const match of text.matchAll(/[^\s](?:[^\r\n\u2028\u2029]*[^\s])?/gu)) {
    lines.push({ start: match.index, end: match.index + match[0].length });
  }
  return lines;
}

export function clean(text: string): Cleaned {
  return { text, excluded: [], paragraphs: linesOf(text) };
}
