import type { Range } from '../range.js';
import { countBefore } from '../sorted.js';

/** Turns offsets into 1-based lines and columns; each look-up is a binary search over the line starts. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = startsOf(text);
  return (offset) => {
    const line = countBefore(starts, (start) => start <= offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return starts;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The place of a 1-based line, its end-of-line characters included; null if the text has no such line. */
export function lineRange(text: string, line: number): Range | null {
  const starts = startsOf(text);
  const start = starts[line - 1];
  return start === undefined ? null : { start, end: Math.max(start + 1, starts[line] ?? text.length) };
}
