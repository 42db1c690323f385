import { createHash } from 'node:crypto';
import type { ClaimFacts } from './facts.js';

/**
 * Ids that survive edits elsewhere in the file: made of the document's path and the claim's own words,
 * with a running number only where the same words claim the same thing again.
 */
export function claimIds(path: string, claims: readonly ClaimFacts[]): string[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const words = [...(claim.cue ? [claim.cue] : []), ...claim.content].map(({ text }) => text).join('\u0000');
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return `c-${shortHash(`${path}\u0000${words}\u0000${times}`)}`;
  });
}

/** 12 hexadecimal digits: among a million claims a collision has a chance of one in five hundred. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
