/** What the comparison of wordings needs of a language, apart from what extraction needs: only `diff` loads it. */

import diff from './en/diff.table.json' with { type: 'json' };
import { ENGLISH_LEXICON } from './en/lexicon.js';
import sides from './en/sides.table.json' with { type: 'json' };
import type { Lexicon } from './lexicon.js';
import type { DiffTable, SidesTable } from './weights.js';

export interface Comparing {
  readonly lexicon: Lexicon;
  readonly table: DiffTable;
  readonly sides: SidesTable;
}

/** By ISO 639 code. */
export const COMPARING: ReadonlyMap<string, Comparing> = new Map([
  [
    'en',
    {
      lexicon: ENGLISH_LEXICON,
      table: diff satisfies DiffTable,
      sides: { threshold: sides.threshold, which: new Map(Object.entries(sides.which)), any: new Map(Object.entries(sides.any)) },
    },
  ],
]);
