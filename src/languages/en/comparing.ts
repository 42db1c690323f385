/** What English gives the comparison of wordings. */
import type { Comparing } from '../comparison.js';
import type { DiffTable } from '../weights.js';
import { quantitiesOf } from './amounts/quantities.js';
import { CONCEPTS } from './concepts.js';
import { deedsOf } from './deeds.js';
import diff from './diff.table.json' with { type: 'json' };
import { ENGLISH_LEXICON } from './lexicon.js';
import { negations } from './negations.js';
import { roleOf } from './roles.js';
import sides from './sides.table.json' with { type: 'json' };
import { isBygone } from './time/bygone.js';
import { isPastAgainstNow, timesOf } from './time/times.js';
import { CAMP_WORDS } from './words/camp-words.js';
import { COMPARED_WORDS } from './words/compared.js';

export const ENGLISH_COMPARING: Comparing = {
  lexicon: ENGLISH_LEXICON,
  concepts: CONCEPTS,
  words: COMPARED_WORDS,
  camps: CAMP_WORDS,
  reads: { role: roleOf, negations, quantities: quantitiesOf, times: timesOf, bygone: isBygone, deeds: deedsOf, isPastAgainstNow },
  table: diff satisfies DiffTable,
  sides: { threshold: sides.threshold, which: new Map(Object.entries(sides.which)), any: new Map(Object.entries(sides.any)) },
};
