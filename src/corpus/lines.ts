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

const startsOf = (text: string): number[] => [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];

/** The place of a 1-based line, its end-of-line characters included; null if the text has no such line. */
export function lineRange(text: string, line: number): Range | null {
  const starts = startsOf(text);
  const start = starts[line - 1];
  return start === undefined ? null : { start, end: Math.max(start + 1, starts[line] ?? text.length) };
}
