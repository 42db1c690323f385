/** What kind of thing a noun names: a person, an artifact, something communicated. From WordNet, reduced (see NOTICE). */
import { askedOnce } from '../../../text/asked-once.js';
import table from './noun-kinds.table.json' with { type: 'json' };

const kinds = new Map<string, string>();
for (const [kind, nouns] of Object.entries(table)) for (const noun of nouns.split(' ')) kinds.set(noun, kind);

/** Endings of plurals, with what the singular has in their place. */
const PLURALS: readonly (readonly [ending: RegExp, rest: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
];

/** The kind of a noun's commonest sense, or null for one that nobody lists. */
export const kindOf = askedOnce((lower): string | null => {
  const forms = [lower, ...PLURALS.filter(([ending]) => ending.test(lower)).map(([ending, rest]) => lower.replace(ending, rest))];
  const known = forms.find((form) => kinds.has(form));
  return (known !== undefined && kinds.get(known)) || null;
});
