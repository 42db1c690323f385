/** What is read in one wording. Offsets are UTF-16 units of the wording itself, half-open. */
import type { Pos } from '../token.js';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, possessive cut off. */
  readonly lower: string;
  readonly root: string;
  readonly pos: Pos;
  /** Key of its set of synonyms, its alias as a name, or its stem. */
  readonly concept: string;
  readonly role: 'function' | 'light' | 'content' | 'name' | 'number' | 'time';
  /** Turned round by a negator in the same clause. */
  readonly negated: boolean;
  readonly clause: number;
}

/** A word before anything is known of its neighbours. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly base: string;
  readonly root: string;
  readonly pos: Pos;
  /** A mark that ends a clause stands before it. */
  readonly afterMark: boolean;
}

/** A number or a share as it is written, by its words. */
export interface Figure {
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  readonly value: readonly [number, number];
  readonly share: boolean;
}

/** A number or share with what it counts; a point is an interval of no width. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** "percent", a measure, a currency, "share" or "count". */
  readonly unit: string;
  /** Concepts of what is counted. */
  readonly counted: ReadonlySet<string>;
  readonly clause: number;
}

export interface Times {
  readonly years: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** month * 100 + day. */
  readonly dates: ReadonlySet<number>;
  /** Days of a month that is not named: "on the ninth". */
  readonly days: ReadonlySet<number>;
  readonly weekdays: ReadonlySet<number>;
  /** "last year", "this summer", "yesterday". */
  readonly relative: ReadonlySet<string>;
  /** Minutes on the dial, 0–719. */
  readonly hours: ReadonlySet<number>;
}

/** Who did what, as far as the wording says so outright. */
export interface Deed {
  readonly deed: string;
  readonly agent: string;
  /** The wording lets nobody else have done it ("it was X that …", "at the request of X"). */
  readonly exclusive: boolean;
  /** The agent is a name or one the reader knows. */
  readonly named: boolean;
  /** Where the deed's word starts; start and end are the doer's. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** What the reader must know to read a wording: names that mean the same, who "we" and "he" are, how telling a concept is. */
export interface Reading {
  /** Lower-case name or wording → key of who it stands for. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Key for "we", "us", "our". */
  readonly self: string | null;
  /** Key of the one accused, for "accused X of leaving". */
  readonly accused: string | null;
}

export type Modality = 'fact' | 'possible' | 'hope' | 'duty' | 'plan';
