import type { Encoding } from '../decode.js';
import type { Problem } from '../problem.js';

/** One text to extract, out of whatever held it. */
export interface InputDocument {
  /** The input's own path; of a row in a table `file.csv#17`. */
  readonly path: string;
  /** What a reader sees; all offsets are UTF-16 units of it. */
  readonly text: string;
  /** What the input brought along: title, date, outlet, the other columns. */
  readonly meta: Readonly<Record<string, string>>;
  /** True if the encoding was inferred from bytes that are not UTF-8. */
  readonly guessed: boolean;
}

export type Bytes = AsyncIterable<Uint8Array>;

/** An input that is open. */
export interface Opened {
  readonly path: string;
  readonly bytes: Bytes;
}

export interface ReadOptions {
  readonly encoding: Encoding | null;
  /** The column with the text; null: one that is called as such columns are. */
  readonly textColumn: string | null;
  /** The column that names the rows; null: their number does. */
  readonly idColumn: string | null;
}

/** Opens what holds one text or many. What cannot be read of it is a problem among its documents; what stops it is a UserError. */
export type Container = (input: Opened, options: ReadOptions) => AsyncIterable<InputDocument | Problem>;
