import type { Range } from '../document.js';
import type { Line } from '../languages/furniture.js';

/** A text counts as hard-wrapped with these shares (0–1) of the line ends within its blocks behind a long line and in mid-sentence. */
const LONG_SHARE = 0.5;
const BROKEN_SHARE = 0.3;
/** … or, however long its lines are, with this share of at least so many line ends in mid-sentence. */
const NARROW_SHARE = 0.5;
const NARROW_LEAST = 2;
/** How long wrapped lines are, in UTF-16 units. */
const SHORTEST = 50;
const LONGEST = 100;
/** A sentence that ends this far before the longest line's end (share, 0–1) also ends its paragraph. */
const FULL_SHARE = 0.75;

/** Joins the lines of a text that was wrapped at a fixed width into paragraphs; the lines of any other text are its paragraphs. */
export function joinWrapped(text: string, lines: readonly Line[]): Range[] {
  const ranges = lines.map(({ start, end }) => ({ start, end }));
  if (!isWrapped(text, lines)) return ranges;
  const width = widthOf(text, lines);
  const joined: Range[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = joined.at(-1);
    if (before && last && continues(text, { before, line, width })) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push({ start: line.start, end: line.end });
  }
  return joined;
}

/** The longest line that another one follows: a headline alone may be longer than what stands under it. */
function widthOf(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next && line.text.length <= LONGEST && areAdjacent(text, line, next)) width = Math.max(width, line.text.length);
  }
  return width;
}

function isWrapped(text: string, lines: readonly Line[]): boolean {
  const joints = lines.flatMap((line, at): Pair[] => {
    const before = lines[at - 1];
    return before && areAdjacent(text, before, line) ? [{ before, line }] : [];
  });
  if (joints.length === 0) return false;
  const long = joints.filter(({ before }) => before.text.length >= SHORTEST && before.text.length <= LONGEST);
  if (joints.length >= NARROW_LEAST && joints.filter(isBroken).length >= joints.length * NARROW_SHARE) return true;
  const broken = long.filter(isBroken);
  return long.length >= joints.length * LONG_SHARE && broken.length >= joints.length * BROKEN_SHARE;
}

/** Two lines with nothing but the end of the first between them. */
interface Pair {
  readonly before: Line;
  readonly line: Line;
}

/** Did the wrap break a sentence between these two lines? */
function isBroken({ before, line }: Pair): boolean {
  return !endsSentence(before) && /^\p{Ll}/u.test(line.text);
}

interface Joint extends Pair {
  readonly width: number;
}

function continues(text: string, { before, line, width }: Joint): boolean {
  if (!areAdjacent(text, before, line) || before.text.length > LONGEST) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return before.text.length >= width * FULL_SHARE;
}

/** No blank line between them, no furniture, and the second one not indented. */
function areAdjacent(text: string, before: Line, line: Line): boolean {
  return /^[ \t]*(?:\r\n|[\r\n])$/u.test(text.slice(before.end, line.start));
}

function endsSentence(line: Line): boolean {
  return /[.!?:…]["”’'»)]*$/u.test(line.text);
}
