import { compare } from '../compare.js';
import { countEach } from '../group.js';
import { fold } from '../speakers/read/fold.js';

/**
 * The most frequent; of equals the one with accents (they get lost, nobody adds them), then as it is most often written ("HOlm" is a slip),
 * then the longer, then the first by alphabet.
 */
export function bestName(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  // Most speakers are called by one name, and most by one document.
  if (distinct.length < 2) return distinct[0] ?? '';
  const counts = countEach(names.map(fold));
  const written = countEach(names);
  const ranked = distinct.sort(
    (a, b) =>
      words(b) - words(a) ||
      (counts.get(fold(b)) ?? 0) - (counts.get(fold(a)) ?? 0) ||
      accents(b) - accents(a) ||
      (written.get(b) ?? 0) - (written.get(a) ?? 0) ||
      b.length - a.length ||
      compare(a, b),
  );
  return ranked[0] ?? '';
}

const words = (name: string): number => (name.includes(' ') ? 1 : 0);
const accents = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;

/** The value that most documents give; null if two are level, or none gives one. */
export function majority<T>(values: readonly (T | null)[]): T | null {
  if (values.length === 1) return values[0] ?? null;
  const counts = countEach(values.filter((value) => value !== null));
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}
