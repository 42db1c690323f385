import type { ChalkInstance } from 'chalk';
import type { Extraction } from '../model.js';

export interface Screen {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours, or a chalk of level 0. */
  readonly chalk: ChalkInstance;
}

export interface RenderSettings extends Screen {
  /** Dotted names of a claim's fields, in the order wanted; null for the format's own choice. */
  readonly fields: readonly string[] | null;
  /** The documents' texts by path; absent unless the format shows them. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Text in pieces, so that a large result is never held as one string. Ends with a line break unless empty. */
export type Renderer = (extraction: Extraction, settings: RenderSettings) => Iterable<string>;
