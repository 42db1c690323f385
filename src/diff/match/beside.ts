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
  const [lefts, rights] = [left.map(untied), right.map(untied)];
  for (const x of lefts) {
    const kins = kinsOf(x.topic.id);
    for (const y of rights) {
      const kin = kinIn(kins, x.topic, y.topic);
      const [tiesLeft, tiesRight] = [kin.nearness > nearnessOf(x), kin.nearness > nearnessOf(y)];
      if (!tiesLeft && !tiesRight) continue;
      const tie = { ...kin, left: x.topic, right: y.topic };
      if (tiesLeft) x.tie = tie;
      if (tiesRight) y.tie = tie;
    }
  }
  const sums = [gain(lefts), gain(rights)] as const;
  const [whole, other] = [total(left), total(right)];
  const ties = [...new Set([...lefts, ...rights].flatMap(({ tie }) => tie ?? []))];
  return {
    ties,
    left: sums[0] / (whole + PRIOR),
    right: sums[1] / (other + PRIOR),
    likeness: (sums[0] + sums[1]) / (whole + other + 2 * PRIOR),
    mass: sums[0] + sums[1],
  };
}

interface Tied {
  readonly topic: Topic;
  /** To its nearest. */
  tie: Tie | null;
}

const untied = (topic: Topic): Tied => ({ topic, tie: null });
const nearnessOf = ({ tie }: Tied): number => tie?.nearness ?? 0;
const gain = (all: readonly Tied[]): number => all.reduce((sum, one) => sum + square(one.topic.weight) * nearnessOf(one), 0);
