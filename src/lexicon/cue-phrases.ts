/** Verbs that carry a noun cue: "expressed hope", "issued a warning". */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  list(`express voice make issue give offer extend have show signal add repeat reiterate raise state declare send deliver level lodge
    propagate spread advance put pose file announce convey reaffirm renew harbor harbour hold take echo share cite receive draw`),
);

/** Adverbs of hearsay: somebody says so, and the text does not say who. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(list('reportedly allegedly supposedly purportedly ostensibly'));
