/** What the parts of `check` pass to each other. Nothing here costs anything at run time. */

import type { Range } from '../document.js';
import type { Anonymity, Claim, DocumentInfo, Extraction } from '../model.js';
import type { Baseline } from './baseline/format.js';

export const LEVELS = ['error', 'warning'] as const;
export const STATES = ['new', 'unchanged', 'updated', 'absent'] as const;

export type Level = (typeof LEVELS)[number];
export type State = (typeof STATES)[number];

/** A stretch of one document; an empty range at 0 stands for the whole document. UTF-16 units. */
export interface Spot extends Range {
  readonly document: string;
}

/** What a gate finds. */
export interface Problem {
  readonly message: string;
  readonly spot: Spot;
  readonly claims: readonly string[];
  readonly related: readonly Spot[];
  /** What makes this problem itself, whatever its place and its neighbours: the fingerprint is made of it. */
  readonly identity: string;
}

/** A problem on its way to the report. */
export interface Found extends Problem {
  readonly gate: string;
  readonly level: Level;
  /** Survives moves in the file and edits elsewhere. */
  readonly fingerprint: string;
  /** Null without a baseline. */
  readonly state: State | null;
  readonly suppressed: { readonly by: 'comment' | 'config'; readonly reason: string } | null;
}

/** What gates may look at. */
export interface Facts {
  readonly extraction: Extraction;
  readonly documents: readonly DocumentInfo[];
  readonly claimsOf: (document: string) => readonly Claim[];
  readonly claim: (id: string) => Claim | null;
  /** Whether a claim's speaker is named; null if there is none. */
  readonly anonymityOf: (claim: Claim) => Anonymity | null;
  readonly textOf: (document: string) => string;
  /** Outermost quotations outside of page furniture. */
  readonly quotesOf: (document: DocumentInfo) => readonly Quote[];
}

export interface Quote extends Spot {
  /** The words between the marks. */
  readonly text: string;
  /** The claims that put these words into somebody's mouth from outside of the marks; empty if nobody says them. */
  readonly saidBy: readonly Claim[];
}

export interface CheckInput {
  readonly extraction: Extraction;
  /** The texts, by the documents' paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly baseline: Baseline | null;
  /** Documents of the baseline that exist but are not looked at in this run. */
  readonly elsewhere: ReadonlySet<string>;
  /** What findings call the configuration file; null without one. */
  readonly configName: string | null;
  /** What fingerprints call a document: its path from the baseline, or else from the configuration, whatever the working directory. */
  readonly keyOf: (document: string) => string;
  /** Turns a document's path into one relative to the configuration file. */
  readonly toConfig: (document: string) => string;
}

/** How much is let through. */
export interface Tolerance {
  readonly failOn: Level;
  readonly maxWarnings: number | null;
}
