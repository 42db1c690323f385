/** What a language gives the engine. A second language is a folder beside `en/`. */

import type { Mutable } from '../token.js';
import type { AttributionRule } from './construction.js';
import type { DocumentWords } from './documents.js';
import type { BoilerplateRule } from './furniture.js';
import type { WeightTable } from './weights.js';
import type { WordLists } from './words.js';

export interface Language {
  /** ISO 639 code. */
  readonly code: string;
  /** In order of precedence: the first that fits a line takes it. */
  readonly furniture: readonly BoilerplateRule[];
  /** In order of precedence: of equals, the first wins. */
  readonly constructions: readonly AttributionRule[];
  /** What tells a statement, an interview or a live blog from a report. */
  readonly documents: DocumentWords;
  readonly words: WordLists;
  readonly weights: WeightTable;
  /** Settles class, base form and form of every token, in place. */
  readonly tag: Tagger;
}

/** @param tokens of the whole text, marks included; their offsets, sentences and depths of quotation are right already */
export type Tagger = (tokens: readonly Mutable[], sentences: readonly Bounds[]) => void;

/** The tokens of a sentence, half-open. */
export interface Bounds {
  readonly firstToken: number;
  readonly endToken: number;
}
