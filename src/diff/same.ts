/** Statements of one side that say one thing in different words are one statement: mined weights say which. */
import { probability } from '../attribution/weigh.js';
import type { DiffTable } from '../languages/weights.js';
import { featuresOf } from './match/features.js';
import { type Pair, pairsWithin } from './match/pairs.js';
import { type Group, groupOf } from './statements.js';

/** Joins what is likely to be one statement, the likeliest first; two wordings in one document stay two. */
export function joinSame(groups: readonly Group[], table: DiffTable): Group[] {
  const likely = pairsWithin(groups)
    .filter((pair) => !shareDocument(pair.left, pair.right) && mayBeOne(pair))
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

const CLOSE = 0.6;

/** Nobody else is known to have said it, and two words at least hang together closely: "any such thing" says nothing again. */
function mayBeOne({ a, b, beside }: Pair): boolean {
  const [x, y] = [a.claim.speaker, b.claim.speaker];
  const others = x !== null && y !== null && x.id !== y.id;
  return !others && beside.ties.filter(({ nearness }) => nearness >= CLOSE).length >= 2;
}

const shareDocument = (x: Group, y: Group): boolean =>
  x.members.some(({ claim }) => y.members.some((other) => other.claim.document === claim.document));
