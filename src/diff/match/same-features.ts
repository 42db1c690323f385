/** What tells of two wordings in two documents whether they are one utterance: few features, since people mark few utterances. */
import type { ReadClaim } from '../claims.js';
import { steps } from './likeness-features.js';
import type { Pair } from './pairs.js';
import { type Shared, sharedRun } from './run.js';

/** Features of a pair, the same whichever is left. */
export function sameFeatures({ a, b, beside, rank }: Pick<Pair, 'a' | 'b' | 'beside' | 'rank'>): string[] {
  const roots = [a, b].map(({ own }) => own.words.map(({ root }) => root));
  const shared = sharedRun(roots[0] ?? [], roots[1] ?? []);
  const shorter = Math.max(1, Math.min(a.own.words.length, b.own.words.length));
  return [
    ...steps('like', beside.likeness, 0.08),
    ...steps('low', Math.min(beside.left, beside.right), 0.1),
    ...steps('high', Math.max(beside.left, beside.right), 0.1),
    ...steps('mass', beside.mass / 10, 0.1),
    ...runSteps(shared, shorter),
    ...standing(a, b),
    `ranks=${[rank.left, rank.right]
      .toSorted((x, y) => x - y)
      .map((one) => Math.min(one, 3))
      .join('+')}`,
    `size=${shorter <= 3 ? '3' : shorter <= 6 ? '6' : shorter <= 12 ? '12' : 'more'}`,
    ...steps('close', Math.min(MOST_CLOSE, beside.ties.filter(({ nearness }) => nearness >= CLEAR).length), 1),
    ...(beside.ties.some(({ nearness, left, right }) => nearness >= CLEAR && left.negated !== right.negated) ? ['turned'] : []),
  ];
}

const CLEAR = 0.6;
const MOST_CLOSE = 6;
const LONGEST_RUN = 6;

function runSteps({ inOrder, unbroken }: Shared, shorter: number): string[] {
  return [
    ...steps('in order', inOrder / shorter, 0.1),
    ...steps('unbroken', Math.min(LONGEST_RUN, unbroken), 1),
    ...steps('unbroken share', unbroken / shorter, 0.1),
  ];
}

/** Whether they are quotations, and of one speaker. */
function standing({ claim: x }: ReadClaim, { claim: y }: ReadClaim): string[] {
  const quoted = [x, y].filter(({ kind }) => kind !== 'indirect').length;
  const speaker = x.speaker === null || y.speaker === null ? 'unknown' : x.speaker.id === y.speaker.id ? 'same' : 'other';
  return [`quoted=${quoted}`, `speaker=${speaker}`, `quoted=${quoted} & speaker=${speaker}`];
}
