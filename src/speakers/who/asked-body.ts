/** "She wrote to the health department. It replied …", "I rang the ferry company. They told me to wait": the body that somebody turned to. */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { depthOf } from '../../token.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { onwards } from '../read/reach.js';
import { firstTokenAt, sentencesOfPlace } from '../read/tokens.js';
import { isPossessiveMark, type Words } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Asked, Scene } from './scene.js';

/** The last one in this sentence or the one before, in the same voice. */
export function bodyAsked(asked: Asked, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const own = firstTokenAt(tokens, asked.start);
  for (const { firstToken, endToken } of sentencesOfPlace(scene.tagged, asked.sentence, 1)) {
    for (let at = Math.min(own, endToken) - 1; at >= firstToken; at--) {
      const phrase = isTurning(tokens[at]) && depthOf(tokens[at]) === depthOf(tokens[own]) ? addressed(tokens, at + 1, own) : null;
      const body = phrase && bodyCalled(phrase, asked, scene);
      if (body) return body;
    }
  }
  return null;
}

/** Whether what is said is an answer: "it replied", "they wrote back". */
export function isAnswer({ draft }: Asked, { tagged: { tokens } }: Pick<Scene, 'tagged'>): boolean {
  if (!draft?.cue) return false;
  return NAMING.replying.has(draft.lemma) || NAMING.returning.has(tokens[firstTokenAt(tokens, draft.cue.end)]?.lower ?? '');
}

const isTurning = (token: Token | undefined): boolean => token?.pos === 'verb' && NAMING.turningTo.has(token.lemma);

/** "(back) to the council", "the council": the noun phrase behind the verb. */
export function addressed(tokens: Words, from: number, before: number): Phrase | null {
  const link = tokens[from]?.pos === 'adverb' ? from + 1 : from;
  const at = /^(?:to|preposition)$/.test(tokens[link]?.pos ?? '') ? link + 1 : link;
  const end = onwards(at, Math.min(before, at + LONGEST), (i) => INSIDE.has(tokens[i]?.pos ?? '') || isPossessiveMark(tokens[i]));
  return end > at ? parsePhrase(tokens.slice(at, end)) : null;
}

/** In words. */
const LONGEST = 9;

const INSIDE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'adjective', 'noun', 'name', 'number']);

function bodyCalled(phrase: Phrase, asked: Asked, scene: Scene): Entity | null {
  const { kind, name, plural, start, end, words } = phrase;
  if (plural || (kind !== 'organization' && name.length === 0)) return null;
  const sentence = words[0]?.sentence ?? asked.sentence;
  const answer = scene.sift({ start, end, sentence, phrase, draft: null, outer: asked.outer }, scene)?.answer;
  const found = answer && 'entity' in answer ? answer.entity : null;
  return found?.type === 'organization' || found?.type === 'state' ? found : null;
}
