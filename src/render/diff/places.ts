import type { Claim, Statement } from '../../model.js';

/** A statement that a thousand papers print stands in many findings: all its places with each would be more than anybody reads. */
const MOST_PLACES = 12;

/** A statement's places are told once, however many findings it stands in. */
const known = new WeakMap<Statement, readonly string[]>();

/** Where a claim stands, as file:line; nothing of no claim. */
export const placeOf = (claim: Claim | undefined): string[] => (claim === undefined ? [] : [`${claim.document}:${claim.line}`]);

/** Where a statement stands, the given claim's place first, and how many more places there are. */
export function placesOf(statement: Statement, claims: ReadonlyMap<string, Claim>, own: Claim | undefined): string[] {
  const all = known.get(statement) ?? [...new Set(statement.claims.flatMap((id) => placeOf(claims.get(id))))];
  known.set(statement, all);
  const shown = [...new Set([...placeOf(own), ...all.slice(0, MOST_PLACES)])].slice(0, MOST_PLACES);
  return all.length > MOST_PLACES ? [...shown, `and ${all.length - MOST_PLACES} more`] : shown;
}
