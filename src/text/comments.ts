import type { Range } from '../document.js';

const OPENING = '<!--';
const CLOSING = '-->';

/** The HTML comments of a text, as Markdown has them, in text order. One that is never closed is text. */
export function htmlComments(text: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(OPENING); start >= 0; start = text.indexOf(OPENING, start)) {
    const close = text.indexOf(CLOSING, start + OPENING.length);
    if (close < 0) break;
    found.push({ start, end: close + CLOSING.length });
    start = close + CLOSING.length;
  }
  return found;
}

/** The text with these ranges blanked: of the same length, and each of them an end of a line. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const pieces = ranges.map(({ start, end }, at) => text.slice(ranges[at - 1]?.end ?? 0, start) + '\n'.repeat(end - start));
  return pieces.join('') + text.slice(ranges.at(-1)?.end ?? 0);
}
