/** "The rector will stay on. … “I should have read them,” Kari Holm said": the opening tells of an office, and the first who is named is quoted right behind it. */

import { NAMING } from '../../languages/naming.js';
import { firstTokenAt, tokensOf } from '../read/tokens.js';
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

/** A full name beside a verb that reports, and no work, place or clause behind it. */
function isBrought({ entity, start, end }: Mention, { tagged: { tokens } }: Scene): boolean {
  const [before, behind] = [tokens[firstTokenAt(tokens, start) - 1], tokens[firstTokenAt(tokens, end)]];
  const isSaying = [before, behind].some((word) => word?.pos === 'verb' && word.quoted === 0);
  const tells = [...entity.titles, ...entity.traits].flatMap((word) => word.split(' '));
  const isBare = tells.every((word) => NAMING.honorifics.has(word) || NAMING.learnedTitles.has(word)) && entity.affiliations.length === 0;
  return isSaying && isBare && behind?.text !== ',' && (entity.name?.includes(' ') ?? false);
}
