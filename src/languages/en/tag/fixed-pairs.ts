/** Words that the one beside them leaves no choice: "could no longer say", "her own housing adviser". */
import type { Mutable } from '../../../token.js';

/** Before words are settled, and behind: what settles may look at what they own first. */
export function repairFixedPairs(tokens: readonly Mutable[]): void {
  for (const token of tokens) {
    const before = tokens[token.index - 1];
    if (!before || before.sentence !== token.sentence) continue;
    if (token.lower === 'longer' && before.lower === 'no' && tokens[token.index + 1]?.lower !== 'than') turnRound(before, token);
    if (token.lower === 'own' && (before.pos === 'possessive' || EITHER.has(before.lower))) [token.pos, token.form] = ['adjective', null];
  }
}

/** Owners that stand for somebody as well. */
const EITHER: ReadonlySet<string> = new Set(['his', 'her']);

/** Two words that turn a verb round, and no noun phrase; not "no longer than a week". */
function turnRound(no: Mutable, longer: Mutable): void {
  no.pos = 'not';
  longer.pos = 'adverb';
}
