/** Statements of one side that say one thing in different words are one statement: mined weights say which. */
import { probability } from '../attribution/weigh.js';
import type { DiffTable } from '../languages/weights.js';
import { featuresOf } from './match/features.js';
import { pairsWithin } from './match/pairs.js';
import { type Group, groupOf } from './statements.js';

/** Joins what is likely to be one statement, the likeliest first; two wordings in one document stay two. */
export function joinSame(groups: readonly Group[], table: DiffTable): Group[] {
  const likely = pairsWithin(groups)
    .filter(({ left, right }) => !shareDocument(left, right))
    .map((pair) => ({ pair, same: probability(table.same, featuresOf(pair).features) }))
    .filter(({ same }) => same >= table.threshold.same)
    .toSorted((x, y) => y.same - x.same || (x.pair.left.statement.id < y.pair.left.statement.id ? -1 : 1));
  const merged = new Map<Group, Group[]>(groups.map((group) => [group, [group]]));
  for (const { pair } of likely) {
    const [x, y] = [merged.get(pair.left) ?? [], merged.get(pair.right) ?? []];
    if (x === y || x.some((one) => y.some((other) => shareDocument(one, other)))) continue;
    const both = [...x, ...y];
    for (const one of both) merged.set(one, both);
  }
  return [...new Set(merged.values())].flatMap((parts) => {
    const [first] = parts;
    return first === undefined || parts.length === 1
      ? (first ?? [])
      : groupOf(
          parts.flatMap(({ members }) => members),
          first.side,
        );
  });
}

const shareDocument = (x: Group, y: Group): boolean =>
  x.members.some(({ claim }) => y.members.some((other) => other.claim.document === claim.document));
