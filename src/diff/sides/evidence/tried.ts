/** Who stands trial is on the side of the defence, where that is one of the two. */

import { CAMPS } from '../../compared.js';
import type { Which } from '../which.js';
import type { Mention } from './mentions.js';
import type { Read } from './seen.js';

/** "Holm, 51, denies arson", "Holm is charged with fraud". */
export function sideTried({ view: { words }, end }: Mention, { kinds: [left, right] }: Read): Which | null {
  if (left.has(DEFENCE) === right.has(DEFENCE)) return null;
  const age = words[end]?.text === ',' && words[end + 2]?.text === ',' ? 3 : 0;
  const [first, ...behind] = words.slice(end + age, end + age + NEAR).map(({ lower }) => lower);
  const isTried =
    first !== undefined && (CAMPS.pleads.has(first) || (CAMPS.being.has(first) && behind.some((word) => CAMPS.tried.has(word))));
  if (!isTried) return null;
  return left.has(DEFENCE) ? 0 : 1;
}

/** In words. */
const NEAR = 4;
const DEFENCE = 'defence';
