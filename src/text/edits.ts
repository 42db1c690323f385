import type { Range } from '../document.js';
import { countBefore } from '../sorted.js';

/** A stretch of the file that is read as other characters, or as none. */
export interface Edit extends Range {
  readonly put: string;
}

/** An edit and where what it puts stands in the text that is read. */
export interface PlacedEdit extends Edit {
  readonly at: number;
}

/** The text as the edits leave it; they are in text order and never overlap. */
export function applyEdits(file: string, edits: readonly Edit[]): { text: string; placed: readonly PlacedEdit[] } {
  if (edits.length === 0) return { text: file, placed: [] };
  const placed: PlacedEdit[] = [];
  const pieces: string[] = [];
  let length = 0;
  let last = 0;
  for (const edit of edits) {
    pieces.push(file.slice(last, edit.start), edit.put);
    placed.push({ ...edit, at: length + edit.start - last });
    length += edit.start - last + edit.put.length;
    last = edit.end;
  }
  pieces.push(file.slice(last));
  return { text: pieces.join(''), placed };
}

/** Where in the file the character at this place of the read text begins and ends. */
export function characterInFile(placed: readonly PlacedEdit[], at: number): Range {
  const edit = lastBefore(placed, (one) => one.at <= at);
  if (!edit) return { start: at, end: at + 1 };
  const after = at - edit.at - edit.put.length;
  return after < 0 ? { start: edit.start, end: edit.end } : { start: edit.end + after, end: edit.end + after + 1 };
}

/** Where an offset of the file stands in the read text; inside of what is edited, where that begins. */
export function offsetFromFile(placed: readonly PlacedEdit[], offset: number): number {
  const edit = lastBefore(placed, ({ start }) => start < offset);
  if (!edit) return offset;
  return offset < edit.end ? edit.at : edit.at + edit.put.length + offset - edit.end;
}

/** The last that the test holds for; it holds for all before that one. */
const lastBefore = (placed: readonly PlacedEdit[], holds: (edit: PlacedEdit) => boolean): PlacedEdit | undefined =>
  placed[countBefore(placed, holds) - 1];
