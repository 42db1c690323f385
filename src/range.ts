/** Half-open, in UTF-16 units of the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a unit. */
export const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Whether the whole of a range stands in another. */
export const isWithin = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Where a claim stands in the text: at its cue, or without one where its content begins. */
export function anchorOf(cue: Range | null, content: readonly Range[]): Range {
  return cue ?? content[0] ?? { start: 0, end: 0 };
}
