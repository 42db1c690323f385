/** One utterance in different words, told in several documents, is one statement: mined weights say which. */
import { probability } from '../attribution/weigh.js';
import type { DiffTable } from '../languages/weights.js';
import type { Claim } from '../model.js';
import type { ReadClaim } from './claims.js';
import { type Pair, pairsWithin } from './match/pairs.js';
import { sameFeatures } from './match/same-features.js';
import { type Group, groupOf, orderKey, type Statements } from './statements.js';

/**
 * Joins what is likely to be one statement, the likeliest first; two wordings in one document stay two, and so do what the one side
 * and the other say. What nobody is known to have said belongs to whom it is joined with.
 */
export function joinSame(statements: Statements, table: DiffTable): Statements {
  const merged = new Map<Group, readonly Group[]>(allOf(statements).map((group) => [group, [group]]));
  for (const { pair } of likely(statements, table)) {
    const [x, y] = [merged.get(pair.left) ?? [], merged.get(pair.right) ?? []];
    if (x === y || x.some((one) => y.some((other) => !mayMeet(one, other)))) continue;
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
  return utterancePairs(statements)
    .map((pair) => ({ pair, same: probability(table.same, sameFeatures(pair)) }))
    .filter(({ same }) => same >= table.threshold.same)
    .toSorted((x, y) => y.same - x.same || (orderKey(x.pair) < orderKey(y.pair) ? -1 : 1));
}

/** Pairs of statements that may be one utterance, whichever sides they are on. */
export function utterancePairs(statements: Statements): Pair[] {
  const inOrder = allOf(statements).toSorted((x, y) => (x.statement.id < y.statement.id ? -1 : 1));
  return pairsWithin(inOrder).filter((pair) => mayMeet(pair.left, pair.right) && mayBeOne(pair));
}

/** What carries another claim, and what is denied beside what is put forward, is not one utterance. */
const mayBeOne = ({ a, b }: Pair): boolean => a.denial === b.denial && !a.carrier && !b.carrier;

function mayMeet(x: Group, y: Group): boolean {
  if (x.side !== y.side && !isNobodys(x) && !isNobodys(y)) return false;
  return !x.members.some(({ claim }) => y.members.some((other) => other.claim.document === claim.document));
}

/** Told by nobody who is known to speak for a country: it may be what either side said. */
const isNobodys = ({ side, members }: Group): boolean => side === 'other' && !members.some(({ claim }) => claim.speaker?.type === 'state');

function joinedOf(parts: readonly Group[]): Group {
  const [first] = parts;
  if (first === undefined) throw new Error('a statement has a part');
  if (parts.length === 1) return first;
  const owner = parts.find(({ side }) => side !== 'other') ?? first;
  const { account } = owner.statement;
  const members = parts.flatMap((part) => (part.side === owner.side ? part.members : part.members.map((read) => adopted(read, account))));
  return groupOf(members, owner.side);
}

const adopted = (read: ReadClaim, account: string | null): ReadClaim => ({ ...read, claim: { ...read.claim, account } });

/** Accounts of claims that were joined with what a side said, by claim. */
export function adoptedIn({ left, right }: Statements): ReadonlyMap<string, Claim> {
  return new Map([...left, ...right].flatMap(({ members }) => members.map(({ claim }): [string, Claim] => [claim.id, claim])));
}
