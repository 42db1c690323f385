/** What the scorer works on. Offsets are UTF-16 units of the text; ratios are 0–1. */

import type { Range } from '../document.js';
import type { Claim, Span } from '../model.js';

export const ROLES = ['cue', 'source', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** One attribution as its spans: a person's, or one of ours reduced to what is compared. A role that is not written has no span. */
export interface Attribution {
  /** Null where nothing refers to it (flat gold). */
  readonly id: string | null;
  /** Id of the attribution in whose content it stands. */
  readonly within: string | null;
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
}

/** What is compared of a claim that was found. Other extractors may find claims without a cue. */
export type Found = Pick<
  Claim,
  'id' | 'document' | 'within' | 'denies' | 'source' | 'content' | 'rule' | 'confidence' | 'act' | 'kind' | 'via'
> & {
  readonly cue: Span | null;
  readonly speaker: Pick<NonNullable<Claim['speaker']>, 'name' | 'side'> | null;
};

/** One text and what was found in it. */
export interface Extracted {
  readonly path: string;
  readonly text: string;
  /** What is printed, in text order. */
  readonly claims: readonly Found[];
  /** The same and what was found with less confidence than a claim needs, in text order. */
  readonly candidates: readonly Found[];
}

/** What one annotator marked in one text. */
export interface Annotation {
  readonly annotator: string;
  readonly attributions: readonly Attribution[];
}

/** Something in the gold that could not be read and is left out. */
export interface GoldProblem {
  readonly path: string;
  /** Null if it concerns the whole file. */
  readonly line: number | null;
  readonly message: string;
}

/** How the content of a gold attribution is put: in quotation marks, partly, in reported speech, or otherwise (attitudes, decrees). */
export const GOLD_KINDS = ['direct', 'mixed', 'speech', 'other'] as const;
export type GoldKind = (typeof GOLD_KINDS)[number];

export const MEASURES = ['cue', 'sourceExact', 'sourceOverlap', 'contentExact', 'contentOverlap', 'relation'] as const;
export type Measure = (typeof MEASURES)[number];

/** How many were found, how many the gold has, and how many of those found are right. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export type Hits = Pick<Tally, 'right' | 'gold'>;

export interface Score {
  readonly documents: number;
  readonly gold: number;
  readonly found: number;
  readonly measures: Readonly<Record<Measure, Tally>>;
  readonly kinds: Readonly<Record<GoldKind, Hits>>;
}
