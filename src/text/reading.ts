/** A file's text as it is read: without markup, entities and characters that nobody sees, each place of it known in the file. */
import type { Range } from '../document.js';
import type { Excluded } from '../model.js';
import { touches } from '../range.js';
import { misreadCharacters } from './characters.js';
import { applyEdits, characterInFile, type Edit, offsetFromFile, type PlacedEdit } from './edits.js';
import { type Markup, markdownOf } from './markdown/index.js';

export interface Reading {
  /** What the stages work on. */
  readonly text: string;
  readonly edits: readonly PlacedEdit[];
  /** Inline markup by where in the file its inside begins and ends. */
  readonly opened: ReadonlyMap<number, Markup>;
  readonly closed: ReadonlyMap<number, Markup>;
  /** Blocks of the file that are no running text, in text order. */
  readonly excluded: readonly Excluded[];
}

/**
 * @param file the text as it stands in the file
 * @param path tells whether it is Markdown; without it, the text does
 */
export function read(file: string, path: string): Reading {
  const { edits, markup, excluded } = markdownOf(file, path);
  const { text, placed } = applyEdits(file, merged(edits, misreadCharacters(file)));
  // An address by itself is a link without marks around it.
  const opened = new Map(markup.filter((one) => one.start < one.inner.start).map((one) => [one.inner.start, one]));
  const closed = new Map(markup.filter((one) => one.end > one.inner.end).map((one) => [one.inner.end, one]));
  return { text, edits: placed, opened, closed, excluded };
}

/** Both in text order; of two that overlap the first kind stays. */
function merged(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  let next = 0;
  const free = second.filter(({ start, end }) => {
    while ((first[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return end <= (first[next]?.start ?? Number.POSITIVE_INFINITY);
  });
  return [...first, ...free].sort((left, right) => left.start - right.start);
}

/** Where a range of the read text stands in the file. Markup of which it holds the inside and more is in it as a whole. */
export function inFile(reading: Reading, range: Range): Range {
  if (reading.edits.length === 0) return range;
  const start = characterInFile(reading.edits, range.start).start;
  if (range.end <= range.start) return { start, end: start };
  return balanced(reading, { start, end: characterInFile(reading.edits, range.end - 1).end });
}

function balanced(reading: Reading, { start, end }: Range): Range {
  const first = reading.opened.get(start);
  if (first && end > first.inner.end) return balanced(reading, { start: first.start, end });
  const last = reading.closed.get(end);
  if (last && start < last.inner.start) return balanced(reading, { start, end: last.end });
  return { start, end };
}

/** Where a range of the file stands in the read text. */
export function fromFile({ edits }: Reading, { start, end }: Range): Range {
  return { start: offsetFromFile(edits, start), end: offsetFromFile(edits, end) };
}

/** What no stage reads, in text order: a page's furniture, and the file's blocks outside of it. */
export function withBlocks({ excluded }: Reading, furniture: readonly Excluded[]): readonly Excluded[] {
  const free = excluded.filter((block) => !furniture.some((range) => touches(range, block)));
  return [...furniture, ...free].sort((left, right) => left.start - right.start);
}
