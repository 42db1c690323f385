/** What the word after tells: quantities ("more than 40", "about four in ten"), two finite verbs in a row, "in May". */
import { EXTREMES, PLACE_ADJECTIVES, QUANTIFIERS } from '../../lexicon/grammar-words.js';
import { verbForms } from '../../match/cues.js';
import type { Token } from '../types.js';
import type { Mutable } from './classes.js';

export function repairByNext(tokens: readonly Mutable[], token: Mutable): void {
  const next = tokens[token.index + 1];
  if (!next || next.sentence !== token.sentence) return;
  const before = tokens[token.index - 1];
  if (isQuantity(token, next)) token.pos = 'adverb';
  if (token.text === 'May' && before?.pos === 'preposition') token.pos = 'name';
  if (PLACE_ADJECTIVES.has(token.lower) && next.pos === 'noun' && startsSentence(tokens, token)) token.pos = 'adjective';
  const finite = token.pos === 'verb' && (token.form === 'base' || token.form === 'present');
  if (finite && before?.pos !== 'pronoun' && finiteFollows(tokens, token)) token.pos = 'noun';
}

/** "about 40", "over half", "at least". */
const isQuantity = ({ lower }: Token, next: Token): boolean =>
  QUANTIFIERS.has(lower) ? next.pos === 'number' || next.lower === 'half' : lower === 'at' && EXTREMES.has(next.lower);

const startsSentence = (tokens: readonly Token[], token: Token): boolean => tokens[token.index - 1]?.sentence !== token.sentence;

/** "advocates also said": what stands before a finite cue verb is its subject. */
function finiteFollows(tokens: readonly Token[], token: Token): boolean {
  const next = tokens.slice(token.index + 1, token.index + 3).find((word) => word.pos !== 'adverb');
  return (
    next?.pos === 'verb' && next.sentence === token.sentence && (next.form === 'past' || next.form === 'base') && verbForms.has(next.lower)
  );
}
