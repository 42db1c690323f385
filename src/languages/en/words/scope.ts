/** Words that narrow a statement to its object, and words that stretch it over everything. */
export const NARROWING: ReadonlySet<string> = new Set(
  'only solely exclusively merely limited confined restricted alone partial partially'.split(' '),
);
export const WIDENING: ReadonlySet<string> = new Set(
  'all every entire entirely whole wholly both throughout everywhere everyone complete completely full fully total totally nationwide unconditional unconditionally'.split(
    ' ',
  ),
);
