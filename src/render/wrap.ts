import wrapAnsi from 'wrap-ansi';
import { isPlain } from './columns.js';

/** The lines of a text wrapped at blanks; a word that is wider than a line is broken. */
export function wrapped(text: string, width: number): string[] {
  return plainLines(text, width) ?? wrapAnsi(text, width, { hard: true }).split('\n');
}

/** The same, of letters of one column each, with a blank between words that each fit a line: as most text is. Null for any other. */
function plainLines(text: string, width: number): string[] | null {
  if (!isPlain(text) || SPACED.test(text)) return null;
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > width) {
    const blank = text.lastIndexOf(' ', from + width);
    if (blank < from) return null;
    lines.push(text.slice(from, blank));
    from = blank + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

const SPACED = /^ | {2}| $/;
