/** "Could no longer say": two words that turn a verb round, and no noun phrase. */
import type { Mutable } from '../../../token.js';

/** Not "no longer than a week". */
export function repairNoLonger(tokens: readonly Mutable[]): void {
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    if (token.lower !== 'longer' || before?.lower !== 'no' || tokens[at + 1]?.lower === 'than') return;
    before.pos = 'not';
    token.pos = 'adverb';
  });
}
