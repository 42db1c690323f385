/** Who stands trial is on the side of the defence, where that is one of the two. */
import { TRIED } from '../../../languages/en/words/camps.js';
import type { Mention } from './mentions.js';
import type { Read } from './seen.js';

/** "Holm, 51, denies arson", "Holm is charged with fraud". */
export function sideTried({ view: { words }, end }: Mention, { kinds: [left, right] }: Read): 0 | 1 | null {
  if (left.has(DEFENCE) === right.has(DEFENCE)) return null;
  const age = words[end]?.text === ',' && words[end + 2]?.text === ',' ? 3 : 0;
  const behind = words.slice(end + age, end + age + NEAR);
  if (!behind.some(({ lower, sentence }) => TRIED.has(lower) && sentence === words[end - 1]?.sentence)) return null;
  return left.has(DEFENCE) ? 0 : 1;
}

/** In words. */
const NEAR = 3;
const DEFENCE = 'defence';
