/** Words that turn round what stands after them in their clause. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'not no never none neither nor nobody nothing nowhere without cannot hardly'.split(' '),
);

/** Base forms that deny, withhold or miss what they govern. */
export const IMPLICIT_NEGATORS: ReadonlySet<string> = new Set(
  'lack deny refute fail refuse dismiss reject rebut absence stop cease halt avoid'.split(' '),
);

/** Phrases in which a negator negates nothing. */
export const NOT_NEGATING: readonly string[] = [
  'not only',
  'not counting',
  'not including',
  'not just',
  'not least',
  'no doubt',
  'no matter',
  'no sooner',
  'no more than',
  'no less than',
  'no fewer than',
  'not more than',
  'not less than',
  'no later than',
  'if not',
];

/** Words at which the reach of a negator ends. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set(
  'but although though because while whereas however that which who after before since until unless if when as how what where why whom whose'.split(
    ' ',
  ),
);

/** Finite auxiliaries and subjects: behind "and" or "or" they start a clause of their own. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'will would shall should may might can could must is are was were has have had do does did i we you he she it they this that there'.split(
    ' ',
  ),
);

/** Phrases that negate like one word. */
export const NEGATING_PHRASES: readonly string[] = [
  'rule out',
  'decline to',
  'free of',
  'free from',
  'far from',
  'short of',
  'no longer',
  'rather than',
  'instead of',
];
