/** One utterance in different words, told in several documents, is one statement: mined weights say which. */

import { probability } from '../attribution/weigh.js';
import { compare } from '../compare.js';
import type { DiffTable } from '../languages/weights.js';
import type { Claim } from '../model.js';
import type { ReadClaim } from './claims.js';
import type { Tie } from './match/beside.js';
import { type Pair, pairsWithin } from './match/pairs.js';
import { sameFeatures } from './match/same-features.js';
import { type Group, groupOf, orderKey, type Statements } from './statements.js';

/**
 * Joins what is likely to be one statement, the likeliest first; two wordings in one document stay two, and so do what the one side
 * and the other say, unless it is all but surely one quotation: then somebody was put on the wrong side, and it belongs where it is
 * surer. What nobody is known to have said belongs to whom it is joined with.
 */
export function joinSame(statements: Statements, table: DiffTable): Statements {
  const merged = new Map<Group, readonly Group[]>(allOf(statements).map((group) => [group, [group]]));
  for (const { pair, same } of likely(statements, table)) {
    const [x, y] = [merged.get(pair.left) ?? [], merged.get(pair.right) ?? []];
    const meet = isOneQuotation(pair, same) ? areApart : mayMeet;
    if (x.some((one) => y.some((other) => !meet(one, other)))) continue;
    const both = [...x, ...y];
    for (const one of both) merged.set(one, both);
  }
  const joined = [...new Set(merged.values())].map(joinedOf);
  const on = (wanted: Group['side']): Group[] => joined.filter(({ side }) => side === wanted);
  return { left: on('left'), right: on('right'), other: on('other') };
}

const allOf = ({ left, right, other }: Statements): Group[] => [...left, ...right, ...other];

interface Likely {
  readonly pair: Pair;
  readonly same: number;
}

function likely(statements: Statements, table: DiffTable): Likely[] {
  return candidates(statements)
    .map((pair) => ({ pair, same: probability(table.same, sameFeatures(pair)) }))
    .filter(({ pair, same }) => same >= table.threshold.same && (mayMeet(pair.left, pair.right) || isOneQuotation(pair, same)))
    .toSorted((x, y) => y.same - x.same || compare(orderKey(x.pair), orderKey(y.pair)));
}

/** Pairs of statements that may be one utterance. */
export const utterancePairs = (statements: Statements): Pair[] => candidates(statements).filter(({ left, right }) => mayMeet(left, right));

/** The same, whichever sides they are on. */
function candidates(statements: Statements): Pair[] {
  const inOrder = allOf(statements).toSorted((x, y) => compare(x.statement.id, y.statement.id));
  return pairsWithin(inOrder).filter((pair) => areApart(pair.left, pair.right) && mayBeOne(pair));
}

/** What carries another claim, and what is denied beside what is put forward, is not one utterance. */
const mayBeOne = ({ a, b }: Pair): boolean => a.denial === b.denial && !a.carrier && !b.carrier;

const mayMeet = (x: Group, y: Group): boolean => (x.side === y.side || isNobodys(x) || isNobodys(y)) && areApart(x, y);

/** In no document are there both. */
const areApart = (x: Group, y: Group): boolean =>
  !x.members.some(({ claim }) => y.members.some((other) => other.claim.document === claim.document));

/** One says no to what the other says. */
const isTurned = ({ kinship, nearness, left, right }: Tie): boolean =>
  kinship === 'antonym' || (nearness >= CLEAR && left.negated !== right.negated);
const CLEAR = 0.6;

/** So likely one utterance that it is one even of two sides, if neither passes on what another said and it is not sure whose both are. */
const ONE_QUOTATION = 0.9;
const SURE = 0.95;

const isOneQuotation = ({ a, b, beside, left, right }: Pair, same: number): boolean =>
  same >= ONE_QUOTATION &&
  Math.min(left.sure, right.sure) < SURE &&
  !beside.ties.some(isTurned) &&
  [a, b].every(({ claim, reported }) => claim.kind !== 'indirect' && !reported);

/** Told by nobody who is known to speak for a country: it may be what either side said. */
const isNobodys = ({ side, members }: Group): boolean => side === 'other' && !members.some(({ claim }) => claim.speaker?.type === 'state');

function joinedOf(parts: readonly Group[]): Group {
  const [first] = parts;
  if (first === undefined) throw new Error('a statement has a part');
  if (parts.length === 1) return first;
  const owner = parts.filter(({ side }) => side !== 'other').toSorted(surest)[0] ?? first;
  const { account } = owner.statement;
  const members = parts.flatMap((part) => (part.side === owner.side ? part.members : part.members.map((read) => adopted(read, account))));
  return groupOf(members, owner.side);
}

/** By how sure it is whose it is, then by how often it is told. */
const surest = (x: Group, y: Group): number =>
  y.sure - x.sure || y.statement.documents - x.statement.documents || compare(x.statement.id, y.statement.id);

const adopted = (read: ReadClaim, account: string | null): ReadClaim => ({ ...read, claim: { ...read.claim, account } });

/** Accounts of claims that were joined with what a side said, by claim. */
export function adoptedIn({ left, right }: Statements): ReadonlyMap<string, Claim> {
  return new Map([...left, ...right].flatMap(({ members }) => members.map(({ claim }): [string, Claim] => [claim.id, claim])));
}
