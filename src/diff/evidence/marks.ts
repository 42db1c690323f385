/** Which words of a wording a piece of evidence rests on. */
import { occurrences } from '../overlap.js';
import type { Analysis, Mark } from '../types.js';

/** Ranges of the concepts' words. */
export function marksOf(side: Analysis, concepts: readonly string[]): Mark[] {
  return concepts.flatMap((concept) => occurrences(side, concept).map(({ start, end }) => ({ start, end })));
}

/** The marked words as written, for a reason. */
export function quoted(side: Analysis, marks: readonly Mark[]): string {
  const [first] = marks;
  return first === undefined ? '' : `“${side.text.slice(first.start, first.end)}”`;
}
