/** Which act a claim performs: told by the cue, or, where the cue is neutral, by the content. */

import type { Tagged, Token } from '../document.js';
import type { ActSign } from '../languages/act-signs.js';
import type { Act } from '../model.js';
import { oncePer } from '../text/asked-once.js';
import { isBidding } from './bidding.js';
import { nounOf } from './candidate-acts.js';
import type { Candidate } from './candidates.js';
import type { Words } from './clause/clause.js';

/** What of a candidate tells its act. */
type Cue = Pick<Candidate, 'act' | 'rule' | 'key'> & { readonly source?: Words | null };

/** A content as it will stand. */
export interface Content {
  readonly spans: readonly Words[];
  /** Where other claims in it report and what they say: not what this one does. */
  readonly inner: readonly Words[];
}

/**
 * @param candidate what the cue alone says is its act
 */
export function refineAct(tagged: Tagged, { act, rule, key, source }: Cue, words: Content): Act {
  const lists = tagged.language.words;
  const said = ownWords(tagged, words);
  // "called for" is another act than "called": signs of the bare cue say nothing of it.
  const noun = nounOf(rule, key);
  const bare = act === (noun === null ? lists.verbActs.get(key) : lists.nounActs.get(noun)) || lists.statingWithThat.has(key);
  const speaker = source ? tagged.tokens.slice(source.from, source.end) : [];
  const signs = seenIn(said, lists.actSigns).filter(({ sources }) => !sources || speaker.some(({ lower }) => sources.includes(lower)));
  // "his call for talks" gives nobody a name.
  const isName = noun !== null && lists.renaming.has(noun);
  const own = bare && !isName ? signs.find((sign) => sign.cues?.includes(noun ?? key) === true && shows(sign, said)) : undefined;
  if (own) return own.act;
  if (act !== 'state') return act;
  // "extended condolences for the attack": the cue has a noun that performs its act, what the content is about performs none.
  const headless =
    words.inner.length > 0 || rule.cue === 'participle' || noun !== null || lists.namingVerbs.has(key) || lists.citing.has(key);
  const head = headless ? null : headAct(tagged, words.spans);
  const sign = (head === 'state' ? null : head) ?? signs.find((one) => !one.cues && shows(one, said))?.act;
  return sign ?? (words.spans.some((span) => isBidding(tagged, span)) ? 'demand' : 'state');
}

/** The words of a content in their places, null for those that another claim says. */
const ownWords = ({ tokens }: Tagged, { spans, inner }: Content): (Token | null)[] =>
  spans
    .flatMap(({ from, end }) => tokens.slice(from, end))
    .map((token) => (inner.some(({ from, end }) => token.index >= from && token.index < end) ? null : token));

/** The signs that have a word there, and those that need none: most of them have nothing to say of a content. */
function seenIn(said: readonly (Token | null)[], signs: readonly ActSign[]): ActSign[] {
  const words = byWord(signs);
  const seen = new Set<ActSign>();
  for (const token of said) for (const sign of (token && words.get(token.lower)) ?? NONE) seen.add(sign);
  return signs.filter((sign) => seen.has(sign) || sign.words.length === 0);
}

const NONE: readonly ActSign[] = [];

const byWord = oncePer((signs: readonly ActSign[]): ReadonlyMap<string, readonly ActSign[]> => {
  const out = new Map<string, ActSign[]>();
  for (const sign of signs) for (const word of sign.words) out.set(word, [...(out.get(word) ?? []), sign]);
  return out;
});

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
function shows({ words, beside, within, near, quoted, after, unless = [] }: ActSign, said: readonly (Token | null)[]): boolean {
  if (words.length === 0) return true;
  const start = within === null ? said : said.slice(0, within);
  return start.some((word, at) => isFirst(word) && (!beside ? isFree(at) : said.some((_, other) => isBeside(at, other))));

  function isFirst(word: Token | null): boolean {
    return word !== null && words.includes(word.lower) && (quoted === undefined || quoted === word.quoted > 0);
  }

  function isBeside(at: number, other: number): boolean {
    const close = near === undefined || (other > at && other <= at + near);
    const led = after === undefined || after.includes(said[other - 1]?.lower ?? '');
    return close && led && (beside?.includes(said[other]?.lower ?? '') ?? false) && isFree(other);
  }

  function isFree(at: number): boolean {
    return !unless.includes(said[at + 1]?.lower ?? '');
  }
}
