/** What the made-up language gives the comparison. How much a sign counts is no matter of words: the weights are those that were mined. */
import type { ComparedWords, Comparing } from '../../../src/languages/comparison.js';
import { readConcepts } from '../../../src/languages/concepts.js';
import diff from '../../../src/languages/en/diff.table.json' with { type: 'json' };
import type { Lexicon } from '../../../src/languages/lexicon.js';
import type { RawWord, Times } from '../../../src/languages/wording.js';
import { withoutRest } from './rest.js';

/** Every word is a word of its own. */
const lexicon: Lexicon = {
  baseOf: (lower) => lower,
  rankOf: () => null,
  familyOf: (base) => base,
  linkOf: (a, b) => (a === b ? 'same' : null),
  likeness: (a, b) => (a === b ? 1 : 0),
};

const NEVER: Times = {
  years: new Set(),
  months: new Set(),
  dates: new Set(),
  weekdays: new Set(),
  relative: new Set(),
  hours: new Set(),
};

/** "ne" turns round what stands behind it. */
function negations(words: readonly RawWord[]): { clause: number; negated: boolean }[] {
  const at = words.findIndex(({ lower }) => lower === 'ne');
  return words.map((_, i) => ({ clause: 0, negated: at >= 0 && i > at }));
}

export const TOY_COMPARING: Comparing = {
  lexicon,
  concepts: readConcepts({ lexicon, synonyms: [], antonyms: [] }),
  words: withoutRest<ComparedWords>({ dimensions: new Map() }, () => new Set()),
  reads: { negations, quantities: () => [], times: () => NEVER, bygone: () => false, deeds: () => [], isPastAgainstNow: () => false },
  table: diff,
  sides: { threshold: { which: 0.5, any: 0.5, side: 0.5, anchor: 0.5, tied: 0.5 }, which: new Map(), any: new Map() },
};
