/** Words of the made-up language by which it is told who a source is: one article, and nothing else. */
import type { NamingWords } from '../../../src/languages/naming-words.js';
import { withoutRest } from './rest.js';

const NOTHING = /(?!)/u;

export const TOY_NAMING = withoutRest<NamingWords>(
  { definite: new Set(['lo']), leads: new Set(['lo']), singular: (lower) => lower },
  (name) => (name.endsWith('Pattern') ? NOTHING : new Set<string>()),
);
