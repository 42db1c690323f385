import { addScores, compare, scoreOf } from './score.js';
import type { Annotation, Score } from './types.js';

/** How far people agree with each other, by the measures that the extractor is held to: its ceiling. */
export interface Agreement {
  /** Texts that several people marked. */
  readonly texts: number;
  /** `documents` counts pairs of annotators; the first by name counts as gold. */
  readonly score: Score;
}

/** Compares every two annotations of a text; null unless some text has two. */
export function agreement(texts: readonly { readonly text: string; readonly annotations: readonly Annotation[] }[]): Agreement | null {
  const shared = texts.filter(({ annotations }) => annotations.length > 1);
  if (shared.length === 0) return null;
  const scores = shared.flatMap(({ text, annotations }) =>
    pairs(annotations).map(([gold, other]) => scoreOf(compare(text, gold.attributions, other.attributions))),
  );
  return { texts: shared.length, score: addScores(scores) };
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}
