/** What held once and no longer. */
import type { Word } from '../../wording.js';

const ONCE = /^(?:formerly|previously|originally|initially)$/u;
const UNTIL = /^(?:until|till)$/u;

/** "supported the tunnel until the summer": what is said of now does not contradict it. */
export function isBygone(words: readonly Word[]): boolean {
  const isUntil = (i: number): boolean =>
    UNTIL.test(words[i]?.lower ?? '') && words.slice(i + 1, i + 4).some(({ role }) => role === 'time');
  return words.some(
    ({ lower, negated }, i) => !negated && (ONCE.test(lower) || isUntil(i) || (lower === 'used' && words[i + 1]?.lower === 'to')),
  );
}
