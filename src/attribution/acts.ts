/** Which act a claim performs: told by the cue, or, where the cue is neutral, by the content. */

import type { Tagged } from '../document.js';
import { ACT_SIGNS, type ActSign } from '../languages/en/words/act-signs.js';
import type { Act } from '../model.js';
import type { Words } from '../text/clause.js';
import { nounActs, singular } from '../text/tag/cues.js';
import { nounOf } from './candidate-acts.js';
import type { Candidate } from './candidates.js';

/**
 * @param candidate what the cue alone says is its act
 * @param words the content as it will stand
 */
export function refineAct(tagged: Tagged, { act, rule, key }: Pick<Candidate, 'act' | 'rule' | 'key'>, words: readonly Words[]): Act {
  if (act !== 'state') return act;
  const lowers = words.flatMap(({ from, end }) => tagged.tokens.slice(from, end).map((token) => token.lower));
  // "extended condolences for the attack": the cue has a noun that performs its act, what the content is about performs none.
  const head = nounOf(rule, key) === null ? headAct(tagged, words) : null;
  return head ?? ACT_SIGNS.find((sign) => shows(sign, lowers))?.act ?? 'state';
}

/** "reiterated its condemnation of …": the noun that heads the content performs the act. */
function headAct(tagged: Tagged, [first]: readonly Words[]): Act | null {
  if (!first) return null;
  for (let i = first.from; i < Math.min(first.end, first.from + 8); i++) {
    const token = tagged.tokens[i];
    if (!token || !/^(?:determiner|possessive|adjective|noun|name|number|adverb)$/.test(token.pos)) return null;
    const next = tagged.tokens[i + 1];
    const ends = !next || i + 1 >= first.end || !/^(?:noun|name|possessive)$/.test(next.pos);
    if (token.pos === 'noun' && ends && next && i + 1 < first.end && /^(?:verb|auxiliary|modal)$/.test(next.pos)) return null;
    if (token.pos === 'noun' && ends) return nounActs.get(singular(token.lower)) ?? null;
  }
  return null;
}

function shows({ words, beside, within, near }: ActSign, lowers: readonly string[]): boolean {
  const start = within === null ? lowers : lowers.slice(0, within);
  if (!beside) return words.some((word) => start.includes(word));
  if (near === undefined) return words.some((word) => start.includes(word)) && beside.some((word) => lowers.includes(word));
  return start.some((word, at) => words.includes(word) && lowers.slice(at + 1, at + 1 + near).some((next) => beside.includes(next)));
}
