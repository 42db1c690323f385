/** Reports inside quotation marks that nobody is quoted with: scare quotes, titles, slogans. */

import type { Tagged } from '../document.js';
import { depthOf } from '../token.js';
import { standsIn, type Weighed } from './choose.js';
import { isLoose } from './loose.js';

/** How many claims before and after one are looked at for one that it stands in. */
const NEIGHBOURS = 12;

/** Leaves out claims whose cue and source stand in a quotation that is no claim's content. */
export function withoutStray<Claim extends Weighed>(tagged: Tagged, claims: readonly Claim[]): Claim[] {
  return claims.filter((claim, at) => {
    if (isLoose(claim) || !isInside(tagged, claim)) return true;
    const near = claims.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return near.some((other) => other !== claim && standsIn(claim, other));
  });
}

/** Not so in `Lind “fears the worst”`: there the marks stand around the cue, but not around its source. */
function isInside(tagged: Tagged, { candidate: { cue, source } }: Weighed): boolean {
  const depth = depthOf(tagged.tokens[cue.from]);
  return depth > 0 && (source === null || depthOf(tagged.tokens[source.from]) >= depth);
}
