/** "The rector will stay on. … “I should have read them,” Kari Holm said": the opening tells of an office, and the first who is named is quoted right behind it. */

import { NAMING } from '../../languages/naming.js';
import { backwards, onwards } from '../read/reach.js';
import { firstTokenAt, tokensOf } from '../read/tokens.js';
import { isAge } from '../read/traits.js';
import { isHonorific, type Words } from '../read/words.js';
import { isAged } from './people.js';
import { type Entity, mayBeOfSex } from './registry.js';
import type { Asked, Mention, Scene } from './scene.js';

/** In sentences: the opening, and how far behind it somebody is quoted. */
const OPENING = 4;
const NEXT = 5;

/** The first whom the text names at all, if it brings nothing else along but words in quotation marks; null otherwise. */
export function quotedNext({ start, sentence, phrase }: Asked, sex: Entity['sex'], scene: Scene): Entity | null {
  if (sentence > OPENING) return null;
  const first = scene.named.find((mention) => mention.entity.type === 'person' && mention.start !== start);
  if (!first || first.start < start || first.sentence <= sentence || first.sentence > sentence + NEXT) return null;
  return isBrought(first, scene) &&
    isNextTo(first, { sentence, reach: phrase.determiner === null ? 2 : 1 }, scene) &&
    mayBeOfSex(first.entity, sex)
    ? first.entity
    : null;
}

/** In the paragraph behind, or behind the opening that a headline has below it, with quoted words in it. */
function isNextTo({ sentence }: Mention, from: { readonly sentence: number; readonly reach: number }, { tagged }: Scene): boolean {
  const { sentences } = tagged;
  const there = sentences[sentence]?.paragraph;
  const paragraphs = new Set(sentences.slice(from.sentence + 1, sentence + 1).map(({ paragraph }) => paragraph));
  paragraphs.delete(sentences[from.sentence]?.paragraph ?? -1);
  const isBehind = paragraphs.size > 0 && paragraphs.size <= from.reach;
  return (
    isBehind && sentences.some(({ paragraph, index }) => paragraph === there && tokensOf(tagged, index).some(({ quoted }) => quoted > 0))
  );
}

/** A full name beside a verb that reports, and no work, place or clause behind it but an age and what somebody once learnt. */
function isBrought({ entity, start, end }: Mention, { tagged: { tokens } }: Scene): boolean {
  const at = firstTokenAt(tokens, end);
  const learnt = learntBehind(tokens, at);
  const past = isAged({ end: at }, tokens) ? at + 3 : at + learnt.length;
  const from = firstTokenAt(tokens, start);
  const [before, behind] = [tokens[backwards(from, from - 2, (i) => isHonorific(tokens[i - 1])) - 1], tokens[past]];
  const isSaying = [before, behind].some((word) => word?.pos === 'verb' && word.quoted === 0);
  const tells = [...entity.titles, ...entity.traits].flatMap((word) => word.split(' ').map((part) => part.replace(/\.$/, '')));
  const isBare =
    tells.every((word) => NAMING.honorifics.has(word) || NAMING.learnedTitles.has(word) || isAge(word) || learnt.includes(word)) &&
    entity.affiliations.length === 0;
  return isSaying && isBare && (past > at || behind?.text !== ',') && (entity.name?.includes(' ') ?? false);
}

/** ", a doctor by training": the words, or none. */
function learntBehind(tokens: Words, at: number): readonly string[] {
  if (tokens[at]?.text !== ',') return [];
  const by = onwards(at + 1, at + LONGEST, (i) => /^(?:determiner|noun|adjective)$/.test(tokens[i]?.pos ?? ''));
  const isLearnt = NAMING.agentMark.has(tokens[by]?.lower ?? '') && NAMING.learning.has(tokens[by + 1]?.lower ?? '');
  return isLearnt ? tokens.slice(at, by + 2).map(({ lower }) => lower) : [];
}

/** In words. */
const LONGEST = 6;
