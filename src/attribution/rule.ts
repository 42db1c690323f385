/** What a rule is: one construction, said in words, with the finders that mark its parts and its own examples. */
import type { Act } from '../model.js';
import type * as contents from './contents/index.js';
import type * as sites from './sites.js';

export interface AttributionRule {
  /** Unique, equal to the file's name. */
  readonly id: string;
  /** The construction, with SOURCE and CONTENT in their places. */
  readonly says: string;
  readonly why: string;
  /** What kind of cue: which sites the engine tries. */
  readonly cue: keyof typeof sites.SITES;
  /** For cue "phrase": the words. */
  readonly phrases?: readonly string[];
  readonly source: SourcePlace;
  readonly content: keyof typeof contents.CONTENTS;
  /** Overrides the act of the cue's word. */
  readonly act?: Act;
  readonly hedged?: boolean;
  /** Confidence, 0–1, where marked news has too few cases to mine a weight from. */
  readonly prior?: number;
  /** Marked examples: <source>, <cue>, <content> around the exact words. */
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
  /** Known gaps: tested as still missed. */
  readonly misses?: readonly string[];
}

export type SourcePlace =
  | 'subject-before'
  | 'subject-after'
  | 'phrase-after'
  | 'agent-after'
  | 'owner-before'
  | 'asker'
  | 'phrase-before'
  | 'origin'
  | 'none';

/** Keeps literal types while checking the shape. */
export const rule = (definition: AttributionRule): AttributionRule => definition;
