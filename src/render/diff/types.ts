import type { ChalkInstance } from 'chalk';
import type { Diff } from '../../model.js';

export interface DiffSettings {
  /** Columns of the terminal. */
  readonly width: number;
  readonly chalk: ChalkInstance;
  /** Whether claims of other parties are shown too. */
  readonly others: boolean;
  /** Whether long lists are shown to their end. */
  readonly all: boolean;
  /** The documents' texts by path; absent unless the format shows them. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** Text in pieces. Ends with a line break. */
export type DiffRenderer = (diff: Diff, settings: DiffSettings) => Iterable<string>;
