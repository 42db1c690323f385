/** Half-open, in UTF-16 units of the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
