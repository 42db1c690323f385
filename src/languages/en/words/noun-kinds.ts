/** What kind of thing a noun names: a person, an artifact, something communicated. From WordNet, reduced (see NOTICE). */
import table from './noun-kinds.table.json' with { type: 'json' };

const kinds = new Map<string, string>();
for (const [kind, nouns] of Object.entries(table)) for (const noun of nouns.split(' ')) kinds.set(noun, kind);

/** Endings, that of the word as it is first and then those of plurals, with what the singular has in their place. */
const ENDINGS: readonly (readonly [ending: string, rest: string])[] = [
  ['', ''],
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
];

/** The kind of a noun's commonest sense, or null for one that nobody lists. */
export function kindOf(lower: string): string | null {
  for (const [ending, rest] of ENDINGS) {
    const kind = lower.endsWith(ending) ? kinds.get(lower.slice(0, lower.length - ending.length) + rest) : undefined;
    if (kind !== undefined) return kind || null;
  }
  return null;
}
