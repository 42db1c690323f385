/** What kind of thing a noun names: a person, an artifact, something communicated. From WordNet, reduced (see NOTICE). */
import table from './noun-kinds.table.json' with { type: 'json' };

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

/** Endings of plurals, with what the singular has in their place. */
const PLURALS: readonly (readonly [ending: RegExp, rest: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
];

/** The kind of a noun's commonest sense, or null for one that nobody lists. */
export function kindOf(lower: string): string | null {
  const forms = [lower, ...PLURALS.filter(([ending]) => ending.test(lower)).map(([ending, rest]) => lower.replace(ending, rest))];
  const known = forms.find((form) => kinds.has(form));
  return (known !== undefined && kinds.get(known)) || null;
}
