/** What a language gives the comparison of wordings, beyond what extraction needs of it. */
import type { Concepts } from './concepts.js';
import type { Lexicon } from './lexicon.js';
import type { DiffTable, SidesTable } from './weights.js';
import type { Deed, Quantity, RawWord, Reading, Times, Word } from './wording.js';

export interface Comparing {
  readonly lexicon: Lexicon;
  readonly concepts: Concepts;
  readonly words: ComparedWords;
  readonly reads: Reads;
  readonly table: DiffTable;
  readonly sides: SidesTable;
}

/** Reads a wording, each for one thing. */
export interface Reads {
  /** Clause number and polarity of every word. */
  readonly negations: (words: readonly RawWord[]) => readonly { readonly clause: number; readonly negated: boolean }[];
  /** All quantities, in text order. */
  readonly quantities: (words: readonly Word[]) => readonly Quantity[];
  readonly times: (words: readonly Word[]) => Times;
  /** Whether it held once and no longer. */
  readonly bygone: (words: readonly Word[]) => boolean;
  /** All deeds with their doers. */
  readonly deeds: (words: readonly Word[], reading: Reading) => readonly Deed[];
  /** A past year against what is or was only just: neither can be told of the other. */
  readonly isPastAgainstNow: (a: Times, b: Times) => boolean;
}

/** Words that the comparison asks of a language. Lower case. */
export interface ComparedWords {
  /** Unit → what it measures, and one of it in the unit of that dimension. */
  readonly dimensions: ReadonlyMap<string, readonly [dimension: string, factor: number]>;
}
