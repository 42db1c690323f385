import type { Claim } from '../model.js';

/** The claims of each document, by its path, in text order. */
export function groupByDocument<C extends Pick<Claim, 'document'>>(claims: Iterable<C>): Map<string, C[]> {
  const groups = new Map<string, C[]>();
  for (const claim of claims) {
    const group = groups.get(claim.document);
    if (group) group.push(claim);
    else groups.set(claim.document, [claim]);
  }
  return groups;
}
