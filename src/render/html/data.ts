/** What a page is given as JSON: shared by those who write it and by the page that reads it. */
import type { Diff, Extraction } from '../../model.js';
import type { Drift } from '../diff/drifts.js';

/** A document's text, of which all spans are UTF-16 offsets. */
export interface DocumentText {
  readonly path: string;
  readonly text: string;
}

export interface ExtractData {
  readonly extraction: Extraction;
  readonly texts: readonly DocumentText[];
}

export interface DiffData {
  readonly diff: Diff;
  readonly texts: readonly DocumentText[];
  /** Ids of the statements of one side only, the weightiest first. */
  readonly only: readonly [readonly string[], readonly string[]];
  /** Statements that are worded otherwise from place to place, the weightiest first. */
  readonly drifts: readonly Drift[];
  /** Ids of the statements of other parties that are shown. */
  readonly others: readonly string[];
  readonly timeline: readonly Moment[];
  readonly numbers: readonly NumberRow[];
}

/** Half-open range of a wording. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** One of the statements that the page shows with words marked. */
export interface Said {
  readonly side: 0 | 1;
  readonly statement: string;
  readonly marks: readonly Mark[];
}

/** What the texts place at one time. */
export interface Moment {
  /** As a reader says it: "March 2022", "Wednesday". */
  readonly when: string;
  /** A time of the calendar, and not one that only the text's own date makes one. */
  readonly dated: boolean;
  readonly sentences: readonly DatedSentence[];
}

/** A sentence with the words that date it marked. */
export interface DatedSentence {
  readonly document: string;
  readonly line: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Who says what is dated; null where it is the document itself. */
  readonly speaker: string | null;
  /** The side whose version it is part of, if it is one of the two. */
  readonly side: 0 | 1 | null;
}

/** What is counted, and the numbers that each side gives for it. */
export interface NumberRow {
  readonly counted: string;
  readonly said: readonly Said[];
}
