import type { ChalkInstance } from 'chalk';
import type { CheckReport } from '../../check/model.js';

export interface CheckSettings {
  /** Columns of the terminal. */
  readonly width: number;
  /** Colours, or a chalk of level 0. */
  readonly chalk: ChalkInstance;
}

/** Text in pieces; ends with a line break unless empty. */
export type CheckRenderer = (report: CheckReport, settings: CheckSettings) => Iterable<string>;
