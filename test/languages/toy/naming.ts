/** Words of the made-up language by which it is told who a source is: one article, and nothing else. */
import type { NamingWords } from '../../../src/languages/naming-words.js';
import { withoutRest } from './rest.js';

const NOTHING = /(?!)/u;
const no = (): boolean => false;

/** A map with nothing in it serves as a list, too. */
export const TOY_NAMING = withoutRest<NamingWords>(
  {
    definite: new Set(['lo']),
    leads: new Set(['lo']),
    singular: (lower) => lower,
    kindOf: () => null,
    isCalling: no,
    isPersonNoun: (word) => word === 'urbestro',
    mayBeBoth: no,
    personHeads: new Set(['urbestro']),
    sameOffice: [],
    knowing: [],
    insideHouse: [],
    housed: [],
    keeping: [],
  },
  (name) => (name.endsWith('Pattern') ? NOTHING : new Map<string, never>()),
);
