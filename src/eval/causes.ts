import type { GoldKind } from './types.js';

/** Why something was missed or found in vain, or how a right find differs. */
export const CAUSES = {
  'no candidate': 'nothing was found at this cue',
  'below threshold': 'something was found at this cue, with too little confidence',
  'other cue': 'the content was found, under another cue or none',
  'shared cue': 'the find at this cue answers another attribution',
  'wrong content': 'the cue is right, the content is not',
  'wrong source': 'the cue is right, the source is not',
  'wrong source and content': 'only the cue is right',
  extra: 'the gold has nothing at this cue',
  'second find': 'another find at this cue answers the gold',
  'inexact content': 'right, but the content has other ends',
  'inexact source': 'right, but the source has other ends',
  'wrong speaker': 'somebody else speaks',
  'wrong side': 'the speaker speaks for another side',
  'wrong act': 'it is another kind of act',
  'wrong kind': 'the quotation marks say otherwise',
  'wrong via': 'another outlet relays it',
} as const;
export type Cause = keyof typeof CAUSES;

/** The words of an attribution. */
export interface Wording {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export interface Mistake {
  readonly cause: Cause;
  /** The rule of the find; null for a miss without one. */
  readonly rule: string | null;
  /** How the gold puts it; null if the gold has nothing. */
  readonly kind: GoldKind | null;
  /** Where the cue starts, or the content if there is no cue: in the gold if it has one, else in the find. */
  readonly start: number;
  readonly gold: Wording | null;
  readonly found: Wording | null;
  readonly confidence: number | null;
  /** In which way the spans differ. */
  readonly detail: string | null;
  /** What was compared, where that is not the wording. */
  readonly values: { readonly gold: string; readonly found: string } | null;
}

export interface Located extends Mistake {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
