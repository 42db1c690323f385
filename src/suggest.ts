import { distance } from 'fastest-levenshtein';

/** The one of `known` that `word` was most likely meant to be, or null if none is near. */
export function closest(word: string, known: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const far = known.map((candidate) => ({ candidate, apart: distance(word.toLowerCase(), candidate.toLowerCase()) }));
  const near = far.filter(({ candidate, apart }) => apart <= limit && apart < candidate.length);
  return near.toSorted((left, right) => left.apart - right.apart)[0]?.candidate ?? null;
}

/** "Did you mean …?", or the whole list if nothing is near. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = closest(word, known);
  return near === null ? `Known: ${known.join(', ')}.` : `Did you mean ${near}?`;
}

/** What may be said where only these words are understood: the nearest first, if one is near, then all of them. */
export function allowed(word: string, choices: readonly string[]): string {
  const near = closest(word, choices);
  return `${near === null ? '' : `Did you mean ${near}? `}Allowed choices are ${choices.join(', ')}.`;
}
