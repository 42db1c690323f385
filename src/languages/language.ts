/** What a language gives the engine. A second language is a folder beside `en/`. */
import type { AttributionRule } from './construction.js';
import type { DocumentWords } from './documents.js';
import type { BoilerplateRule } from './furniture.js';
import type { WeightTable } from './weights.js';

export interface Language {
  /** ISO 639 code. */
  readonly code: string;
  /** In order of precedence: the first that fits a line takes it. */
  readonly furniture: readonly BoilerplateRule[];
  /** In order of precedence: of equals, the first wins. */
  readonly constructions: readonly AttributionRule[];
  /** What tells a statement, an interview or a live blog from a report. */
  readonly documents: DocumentWords;
  readonly weights: WeightTable;
}
