/** Which act a claim performs: told by the cue, or, where the cue is neutral, by the content. */

import type { Tagged } from '../document.js';
import type { ActSign } from '../languages/act-signs.js';
import type { Act } from '../model.js';
import { nounOf } from './candidate-acts.js';
import type { Candidate } from './candidates.js';
import type { Words } from './clause/clause.js';

/** A content as it will stand. */
export interface Content {
  readonly spans: readonly Words[];
  /** Whether another claim stands in it: then only its first words tell what this one does. */
  readonly reports: boolean;
}

/** How many words into the content its own subject and verb stand. */
const OPENING = 3;

/**
 * @param candidate what the cue alone says is its act
 */
export function refineAct(tagged: Tagged, { act, rule, key }: Pick<Candidate, 'act' | 'rule' | 'key'>, words: Content): Act {
  const lists = tagged.language.words;
  const lowers = words.spans.flatMap(({ from, end }) => tagged.tokens.slice(from, end).map((token) => token.lower));
  // "called for" is another act than "called": signs of the bare cue say nothing of it.
  const bare = act === lists.verbActs.get(key);
  const own = bare ? lists.actSigns.find((sign) => sign.cues?.includes(key) === true && shows(sign, lowers)) : undefined;
  if (own) return own.act;
  if (act !== 'state') return act;
  const signs = words.reports ? lists.actSigns.filter(({ within }) => within !== null && within <= OPENING) : lists.actSigns;
  // "extended condolences for the attack": the cue has a noun that performs its act, what the content is about performs none.
  const head = words.reports || nounOf(rule, key) !== null || lists.namingVerbs.has(key) ? null : headAct(tagged, words.spans);
  return head ?? signs.find((sign) => !sign.cues && shows(sign, lowers))?.act ?? 'state';
}

/** "reiterated its condemnation of …": the noun that heads the content performs the act. */
function headAct(tagged: Tagged, [first]: readonly Words[]): Act | null {
  if (!first) return null;
  const lists = tagged.language.words;
  for (let i = first.from; i < Math.min(first.end, first.from + 8); i++) {
    const token = tagged.tokens[i];
    if (!token || !/^(?:determiner|possessive|adjective|noun|name|number|adverb)$/.test(token.pos)) return null;
    const next = tagged.tokens[i + 1];
    const ends = !next || i + 1 >= first.end || !/^(?:noun|name|possessive)$/.test(next.pos);
    if (token.pos === 'noun' && ends && next && i + 1 < first.end && /^(?:verb|auxiliary|modal)$/.test(next.pos)) return null;
    if (token.pos === 'noun' && ends) return lists.nounActs.get(lists.singular(token.lower)) ?? null;
  }
  return null;
}

/** Whether the words stand in the content, and beside them what must. */
function shows({ words, beside, within, near, unless = [] }: ActSign, lowers: readonly string[]): boolean {
  if (words.length === 0) return true;
  const start = within === null ? lowers : lowers.slice(0, within);
  return start.some((word, at) => words.includes(word) && (!beside ? isFree(at) : lowers.some((_, other) => isBeside(at, other))));

  function isBeside(at: number, other: number): boolean {
    const close = near === undefined || (other > at && other <= at + near);
    return close && (beside?.includes(lowers[other] ?? '') ?? false) && isFree(other);
  }

  function isFree(at: number): boolean {
    return !unless.includes(lowers[at + 1] ?? '');
  }
}
