/** What the comparison knows of one wording. Offsets are UTF-16 units of the wording itself, half-open. */
import type { Deed, Modality, Quantity, Times, Word } from '../languages/wording.js';
import type { VerdictKind } from '../model.js';

export type { Deed, Modality, Quantity, RawWord, Reading, Times, Word } from '../languages/wording.js';

/** What one clause says. */
export interface Proposition {
  readonly predicate: Word;
  /** Key of a side, or root of the noun; null if it could not be told. */
  readonly doer: string | null;
  readonly undergoer: string | null;
  readonly negated: boolean;
  /** Under a modal or an infinitive: not said to have happened. */
  readonly open: boolean;
}

/** What a verb, or what stands behind a form of "be", says of its subject. */
export interface Predication {
  readonly predicate: Word;
  /** The telling words of the subject, whatever stands before its noun and behind it. */
  readonly subject: readonly Word[];
  /** Of these, the one that names it. */
  readonly head: Word | null;
  /** A pronoun, or none that could be told. */
  readonly open: boolean;
  /** It stands for one or for so many, not for any or none. */
  readonly certain: boolean;
  readonly passive: boolean;
}

/** One of the names that a phrase gives to its thing: "the harbour master", and behind the comma "Jan Lund". */
export interface Naming {
  /** What stands before any preposition. */
  readonly words: readonly Word[];
  readonly whole: readonly Word[];
  /** The last noun of the words. */
  readonly head: Word;
}

/** A phrase that tells something of a verb. */
export interface Part {
  /** What it stands behind; null: nothing. */
  readonly preposition: string | null;
  readonly words: readonly Word[];
  readonly namings: readonly [Naming, ...Naming[]];
  /** A pronoun: who it is stands elsewhere. */
  readonly open: boolean;
}

/** What a verb ties together. */
export interface Frame {
  readonly verb: Word;
  /** A form of "be" that stands alone. */
  readonly copula: boolean;
  readonly passive: boolean;
  readonly doer: Part | null;
  readonly undergoer: Part | null;
  readonly adjuncts: readonly Part[];
  readonly negated: boolean;
  /** Under a modal or an infinitive: not said to have happened. */
  readonly open: boolean;
}

/** One wording, taken apart. */
export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quantities: readonly Quantity[];
  readonly times: Times;
  readonly modality: Modality;
  /** It held once and no longer. */
  readonly bygone: boolean;
  readonly deeds: readonly Deed[];
  readonly propositions: readonly Proposition[];
  readonly predications: readonly Predication[];
  readonly frames: readonly Frame[];
  /** Key of the side that speaks, if it is known. */
  readonly self: string | null;
  /** Concept → weight of everything that carries meaning. */
  readonly terms: ReadonlyMap<string, number>;
  /** Concept → whether all of its occurrences are negated (true), none is (false), or some (null). */
  readonly polarity: ReadonlyMap<string, boolean | null>;
  /** Sum of the weights. */
  readonly mass: number;
}

/** Range of conflicting words in each wording, with the reason in words. */
export interface Evidence {
  readonly verdict: 'contradicts' | 'agrees';
  readonly kind: VerdictKind;
  readonly why: string;
  readonly confidence: number;
  readonly left: readonly Mark[];
  readonly right: readonly Mark[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
}
