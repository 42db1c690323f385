/** A word of two classes with what stands around it. */

import type { Pos, Token } from '../../../token.js';
import type { Reading } from './readings.js';

export interface Place {
  readonly tokens: readonly Token[];
  readonly token: Token;
  /** The word before in its sentence, adverbs left out. */
  readonly before: Token | undefined;
  /** The word behind in its sentence. */
  readonly after: Token | undefined;
  /** What the word behind can be, settled or not. */
  readonly next: { readonly noun: boolean };
}

export const OBJECT: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'pronoun', 'possessive']);
export const IN_NOUN_PHRASE: ReadonlySet<Pos> = new Set<Pos>(['determiner', 'possessive', 'adjective', 'number']);
export const HEADS: ReadonlySet<Pos> = new Set<Pos>(['noun', 'name']);

const HEADED: ReadonlySet<Pos> = new Set<Pos>([...HEADS, 'adjective']);

export function placeOf(tokens: readonly Token[], readings: readonly (Reading | null)[], token: Token): Place {
  const after = within(token, tokens[token.index + 1]);
  const noun = after !== undefined && (HEADED.has(after.pos) || readings[after.index]?.also === 'noun');
  return { tokens, token, before: within(token, tokens[beforeAdverbs(tokens, token.index)]), after, next: { noun } };
}

function beforeAdverbs(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (tokens[at]?.pos === 'adverb' || tokens[at]?.pos === 'not') at--;
  return at;
}

const within = (token: Token, other: Token | undefined): Token | undefined => (other?.sentence === token.sentence ? other : undefined);
