/** What is found in marked-up text. */
import type { Range } from '../../document.js';
import type { Excluded } from '../../model.js';

/** A stretch of words. Those of one line follow each other; another line is set off. */
export interface Piece extends Range {
  readonly line: number;
}

/** Inline markup: a link, emphasis. */
export interface Markup extends Range {
  readonly inner: Range;
}

export interface Found {
  readonly pieces: Piece[];
  readonly markup: Markup[];
  readonly excluded: Excluded[];
  line: number;
}
