/** The words of two wordings on which a finding rests, for showing them. */
import { analyse } from './analyse.js';
import { compare } from './evidence/index.js';
import type { Analysis, Mark } from './types.js';

/** Ranges in the left and in the right text; what is negated, where the wordings themselves don't clash. */
export function highlights(left: string, right: string): readonly [readonly Mark[], readonly Mark[]] {
  const [a, b] = [analyse(left), analyse(right)];
  const evidence = compare(a, b);
  if (evidence !== null && evidence.left.length + evidence.right.length > 0) return [evidence.left, evidence.right];
  return [negated(a), negated(b)];
}

function negated(side: Analysis): Mark[] {
  const first = side.words.find((word, i) => word.negated && side.words[i - 1]?.negated !== true && word.role !== 'function');
  return first === undefined ? [] : [{ start: first.start, end: first.end }];
}
