/**
 * Weights in hundredths by the names of features; or, as the build lays them out, by the first parts of the names: each name, a tab and its
 * weight on a line of its own, those that begin alike together.
 */
export type Weights = Readonly<Record<string, number>> | Readonly<Record<string, string>>;

/** What mining leaves of marked news: how likely a claim, an end, a start is by its features. */
export interface WeightTable {
  /** Default thresholds of confidence, 0–1: of a claim, of reported speech, of a verb that the lexicon does not know; then inside what somebody says. */
  readonly threshold: {
    readonly claim: number;
    readonly reported: number;
    readonly unlisted: number;
    readonly nested: number;
    readonly inner: number;
  };
  readonly claim: Weights;
  /** Of right claims: whether the content is right to the word. */
  readonly exact: Weights;
  readonly end: Weights;
  readonly start: Weights;
}

/** What mining leaves of marked events: how likely two statements speak of one matter, and what they say of it to each other. */
export interface DiffTable {
  /** Least probabilities at which a pair is shown, and at which it is called a contradiction or an agreement, 0–1. */
  readonly threshold: {
    readonly matter: number;
    readonly contradicts: number;
    readonly agrees: number;
    /** From here on the other side is said to have touched a statement. */
    readonly touched: number;
    readonly same: number;
  };
  readonly matter: Readonly<Record<string, number>>;
  /** Of pairs on one matter. */
  readonly contradicts: Readonly<Record<string, number>>;
  readonly agrees: Readonly<Record<string, number>>;
  /** Of statements in different documents: whether they are one utterance. */
  readonly same: Readonly<Record<string, number>>;
}

/** What mining leaves of marked events: what speaks for a speaker's being on one of two sides. Weights are in hundredths of log-odds. */
export interface SidesTable {
  /** Least probabilities at which somebody is put on a side, and from which on their place helps to place others, 0–1. */
  readonly threshold: {
    /** That it is this one of the two. */
    readonly which: number;
    /** That it is one of the two at all. */
    readonly any: number;
    readonly side: number;
    readonly anchor: number;
    /** That it is one of the two, where the words that call somebody tie them to one alone. */
    readonly tied: number;
  };
  /** What speaks for one side speaks as much against the other. */
  readonly which: ReadonlyMap<string, number>;
  readonly any: ReadonlyMap<string, number>;
}
