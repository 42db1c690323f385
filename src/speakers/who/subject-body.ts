import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { onwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isCapital, type Words } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Asked, Scene } from './scene.js';

/** "The army denied it. It said …", "The Holm-Haus will close, it said": the body that the sentence begins with, though the text tells no more of it. */
export function subjectBefore(asked: Asked, scene: Scene): Entity | null {
  return subjectOf(asked.sentence, asked, scene) ?? subjectOf(asked.sentence - 1, asked, scene);
}

function subjectOf(sentence: number, asked: Asked, scene: Scene): Entity | null {
  const { tokens, sentences } = scene.tagged;
  const next = Math.min(sentences[sentence]?.endToken ?? 0, firstTokenAt(tokens, asked.start));
  const from = behindLead(tokens, sentences[sentence]?.firstToken ?? next);
  if (from >= next || !NAMING.definite.has(tokens[from]?.lower ?? '')) return null;
  const end = onwards(from + 1, next, (i) => PHRASE.has(tokens[i]?.pos ?? '') || /^['’]s?$/.test(tokens[i]?.text ?? ''));
  const phrase = parsePhrase(tokens.slice(from, end));
  if (!mayBeBody(phrase)) return null;
  const answer = scene.sift({ ...asked, start: phrase.start, end: phrase.end, phrase, sentence }, scene)?.answer;
  return answer && 'entity' in answer && answer.entity.type !== 'person' ? answer.entity : null;
}

const mayBeBody = ({ kind, head, name, plural }: Phrase): boolean =>
  !plural && (kind === 'organization' || (kind === 'other' && head === null && name.length > 0));

/** "OSLO – The council …", "KH: The council …": where the report was written, or whose turn it is. */
function behindLead(tokens: Words, first: number): number {
  const mark = tokens.slice(first, first + 8).findIndex(({ text }) => /^[—–:-]$/.test(text));
  return isCapital(tokens[first]) ? first + mark + 1 : first;
}

const PHRASE: ReadonlySet<string> = new Set(['determiner', 'adjective', 'noun', 'name', 'number']);
