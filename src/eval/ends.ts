import type { Tokens } from './tokens.js';

/** In which way found spans differ from those of the gold: "starts late, ends early", or between the ends; null if they are the same. */
export function differenceOfEnds(gold: Tokens, found: Tokens): string | null {
  if (gold.exact === found.exact) return null;
  if (!gold.extent || !found.extent) return found.extent ? 'the gold has none' : 'missing';
  if (found.extent.end <= gold.extent.start || found.extent.start >= gold.extent.end) return 'elsewhere';
  const start = named('starts', found.extent.start - gold.extent.start);
  const end = named('ends', found.extent.end - gold.extent.end);
  return [...start, ...end].join(', ') || 'other pieces';
}

function named(what: string, distance: number): string[] {
  if (distance === 0) return [];
  return [`${what} ${distance < 0 ? 'early' : 'late'}`];
}
