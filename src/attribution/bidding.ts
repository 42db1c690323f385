/** “Lock the gate,” he said: words in marks that open with a verb and nobody who does it tell somebody what to do. */

import type { Tagged, Token } from '../document.js';
import type { WordLists } from '../languages/words.js';
import type { Words } from './clause/clause.js';

/** What may be the verb: a tagger that sees no subject often takes it for a noun. */
const MAY_BID: ReadonlySet<string> = new Set(['verb', 'noun', 'adjective']);

export function isBidding({ tokens, language: { words } }: Tagged, { from, end }: Words): boolean {
  let at = from;
  while (at < end && (tokens[at]?.pos === 'mark' || words.bidLeads.has(tokens[at]?.lower ?? ''))) at++;
  const [verb, object] = [tokens[at], tokens[at + 1]];
  if (!verb || !object || at + 1 >= end || verb.quoted === 0) return false;
  if (words.bidHelpers.has(verb.lower)) return object.pos === 'not';
  const isBare = verb.form === null || verb.form === 'base';
  return isBare && MAY_BID.has(verb.pos) && !words.neverBids.has(verb.lower) && isObject(words, object);
}

const isObject = (words: WordLists, { pos, lower }: Token): boolean =>
  pos === 'determiner' || pos === 'possessive' || words.bidObjects.has(lower);
