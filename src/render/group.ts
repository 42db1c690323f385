import type { Claim } from '../model.js';

/** The claims of each document, by its path, in text order. */
export function groupByDocument(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.document);
    if (group) group.push(claim);
    else groups.set(claim.document, [claim]);
  }
  return groups;
}
