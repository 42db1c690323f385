/** Minimal pairs that people wrote: each kind of conflict beside an agreement and a look-alike. They teach verdicts, not matters. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Taught, taughtBy } from './taught.js';

interface WrittenPair {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: 'contradicts' | 'agrees' | 'parallel';
}

export interface PairExample extends Taught {
  readonly label: WrittenPair['verdict'];
}

/** @param folder of JSON files, each a list of pairs */
export function pairExamples(folder: string): PairExample[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.toSorted().flatMap((file) => {
    const pairs: readonly WrittenPair[] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    return pairs.map(({ a, b, verdict }) => ({ ...taughtBy(a, b), label: verdict }));
  });
}
