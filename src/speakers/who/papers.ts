/** Documents that a text tells of by a noun: a letter that has come says what it says as well as whoever wrote it. */

import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { spanOf } from '../../token.js';
import { parsePhrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { firstTokenAt, sentencesOfPlace } from '../read/tokens.js';
import { isDocumentHead, isPossessiveMark, singular, type Words } from '../read/words.js';
import { descriptionOf } from './describe.js';
import type { Entity } from './registry.js';
import type { Asked, Mention, Scene } from './scene.js';

const INSIDE: ReadonlySet<string> = new Set(['adjective', 'noun', 'name', 'number', 'determiner', 'possessive', 'mark']);
const LONGEST = 7;

/** The last one in this sentence, or else in the one before; the one that the sentence begins with comes first. */
export function paperBefore(asked: Asked, scene: Scene): (Mention & { readonly isFirst: boolean }) | null {
  const { tokens } = scene.tagged;
  const end = firstTokenAt(tokens, asked.start);
  for (const { index: sentence, firstToken, endToken } of sentencesOfPlace(scene.tagged, asked.sentence, 1)) {
    const heads = tokens.slice(firstToken, Math.min(end, endToken)).filter((token) => isPaper(tokens, token.index, asked));
    const found = heads
      .map(({ index }) => ({ from: startOf(tokens, index, firstToken), index }))
      .filter(({ from }) => sentence < asked.sentence || !isSetting(tokens, from, end));
    const one = found.find(({ from }) => from === firstToken) ?? found.at(-1);
    const entity = one ? paperIn(tokens.slice(one.from, one.index + 1), { ...asked, sentence }, scene) : null;
    if (one && entity)
      return {
        entity,
        sentence,
        ...spanOf(tokens, one.from, one.index + 1),
        isFirst: one.from === firstToken,
      };
  }
  return null;
}

/** "In a post on its site, it said": where somebody says it, whom it is not. */
const isSetting = (tokens: Words, from: number, pronoun: number): boolean =>
  tokens[from - 1]?.pos === 'preposition' && tokens[pronoun - 1]?.text === ',';

/** "Letter", not "letters", "letter writer" nor "letter's"; what stands in a quotation, or in what is said here, is spoken of by somebody else. */
function isPaper(tokens: Words, at: number, { phrase, draft }: Asked): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token && draft?.content.some((range) => isWithin(token, range))) return false;
  if (token?.pos !== 'noun' || !isDocumentHead(token) || singular(token.lower) !== token.lower) return false;
  if (next?.pos === 'noun' || next?.pos === 'name' || isPossessiveMark(next)) return false;
  return token.quoted === 0 || token.quoted === phrase.words[0]?.quoted;
}

const startOf = (tokens: Words, at: number, first: number): number =>
  backwards(at, Math.max(first, at - LONGEST), (i) => !isOpener(tokens[i]) && isInside(tokens[i - 1]));

const isOpener = (word: Words[number] | undefined): boolean =>
  word?.pos === 'determiner' || (word?.pos === 'possessive' && !isPossessiveMark(word));

const isInside = (word: Words[number] | undefined): boolean =>
  isPossessiveMark(word) || (INSIDE.has(word?.pos ?? '') && /^[\p{L}\p{N}'’-]/u.test(word?.text ?? ''));

function paperIn(words: Words, asked: Asked, scene: Scene): Entity | null {
  const first = words[0];
  const isClause = NAMING.clauseOpener.has(first?.lower ?? '') && words[1]?.pos !== 'adjective' && words[1]?.pos !== 'noun';
  const isOne = NAMING.single.has((isClause ? words[1] : first)?.lower ?? '');
  if (!isOne && first?.pos !== 'determiner' && first?.pos !== 'possessive' && !words.some(isPossessiveMark)) return null;
  const phrase = parsePhrase(words.slice((isClause ? 1 : 0) + (isOne ? 1 : 0)));
  const answer = scene.sift({ ...asked, start: phrase.start, end: phrase.end, phrase, draft: null }, scene)?.answer;
  const found = answer && 'entity' in answer ? answer.entity : null;
  return found?.type === 'person' ? scene.registry.entity({ type: 'document', name: descriptionOf(phrase, found) }) : found;
}
