/** "Lund was asked about the quay. “It will hold,” came the answer.": whoever was asked, where nobody is told to answer. */

import type { Nested, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { backwards } from '../read/reach.js';
import { firstTokenAt, sentencesOfPlace } from '../read/tokens.js';
import { isMark, type Words } from '../read/words.js';
import { addressed } from './asked-body.js';
import type { Entity } from './registry.js';
import { namedIn, type Scene } from './scene.js';

/** The one who was asked in the sentence, or the two before it; else whoever spoke last and did not ask. */
export function askedOne(draft: Nested, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const noun = draft.cue && tokens[firstTokenAt(tokens, draft.cue.start)];
  if (draft.source || !noun || !NAMING.answers.has(noun.lower)) return null;
  const own = firstTokenAt(tokens, draft.content[0]?.start ?? noun.start);
  for (const { firstToken, endToken } of sentencesOfPlace(scene.tagged, draft.sentence, REACH))
    for (let at = Math.min(own, endToken) - 1; at > firstToken; at--) {
      const one = isAsking(tokens[at]) ? askedAt(at, firstToken, { own, scene }) : null;
      if (one) return one;
    }
  return otherThanAsker(draft, scene);
}

/** In sentences. */
const REACH = 2;

const isAsking = (token: Token | undefined): boolean => token?.pos === 'verb' && token.quoted === 0 && NAMING.asking.has(token.lemma);

interface Around {
  readonly own: number;
  readonly scene: Scene;
}

/** "Lund was asked", "asked Lund". */
function askedAt(verb: number, first: number, { own, scene }: Around): Entity | null {
  const { tokens } = scene.tagged;
  if (tokens[verb - 1]?.pos === 'auxiliary') {
    const from = backwards(verb - 1, first, (i) => !isMark(tokens[i - 1]));
    return meant(tokens, { from, end: verb - 1 }, scene);
  }
  // "“Blank?” asked Holm": there Holm asks.
  const phrase = isMark(tokens[verb - 1]) ? null : addressed(tokens, verb + 1, own);
  return phrase && calledBy(phrase, scene);
}

function meant(tokens: Words, { from, end }: { readonly from: number; readonly end: number }, scene: Scene): Entity | null {
  return end > from ? calledBy(parsePhrase(tokens.slice(from, end)), scene) : null;
}

/** Somebody by a name, or by what he or it is. */
function calledBy(phrase: Phrase, scene: Scene): Entity | null {
  const sentence = phrase.words[0]?.sentence ?? 0;
  const named = namedIn(scene, sentence).find(({ start, end }) => start >= phrase.start && end <= phrase.end);
  if (named) return named.entity;
  if (phrase.pronoun !== null || (phrase.kind !== 'person' && phrase.kind !== 'organization')) return null;
  const answer = scene.sift({ start: phrase.start, end: phrase.end, sentence, phrase, draft: null, outer: null }, scene)?.answer;
  return answer && 'entity' in answer ? answer.entity : null;
}

/** "“Blank?” asked Holm. “No,” came the answer.": whoever spoke before Holm. */
function otherThanAsker({ sentence }: Nested, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const near = scene.spoken.filter((mention) => mention.sentence >= sentence - FARTHEST);
  const last = near.at(-1);
  if (!last) return null;
  const beside = [tokens[firstTokenAt(tokens, last.start) - 1], tokens[firstTokenAt(tokens, last.end)]];
  return beside.some(isAsking) ? (near.findLast(({ entity }) => entity !== last.entity)?.entity ?? null) : last.entity;
}

/** In sentences. */
const FARTHEST = 3;
