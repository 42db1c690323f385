/** The closed lists of words in the JSON, apart from its schema so that the command line can name them without loading it. */
export const ACTS = ['state', 'deny', 'confirm', 'accuse', 'warn', 'demand', 'condemn', 'commit', 'believe', 'decline'] as const;
export const KINDS = ['direct', 'mixed', 'indirect'] as const;
export const SPEAKER_TYPES = ['person', 'organization', 'state', 'group', 'document', 'role', 'unnamed'] as const;
export const VERDICTS = ['contradicts', 'agrees', 'disputes', 'parallel'] as const;
export const VERDICT_KINDS = ['denial', 'polarity', 'number', 'date', 'agent', 'who-started', 'scope', 'place', 'wording'] as const;

/** Whether a speaker is named, speaks on record for a body, keeps the name back, or is many at once. */
export const ANONYMITY = ['named', 'spokesperson', 'unnamed', 'collective'] as const;

export type Anonymity = (typeof ANONYMITY)[number];
/** What kind of document a text is: a reporter's, a side's own, or one of turns or entries. */
export const GENRES = ['report', 'statement', 'interview', 'transcript', 'live'] as const;

export type Genre = (typeof GENRES)[number];
export type Act = (typeof ACTS)[number];
export type Kind = (typeof KINDS)[number];
export type SpeakerType = (typeof SPEAKER_TYPES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What claims are counted by. */
export const COUNTED_BY = ['speaker', 'side', 'act', 'anonymity', 'document', 'outlet'] as const;

export type CountedBy = (typeof COUNTED_BY)[number];

/** What of a diff can be asked for alone. */
export const PARTS = ['points', 'contradictions', 'disputes', 'agreements', 'omissions'] as const;

export type Part = (typeof PARTS)[number];
