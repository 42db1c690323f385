/** What the made-up language gives the comparison. How much a sign counts is no matter of words: the weights are those that were mined. */
import type { CampWords, ComparedWords, Comparing, Reads } from '../../../src/languages/comparison.js';
import { readConcepts } from '../../../src/languages/concepts.js';
import diff from '../../../src/languages/en/diff.table.json' with { type: 'json' };
import type { Lexicon } from '../../../src/languages/lexicon.js';
import type { RawWord, Times, Word } from '../../../src/languages/wording.js';
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
  days: new Set(),
  weekdays: new Set(),
  relative: new Set(),
  hours: new Set(),
};

/** "ne" turns round what stands behind it. */
function negations(words: readonly RawWord[]): { clause: number; negated: boolean }[] {
  const at = words.findIndex(({ lower }) => lower === 'ne');
  return words.map((_, i) => ({ clause: 0, negated: at >= 0 && i > at }));
}

/** A name has a capital, and of the rest the small words are those that tie. */
const roleOf = ({ lower, text }: RawWord): Word['role'] => (/^\p{Lu}/u.test(text) ? 'name' : SMALL.has(lower) ? 'function' : 'content');

const SMALL = new Set(['lo', 'ke', 'ne', 'estis']);

const reads: Reads = {
  role: roleOf,
  negations,
  quantities: () => [],
  times: () => NEVER,
  bygone: () => false,
  deeds: () => [],
  isPastAgainstNow: () => false,
};

const NOTHING = /(?!)/u;
const none = (): unknown => new Set<string>();

const words = withoutRest<ComparedWords>(
  {
    dimensions: new Map(),
    modals: { possible: new Set(), hope: new Set(), duty: new Set(), plan: new Set() },
    dutyPhrases: [],
    contrasts: [],
    oneWay: [],
    turning: [],
    reversing: [],
    excluding: [],
    oppositeLinks: [],
    roleRanks: [],
    denying: new Set(['neis']),
    saying: new Set(['diris']),
    participleEnding: NOTHING,
    adjectiveEnding: NOTHING,
    ordinalEnding: NOTHING,
    article: NOTHING,
    aliasLead: NOTHING,
    aliasEnd: NOTHING,
  },
  none,
);

const camps = withoutRest<CampWords>(
  {
    kinds: new Map(),
    opponents: new Map(),
    ranks: [],
    trades: [],
    toldTrades: new Map(),
    ministerial: '',
    stemEnds: NOTHING,
    nameLead: NOTHING,
    nameEnd: NOTHING,
    capitalLead: NOTHING,
  },
  none,
);

export const TOY_COMPARING: Comparing = {
  lexicon,
  concepts: readConcepts({ lexicon, synonyms: [], antonyms: [] }),
  words,
  camps,
  reads,
  table: diff,
  sides: { threshold: { which: 0.5, any: 0.5, side: 0.5, anchor: 0.5, tied: 0.5 }, which: new Map(), any: new Map() },
};
