/** Who speaks for one of the two sides, nobody knows which, speaks for the one whose opponent's statements he answers. */
import { probability } from '../attribution/weigh.js';
import type { DiffTable } from '../languages/weights.js';
import type { Claim } from '../model.js';
import { featuresOf } from './match/features.js';
import { pairsOf } from './match/pairs.js';
import type { Side, Sides } from './sides/index.js';
import type { Group, Statements } from './statements.js';

/** So many more contradictions are to be expected with the one side than with the other: with fewer, third parties land on sides. */
const CLEAR = 0.6;
const SURE = 0.7;
/** What is less likely to speak of one matter tells nothing. */
const LEAST = 0.05;

/** The sides with everybody on one who gainsays the other; the same sides if there is nobody. */
export function settled(sides: Sides, { left, right, other }: Statements, table: DiffTable): Sides {
  const voiceOf = sides.undecided;
  if (voiceOf === undefined) return sides;
  const open = other.filter(({ members }) => members.some(({ claim }) => voiceOf(claim) !== null));
  const [againstLeft, againstRight] = [clashes(open, left, { voiceOf, table }), clashes(open, right, { voiceOf, table })];
  const told = new Map<string, Side>();
  for (const voice of new Set([...againstLeft.keys(), ...againstRight.keys()])) {
    const lead = (againstLeft.get(voice) ?? 0) - (againstRight.get(voice) ?? 0);
    if (lead >= CLEAR) told.set(voice, 'right');
    if (lead <= -CLEAR) told.set(voice, 'left');
  }
  if (told.size === 0) return sides;
  const toldOf = (claim: Claim): Side | undefined => {
    const [side, tied] = [told.get(voiceOf(claim) ?? ''), sides.tiedTo?.(claim) ?? 'other'];
    return tied === 'other' || tied === side ? side : undefined;
  };
  return {
    ...sides,
    sideOf: (claim) => toldOf(claim) ?? sides.sideOf(claim),
    sureOf: (claim) => (toldOf(claim) === undefined ? (sides.sureOf?.(claim) ?? 1) : SURE),
  };
}

interface Asked {
  readonly voiceOf: NonNullable<Sides['undecided']>;
  readonly table: DiffTable;
}

/** How many contradictions are to be expected between each voice and the statements of a side. */
function clashes(open: readonly Group[], groups: readonly Group[], { voiceOf, table }: Asked): Map<string, number> {
  const sums = new Map<string, number>();
  for (const pair of pairsOf(open, groups)) {
    const { features, verdict } = featuresOf(pair);
    const matter = probability(table.matter, features);
    if (matter < LEAST) continue;
    const clash = matter * probability(table.contradicts, verdict());
    for (const voice of new Set(pair.left.members.map(({ claim }) => voiceOf(claim))))
      if (voice !== null) sums.set(voice, (sums.get(voice) ?? 0) + clash);
  }
  return sums;
}
