/** Two wordings laid beside each other, word by word. */
import { type Kin, kinIn, kinsOf } from './kinship.js';
import type { Topic } from './profile.js';

export interface Tie extends Kin {
  readonly left: Topic;
  readonly right: Topic;
}

export interface Beside {
  /** For each word of either wording its nearest in the other. */
  readonly ties: readonly Tie[];
  /** Share of the left wording's weight that the right one has too, 0–1, words counting by the square of their weight. */
  readonly left: number;
  readonly right: number;
  /** The same of both together. */
  readonly likeness: number;
  /** The weight itself that both have. */
  readonly mass: number;
}

const square = (x: number): number => x * x;
const total = (topics: readonly Topic[]): number => topics.reduce((sum, { weight }) => sum + square(weight), 0);

/** A wording of two words may be like anything: as if each had a bit more that the other lacks. */
const PRIOR = 0.5;

export function layBeside(left: readonly Topic[], right: readonly Topic[]): Beside {
  const best = { left: left.map(() => NOTHING), right: right.map(() => NOTHING) };
  left.forEach((x, i) => {
    const kins = kinsOf(x.id);
    right.forEach((y, k) => {
      const kin = kinIn(kins, x, y);
      if (kin.nearness === 0) return;
      const tiesLeft = kin.nearness > (best.left[i]?.nearness ?? 0);
      const tiesRight = kin.nearness > (best.right[k]?.nearness ?? 0);
      if (!tiesLeft && !tiesRight) return;
      const tie = { ...kin, left: x, right: y };
      if (tiesLeft) best.left[i] = tie;
      if (tiesRight) best.right[k] = tie;
    });
  });
  const sums = [gain(best.left, left), gain(best.right, right)] as const;
  const [whole, other] = [total(left), total(right)];
  const ties = [...new Set([...best.left, ...best.right].filter((tie) => tie !== NOTHING))] as Tie[];
  return {
    ties,
    left: sums[0] / (whole + PRIOR),
    right: sums[1] / (other + PRIOR),
    likeness: (sums[0] + sums[1]) / (whole + other + 2 * PRIOR),
    mass: sums[0] + sums[1],
  };
}

const NOTHING: Kin & { readonly left?: Topic; readonly right?: Topic } = { kinship: null, nearness: 0 };

function gain(best: readonly Kin[], topics: readonly Topic[]): number {
  return topics.reduce((sum, { weight }, i) => sum + square(weight) * (best[i]?.nearness ?? 0), 0);
}
