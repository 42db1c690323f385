/** What a language says of one construction: where cue, source and content stand, in words and as names of finders, with its own examples. */
import type { Act } from '../model.js';

export interface AttributionRule {
  /** Unique, equal to the file's name. */
  readonly id: string;
  /** The construction, with SOURCE and CONTENT in their places. */
  readonly says: string;
  readonly why: string;
  /** What kind of cue: which sites the engine tries. */
  readonly cue: CueKind;
  /** For cue "phrase": the words; for cue "idiom": a verb's base form, with its preposition if it has one. */
  readonly phrases?: readonly string[];
  readonly source: SourcePlace;
  readonly content: ContentPlace;
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

/** What kind of word the cue is: which sites the engine tries. */
export type CueKind =
  | 'verb'
  | 'hearsay'
  | 'withheld'
  | 'withheld-passive'
  | 'passive'
  | 'asked'
  | 'phrase'
  | 'yardstick'
  | 'idiom'
  | 'noun'
  | 'light-noun'
  | 'adjective'
  | 'colon'
  | 'dash'
  | 'adverb'
  /** None: the quotation speaks for itself, and its claim has no cue. */
  | 'quotation'
  /** What somebody has of a matter: "in her view". */
  | 'owned-view';

/** Where the content stands: which finder marks it. */
export type ContentPlace =
  | 'asClause'
  | 'asReportedBy'
  | 'clauseAround'
  | 'quotationAfter'
  | 'quotationAfterOpening'
  | 'quotationBefore'
  | 'quotationAbove'
  | 'clauseBefore'
  | 'thatClause'
  | 'bareClause'
  | 'whClause'
  | 'relativeObject'
  | 'question'
  | 'infinitive'
  | 'nounPhrase'
  | 'figure'
  | 'prepositionPhrase'
  | 'gerund'
  | 'colonAfter'
  | 'passiveComplement'
  | 'passiveSubject'
  | 'restOfSentence'
  | 'nounComplement'
  | 'adjectiveComplement'
  | 'afterColon'
  | 'ownClause'
  | 'ownQuotation'
  | 'aroundView';

export type SourcePlace =
  | 'subject-before'
  | 'subject-after'
  | 'phrase-after'
  | 'noun-after'
  | 'agent-after'
  | 'owner-before'
  | 'asker'
  | 'phrase-before'
  | 'origin'
  | 'introducer'
  | 'owner-inside'
  | 'signature-below'
  | 'none';

/** Keeps literal types while checking the shape. */
export const rule = (definition: AttributionRule): AttributionRule => definition;
