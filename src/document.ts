/** What passes between the stages. Every offset is a UTF-16 unit of the document's text; every range is half-open. */
import type { Language } from './languages/language.js';
import type { Act, Anonymity, DocumentInfo, Excluded, Genre, Kind, Resolution, SpeakerType } from './model.js';
import type { Range } from './range.js';
import type { Token } from './token.js';

export type { Pos, Token, VerbForm } from './token.js';
export type { Range };

export interface Options {
  /** Names, aliases and sides that the user gave. They always win. */
  readonly speakers?: readonly SpeakerConfig[];
  readonly sides?: readonly SideConfig[];
  /** Who speaks in the document's own voice (a communiqué), or null for a reporter. */
  readonly issuer?: string | null;
  /** What kind of document it is; without it, the document tells. */
  readonly genre?: Genre | null;
  /** What the input brought along, as it is to be printed: title, date, outlet, columns. */
  readonly meta?: Readonly<Record<string, string>>;
  /** Claims that are less likely than this to be attributions are left out, 0–1. */
  readonly minConfidence?: number;
  /** Whether claims keep the sieves that were asked in vain. */
  readonly trace?: boolean;
  /** Whether a content keeps the "that" that brings it in, as PARC and PolNeAR annotate. Default: drop. */
  readonly complementizer?: 'drop' | 'keep';
  /** The working directory as the configuration or the baseline calls it, with `/`: ids go by what they call a document. Default: ''. */
  readonly home?: string;
}

export interface SpeakerConfig {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side: string | null;
  readonly type?: SpeakerType;
}

export interface SideConfig {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** clean: what of the text is the article. */
export interface Cleaned {
  readonly text: string;
  /** What the text is written in: its words and rules travel with it. */
  readonly language: Language;
  /** Page furniture, in text order, never overlapping. */
  readonly excluded: readonly Excluded[];
  /** Blocks of running text between line breaks and furniture, in order; a headline is a block too. */
  readonly paragraphs: readonly Range[];
}

/** split: sentences. A sentence never crosses a paragraph. */
export interface Sentence extends Range {
  readonly index: number;
  /** Index of its paragraph in Cleaned.paragraphs. */
  readonly paragraph: number;
}

/** quotes: one quotation, marks included. A quotation re-opened at each paragraph is one quotation a paragraph, linked by `continues`. */
export interface Quotation extends Range {
  /** Without the marks. */
  readonly inner: Range;
  /** 0 outermost, 1 quoted inside a quotation … */
  readonly depth: number;
  /** False if the closing mark is missing (it then ends with its paragraph). */
  readonly closed: boolean;
  /** Index of the quotation in the paragraph before that this one carries on, or null. */
  readonly continues: number | null;
}

export interface Tagged extends Cleaned {
  readonly sentences: readonly (Sentence & { readonly firstToken: number; readonly endToken: number })[];
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  /** What kind of document it is; absent while nobody has asked. */
  readonly frame?: Frame | undefined;
}

/** One turn of an interview or a transcript. */
export interface Turn {
  /** The name in front of the colon; null where nobody is named. */
  readonly label: Range | null;
  /** The one interviewed speaks: the label does not say who. */
  readonly guest: boolean;
  /** A question: nobody's claim. */
  readonly asks: boolean;
  /** What is said, a range for each paragraph. */
  readonly content: readonly Range[];
  /** Its sentences, half-open. */
  readonly first: number;
  readonly last: number;
}

/** frame: what kind of document it is, and who speaks where in it. */
export interface Frame {
  readonly genre: Genre;
  /** Who speaks in the document's own voice, as the user or the document names it; null in a report. */
  readonly issuer: string | null;
  /** Sentences in the issuer's own voice. */
  readonly own: readonly number[];
  readonly turns: readonly Turn[];
  /** Sentences with which a place of its own begins: neither pronouns nor quotations go on over it. */
  readonly breaks: ReadonlySet<number>;
}

/** attribute: a claim found, nobody resolved yet. */
export interface Draft {
  readonly rule: string;
  readonly source: Range | null;
  /** Null where nothing signals the report: a quotation or an answer beside its speaker's name, an issuer's own voice. */
  readonly cue: Range | null;
  /** In text order, never overlapping, at least one. */
  readonly content: readonly Range[];
  readonly addressee: Range | null;
  /** The outlet named as relaying ("told AFP", "as reported by AFP"). */
  readonly via: Range | null;
  /** Base form of the cue's head word ("say"), or the phrase ("according to"); empty without a cue. */
  readonly lemma: string;
  readonly act: Act;
  readonly negated: boolean;
  readonly hedged: boolean;
  /** Estimated probability that this is an attribution, 0–1. */
  readonly confidence: number;
  /** Index of the sentence the cue stands in, or without one the content's first. */
  readonly sentence: number;
  /** Who speaks where no source says it: the document's issuer, or the one interviewed (whose label may be a mere "A"). */
  readonly speaks?: 'issuer' | 'guest';
}

/** nest: a draft and the index of the draft whose content it stands in. */
export interface Nested extends Draft {
  readonly within: number | null;
}

/** What one document says of one speaker: compact, serialisable, mergeable in any order. */
export interface EntityFact {
  /** Position in this document's list of entities. */
  readonly id: number;
  readonly type: SpeakerType;
  readonly anonymity: Anonymity;
  /** Fullest name that the document gives, null for a bare role or an unnamed source ("he", "an official"). */
  readonly name: string | null;
  /** Distinct wordings, as written. */
  readonly mentions: readonly string[];
  /** Titles and offices that the document gives ("Defense Minister"), lower case. */
  readonly titles: readonly string[];
  /** Side as far as this document tells. */
  readonly side: string | null;
  /** Of an authority that speaks for itself: the state whose it is. */
  readonly state?: string;
  /** Acronyms that the document gives for the name. */
  readonly aliases?: readonly string[];
  /** Bodies (their positions) that the document says they speak for, and where it says so. */
  readonly affiliations?: readonly (Range & { readonly body: number; readonly how: string })[];
  /** Present on the one who speaks in the document's own voice. */
  readonly issuer?: true;
  /** A name of one word that says nothing of who it is: a firm's, unless another document knows somebody of that family name. */
  readonly lone?: true;
  /** Of "a source close to X": X's position. Its name follows X's. */
  readonly near?: number;
  /** Of "A and B": their positions. Its name follows theirs. */
  readonly members?: readonly number[];
}

/** A sieve that was asked in vain: the source is not of its form, nobody was there that it could stand for, or either. */
export interface Tried {
  readonly sieve: string;
  readonly failed: 'form' | 'nobody' | 'either';
}

/** resolve: a nested draft with its speaker, as an index into the document's entities. */
export interface Resolved extends Nested {
  /** Whether all, some or none of the content is quoted. */
  readonly kind: Kind;
  readonly speaker: number | null;
  readonly resolution: Resolution;
  /** Where `trace` asks for it: the sieves before the one that answered, or all. */
  readonly tried?: readonly Tried[];
  readonly addresseeSpeaker: number | null;
  readonly viaName: string | null;
  /** Index of the draft in the same document that this one denies. */
  readonly denies: number | null;
}

/** Everything one document leaves behind; the merge over the corpus works from these alone. */
export interface DocumentExtraction {
  readonly document: Omit<DocumentInfo, 'issuer'>;
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly claims: readonly Resolved[];
  readonly entities: readonly EntityFact[];
}
