/** Words that turn round what stands after them in their clause. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'not no never none neither nor nobody nothing nowhere without cannot hardly'.split(' '),
);

/** Base forms that deny, withhold or miss what they govern. */
export const IMPLICIT_NEGATORS: ReadonlySet<string> = new Set(
  'lack deny refute fail refuse dismiss reject rebut absence stop cease halt avoid unable inability spurn rebuff'.split(' '),
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
  'not initially',
  'not originally',
  'not at first',
  'not immediately',
  'not always',
  'not necessarily',
  'not solely',
  'not exclusively',
  'not merely',
  'not simply',
  'stop short',
  'stopped short',
  'stops short',
  'stopping short',
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
  'forget to',
  'neglect to',
  'delay in',
  'turn down',
  'come close to',
];

/** Verbs of keeping somebody from something. */
export const KEEPING: ReadonlySet<string> = new Set('prevent keep bar ban block deter hinder prohibit'.split(' '));

/** What is done to a plan that comes to nothing. */
export const FOILING: ReadonlySet<string> = new Set('foil thwart avert scuttle prevent abort'.split(' '));
export const BEINGS: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));

/** What comes to nothing, and how. */
export const PLANS: ReadonlySet<string> = new Set('attempt plan bid effort plot move offer proposal scheme drive push campaign'.split(' '));
export const COLLAPSING: ReadonlySet<string> = new Set('fail collapse flop founder abandon shelve scrap'.split(' '));

/** What is said of what is not so; what may be found so; how it is said; verbs of saying so. */
export const FALSEHOODS: ReadonlySet<string> = new Set(
  'false untrue incorrect wrong baseless unfounded groundless myth lie hoax fiction'.split(' '),
);
export const TRUTHS: ReadonlySet<string> = new Set('true correct accurate'.split(' '));
export const CLAIMED: ReadonlySet<string> = new Set(
  'claim allegation report rumour rumor suggestion notion idea assertion accusation story'.split(' '),
);
export const FALSELY: ReadonlySet<string> = new Set('falsely wrongly untruthfully mistakenly erroneously'.split(' '));
export const CLAIMING: ReadonlySet<string> = new Set(
  'claim allege report accuse say state believe assume announce declare assert suggest tell'.split(' '),
);

/** Short of it; what is still true when it is nearly so: "almost doubled". */
export const NEARLY: ReadonlySet<string> = new Set('almost nearly'.split(' '));
export const REACHING_FAR: ReadonlySet<string> = new Set('double triple treble quadruple halve'.split(' '));
