/** Half-open, in UTF-16 units of the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share a unit. */
export const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
