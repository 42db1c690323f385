/** The English tagger: every word's class, base form and form. */

import type { Token } from '../../../token.js';
import type { Tagger } from '../../language.js';
import { repairApostrophe } from './apostrophes.js';
import { classify } from './classes.js';
import { repairFixedPairs } from './fixed-pairs.js';
import { repairFramed } from './framed.js';
import { repairHeadline } from './headlines.js';
import { repairMainVerb } from './main-verb.js';
import { nameCalls, repairNames, secondLook } from './names.js';
import { repairByNext } from './next-word.js';
import { settle } from './settle.js';
import { repairVerbs } from './verbs.js';

/** Each repair goes over all the text before the next: it may look at neighbours on both sides as the repairs before it left them. */
export const settleClasses: Tagger = (tokens, sentences) => {
  const readings = classify(tokens);
  for (const { firstToken, endToken } of sentences) repairNames(tokens, firstToken, endToken);
  for (const bounds of sentences) nameCalls(tokens, readings, bounds);
  secondLook(tokens);
  repairFixedPairs(tokens);
  settle(tokens, readings);
  for (const token of tokens) {
    repairApostrophe(tokens, token);
    repairVerbs(tokens, token);
  }
  repairFixedPairs(tokens);
  for (const token of tokens) repairByNext(tokens, token);
  for (const token of tokens) repairFramed(tokens, token);
  for (const { firstToken, endToken } of sentences) {
    repairHeadline(tokens, firstToken, endToken);
    repairMainVerb(tokens, firstToken, endToken);
  }
  for (const token of tokens)
    if (token.pos === 'to' && (tokens[token.index - 1]?.lower === 'according' || !startsInfinitive(tokens, token.index + 1)))
      token.pos = 'preposition';
};

/** "to" is the infinitive's before a base form, adverbs between them or not; elsewhere it is a preposition. */
function startsInfinitive(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (mayStandBetween(tokens, at)) at++;
  const token = tokens[at];
  if (!token) return false;
  return token.lower === 'be' || token.lower === 'have' || (token.pos === 'verb' && (token.form === 'base' || token.form === 'past'));
}

/** An adverb or an opening quotation mark between "to" and its verb. */
function mayStandBetween(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.pos === 'adverb' || token.pos === 'not' || (token.pos === 'mark' && token.quoted > (tokens[at - 1]?.quoted ?? 0));
}
