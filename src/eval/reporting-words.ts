/**
 * Words that make a cue one of reported speech, form by form. They only sort gold into kinds: changing them changes figures
 * that were published with this list, so it does not grow with the lexicon.
 */
export const REPORTING_WORDS: ReadonlySet<string> = new Set(
  `
according accuse accused acknowledge acknowledged add added adding adds admit admitted allege alleged announce announced argue argued
argues ask asked asks assert asserted assured blame blamed blast blasted boast boasted call called calling calls cite cited claim claimed
claiming claims comment commented complain complained conclude concluded confirm confirmed contend contended continue continued counter
countered criticize criticized declare declared declined decried decry demand demanded denied denies denounce denounced deny describe
described dismiss dismissed emphasize emphasized estimate estimated explain explained find found indicate indicated insist insisted joke
joked lament lamented maintain maintained mention mentioned mock mocked note noted notes noting pledge pledged point pointed praise
praised predict predicted promise promised quip quipped quote quoted read reads recall recalled recount recounted refuse refused reiterate
reiterated reject rejected remark remarked repeat repeated replied reply report reported reports respond responded reveal revealed said
say saying says show showed shows slam slammed state stated statement states stress stressed suggest suggested tell telling tells
testified testify told tout touted tweet tweeted urge urged vow vowed warn warned write writes written wrote
`
    .trim()
    .split(/\s+/),
);
