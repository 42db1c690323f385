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
  /** For cue "phrase": the words; for cues "idiom" and "participle": a verb's base form, with its preposition if it has one. */
  readonly phrases?: readonly string[] | undefined;
  readonly source: SourcePlace;
  readonly content: ContentPlace;
  /** Overrides the act of the cue's word. */
  readonly act?: Act | undefined;
  readonly hedged?: boolean | undefined;
  /** The content is a clause: it does not end before its verb. */
  readonly clausal?: boolean | undefined;
  /** An outlet in the place of the source relays the sentence that the construction stands in, which has a source of its own. */
  readonly relays?: boolean | undefined;
  /** Confidence, 0–1, where marked news has too few cases to mine a weight from. */
  readonly prior?: number | undefined;
  /** Marked examples: <source>, <cue>, <content> around the exact words. */
  readonly finds: readonly string[];
  readonly ignores: readonly string[];
  /** Known gaps: tested as still missed. */
  readonly misses?: readonly string[] | undefined;
}

const LEFT_OUT = {
  phrases: undefined,
  act: undefined,
  hedged: undefined,
  clausal: undefined,
  relays: undefined,
  prior: undefined,
  misses: undefined,
} satisfies Partial<AttributionRule>;

/** The rule with every field that there may be: the engine reads objects of one make several times as fast as those of many. */
export const ofOneMake = (rule: AttributionRule): AttributionRule => ({ ...LEFT_OUT, ...rule });

/** What kind of word the cue is: which sites the engine tries. */
export type CueKind =
  /** A verb, in any form but the passive: "said", "has warned". */
  | 'verb'
  /** A passive with nobody for a subject: "it is said". */
  | 'hearsay'
  /** A negated verb of giving: "did not provide details". */
  | 'withheld'
  /** The same in the passive: "details were not provided". */
  | 'withheld-passive'
  /** A passive, or a participle that hangs on a noun: "was told", "a plan rejected by". */
  | 'passive'
  /** A participle of the rule's own verbs that hangs on a noun, with its agent: "a call requested by". */
  | 'participle'
  /** A passive of thinking or saying with an infinitive: "is understood to be". */
  | 'reputed'
  /** A participle that opens its clause: "asked about the merger, she …". */
  | 'asked'
  /** The rule's own words: "according to". */
  | 'phrase'
  /** A preposition with a reckoning that somebody owns: "by Oslo's count". */
  | 'yardstick'
  /** The rule's own verb, with its preposition: "speaks of". */
  | 'idiom'
  /** The colon behind whoever opens a line without a stop: "Study: bees can count". */
  | 'line-head'
  /** The colon or dash in front of whoever ends such a line: "Dam was weak – survey". */
  | 'line-tail'
  /** A gerund of the rule's verbs behind a comma: "…, denying that". */
  | 'trailing'
  /** A noun that names a claim: "the warning that …". */
  | 'noun'
  /** Such a noun with the verb that carries it: "expressed hope". */
  | 'light-noun'
  /** Such a noun behind "there is": "there are rumours". */
  | 'existential'
  /** A noun for talk with its clause, in somebody else's sentence: "rejected suggestions that". */
  | 'aired-noun'
  /** That nothing is said, and no more: "would not comment", "had no comment". */
  | 'silence'
  /** A negated passive of drawing somebody out: "would not be drawn". */
  | 'undrawn'
  /** A negated verb of answering with what was asked: "did not return calls". */
  | 'unreturned'
  /** The same with a preposition: "did not respond to a request". */
  | 'unanswered'
  /** A verb of giving with "no": "gave no details". */
  | 'given-none'
  /** An adjective behind "be": "was confident". */
  | 'adjective'
  /** A colon behind a name that opens a paragraph, or in front of a quotation. */
  | 'colon'
  /** A colon behind the time and the name that open an entry: "17:05 Lind:". */
  | 'stamped-colon'
  /** A dash behind a quotation. */
  | 'dash'
  /** An adverb of hearsay: "reportedly". */
  | 'adverb'
  /** None: the quotation speaks for itself, and its claim has no cue. */
  | 'quotation'
  /** What somebody has of a matter: "in her view". */
  | 'owned-view'
  /** What a deed is done with, before a quotation: "left with the words". */
  | 'wording'
  /** A noun for what is uttered: "the answer from". */
  | 'wording-noun';

/** Where the content stands: which finder marks it. */
export type ContentPlace =
  | 'asClause'
  | 'asReportedBy'
  | 'asTold'
  | 'clauseAround'
  | 'quotationAfter'
  | 'quotationAfterOpening'
  | 'quotationBefore'
  | 'quotationAbove'
  | 'clauseBefore'
  | 'lineBefore'
  | 'thatClause'
  | 'bareClause'
  | 'clause'
  | 'nextWord'
  | 'rest'
  | 'whClause'
  | 'relativeObject'
  | 'answeredNoun'
  | 'cause'
  | 'question'
  | 'infinitive'
  | 'nounPhrase'
  | 'figure'
  | 'particular'
  | 'pointedOut'
  | 'frontedQuestion'
  | 'prepositionPhrase'
  | 'gerund'
  | 'colonAfter'
  | 'passiveComplement'
  | 'passiveSubject'
  | 'restOfSentence'
  | 'nounComplement'
  /** The clause behind a noun and its agent: "a claim by the firm that …". */
  | 'agentClause'
  | 'adjectiveComplement'
  /** A clause, a gerund, an infinitive or an object, whichever stands there: "denying that …", "denying having …", "calling it a …". */
  | 'clauseOrDeed'
  | 'afterColon'
  | 'behindLabel'
  | 'beforeLabel'
  | 'ownClause'
  | 'ownQuotation'
  | 'ownedQuotation'
  | 'reachingQuotation'
  | 'reachingAnswer'
  | 'chargesAnswered'
  | 'quotedPerson'
  | 'personQuoted'
  | 'aroundView';

export type SourcePlace =
  /** The subject of the verb, before it. */
  | 'subject-before'
  /** The same, if it is somebody: a person, a name or a group. */
  | 'speaker-before'
  /** The same, if it is a court, an inquiry or a meeting. */
  | 'hearing-before'
  /** The subject of the verb, if it is such a sitting. */
  | 'hearing-subject'
  /** The subject behind an inverted verb: “…,” said X. */
  | 'subject-after'
  /** The same, if it is somebody. */
  | 'speaker-after'
  /** The whole noun phrase behind the cue, with what hangs on it. */
  | 'phrase-after'
  /** All that stands on one side of the mark in a line: whoever says so. */
  | 'line-teller'
  /** The noun phrase behind the cue, without what hangs on it. */
  | 'noun-after'
  /** The same, if it is somebody told by an article, a possessive or a name, or are many. */
  | 'somebody-behind'
  /** The subject of the verb, without a noun for what was said that stands right before its name: "a charge Oslo denies". */
  | 'answerer-before'
  /** Behind the "by" of a passive. */
  | 'agent-after'
  /** The same, if it is a name or the calling of somebody. */
  | 'speaker-behind-by'
  /** Whoever owns the noun, before it, or behind its "by": "Oslo's claim". */
  | 'owner-before'
  /** A nation or a group, right before the noun: "a Chilean proposal", "a union demand". */
  | 'group-before'
  /** Whose the words are that a noun names: "the answer of the guard". */
  | 'answerer'
  /** Who put the question: "asked by reporters". */
  | 'asker'
  /** The noun phrase that ends before the cue. */
  | 'phrase-before'
  /** Where hearsay comes from: "it is said at the ministry". */
  | 'origin'
  /** Whoever introduces the quotation in the words before it. */
  | 'introducer'
  /** Whoever owns the view: "in her view". */
  | 'owner-inside'
  /** The name that stands below the quotation. */
  | 'signature-below'
  /** Whoever stands behind the time that opens the entry. */
  | 'behind-stamp'
  /** Nobody is written. */
  | 'none';

/** Keeps literal types while checking the shape. */
export const rule = (definition: AttributionRule): AttributionRule => definition;
