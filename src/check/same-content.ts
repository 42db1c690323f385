import type { Claim } from '../model.js';
import { clusters } from './similar.js';
import { wordsOf } from './wording.js';

const LEAST = 0.7;

/** Claims that say the same thing, by whomever, in groups; a claim with nothing like it is a group of its own. */
export function statementGroups(claims: readonly Claim[]): Claim[][] {
  return clusters(claims, (claim) => wordsOf(claim.content.text), LEAST);
}
