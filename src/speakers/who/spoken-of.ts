/** People whom the text speaks of by a noun alone ("her husband", "the captain"): they are "he" and "she" as well as those with names. */

import { NAMING } from '../../languages/naming.js';
import { spanOf } from '../../token.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { firstOf, tokensOf } from '../read/tokens.js';
import { isCapital, isName, isPersonHead, isPossessiveMark, singular, type Words } from '../read/words.js';
import { personBefore } from './find.js';
import type { Entity } from './registry.js';
import type { Asked, Mention, Scene } from './scene.js';

const INSIDE: ReadonlySet<string> = new Set(['adjective', 'noun', 'name', 'number', 'determiner', 'possessive', 'mark']);
const OPENS: ReadonlySet<string> = new Set(['determiner', 'possessive']);
const LONGEST = 6;
const LONGEST_CLAUSE = 20;

const known = new WeakMap<Scene, Map<number, readonly Mention[]>>();

/** Those in a sentence, in text order; read once. Whose "my husband" is, only the one who says it can tell. */
export function spokenOfIn(scene: Scene, sentence: number, outer: Entity | null): readonly Mention[] {
  const bySentence = known.get(scene) ?? new Map<number, readonly Mention[]>();
  known.set(scene, bySentence);
  const found = bySentence.get(sentence);
  if (found) return found;
  // Whose husband "her husband" is may be asked of the same sentence: then nobody in it is known yet.
  bySentence.set(sentence, []);
  const mentions = [...phrasesIn(sentence, scene)]
    .filter(({ possessive }) => outer !== null || !NAMING.firstPerson.has(possessive ?? ''))
    .flatMap((phrase) => mentionOf(phrase, { sentence, outer }, scene));
  bySentence.set(sentence, mentions);
  return mentions;
}

function* phrasesIn(sentence: number, scene: Scene): Generator<Phrase> {
  const { tokens } = scene.tagged;
  const first = firstOf(scene.tagged, sentence);
  for (const { index: at } of tokensOf(scene.tagged, sentence)) {
    if (!isSomebody(tokens, at)) continue;
    const from = startOf(tokens, at, first);
    if (personBefore(spanOf(tokens, from, at + 1), scene)) continue;
    const isOwn = NAMING.emphatic.has(tokens[from + 1]?.lower ?? '') && !NAMING.kin.has(tokens[at]?.lower ?? '');
    if (OPENS.has(tokens[from]?.pos ?? '') && !isPossessiveMark(tokens[from]) && !isOwn) yield parsePhrase(tokens.slice(from, at + 1));
  }
}

/** "Husband", not "husbands", "husband's" nor "husband Kari". */
function isSomebody(tokens: Words, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.pos !== 'noun' || isCapital(token) || singular(token.lower) !== token.lower) return false;
  if (!isPersonHead(token) && !NAMING.isPersonNoun(token.lower)) return false;
  if (isPossessiveMark(next) || next?.pos === 'noun' || next?.pos === 'name') return false;
  return !(next?.text === ',' && isCapital(tokens[at + 2])) && !isNamedBehind(tokens, at + 1);
}

/** "The man who found it, Kari Holm, left", "The finder is Kari Holm": the name stands behind what tells of him. */
function isNamedBehind(tokens: Words, at: number): boolean {
  const sentence = tokens[at]?.sentence;
  if (NAMING.isWords.has(tokens[at]?.lower ?? '')) return isName(tokens[at + 1]);
  if (!NAMING.personalRelative.has(tokens[at]?.lower ?? '')) return false;
  for (let comma = at + 1; comma < at + LONGEST_CLAUSE && tokens[comma + 1]?.sentence === sentence; comma++)
    if (tokens[comma]?.text === ',') return isName(tokens[comma + 1]);
  return false;
}

const startOf = (tokens: Words, at: number, first: number): number =>
  backwards(at, Math.max(first, at - LONGEST), (i) => !OPENS.has(tokens[i]?.pos ?? '') && isInside(tokens[i - 1]));

const isInside = (word: Words[number] | undefined): boolean => INSIDE.has(word?.pos ?? '') && !/^[,;:–—]$/.test(word?.text ?? '');

function mentionOf(phrase: Phrase, { sentence, outer }: Pick<Asked, 'sentence' | 'outer'>, scene: Scene): Mention[] {
  const { start, end } = phrase;
  const answer = scene.sift({ start, end, sentence, phrase, draft: null, outer }, scene)?.answer;
  if (!answer || !('entity' in answer) || answer.entity.plural || !/^(?:person|role|unnamed)$/.test(answer.entity.type)) return [];
  return [{ entity: answer.entity, sentence, start, end }];
}
