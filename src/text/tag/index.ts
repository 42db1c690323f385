/** Stage: every word with its class, base form, sentence and depth of quotation. */

import type { Cleaned, Quotation, Range, Sentence, Tagged, Token } from '../../document.js';
import { tokenize } from '../tokenize.js';
import { repairApostrophe } from './apostrophes.js';
import { classify, type Mutable, written } from './classes.js';
import { repairFramed } from './framed.js';
import { repairNames, secondLook } from './names.js';
import { repairByNext } from './next-word.js';
import type { Reading } from './readings.js';
import { settle } from './settle.js';
import { repairVerbs } from './verbs.js';

/** @returns the cleaned text with its sentences, quotations and tokens; every token is inside a sentence */
export function tag(cleaned: Cleaned, sentences: readonly Sentence[], quotations: readonly Quotation[]): Tagged {
  const tokens: Mutable[] = [];
  const bounds = sentences.map((sentence) => {
    const firstToken = tokens.length;
    for (const range of tokenize(cleaned.text, sentence))
      tokens.push(bare(cleaned.text, range, { index: tokens.length, sentence: sentence.index }));
    return { ...sentence, firstToken, endToken: tokens.length };
  });
  markQuoted(tokens, quotations);
  repair(tokens, bounds, classify(tokens));
  return { ...cleaned, sentences: bounds, quotations, tokens };
}

interface Bounds {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Each repair goes over all the text before the next: it may look at neighbours on both sides as the repairs before it left them. */
function repair(tokens: Mutable[], bounds: readonly Bounds[], readings: readonly (Reading | null)[]): void {
  for (const { firstToken, endToken } of bounds) repairNames(tokens, firstToken, endToken);
  secondLook(tokens);
  settle(tokens, readings);
  for (const token of tokens) {
    repairApostrophe(tokens, token);
    repairVerbs(tokens, token);
  }
  for (const token of tokens) repairByNext(tokens, token);
  for (const token of tokens) repairFramed(tokens, token);
  for (const token of tokens)
    if (token.pos === 'to' && (tokens[token.index - 1]?.lower === 'according' || !startsInfinitive(tokens, token.index + 1)))
      token.pos = 'preposition';
}

function bare(source: string, { start, end }: Range, place: { index: number; sentence: number }): Mutable {
  const { text, lower } = written(source.slice(start, end));
  const { index, sentence } = place;
  return { start, end, index, sentence, text, lower, pos: 'mark', form: null, lemma: lower, quoted: 0 };
}

function markQuoted(tokens: Mutable[], quotations: readonly Quotation[]): void {
  let from = 0;
  for (const quotation of quotations) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= quotation.start) from++;
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= quotation.end) break;
      token.quoted = Math.max(token.quoted, quotation.depth + 1);
    }
  }
}

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
