import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isWithin } from '../../range.js';
import { firstTokenAt } from '../read/tokens.js';
import { isCapital, joined } from '../read/words.js';
import type { Entity } from './registry.js';
import { type Asked, namedIn, type Scene } from './scene.js';

/** How far behind the start of a description the name may be told, in words. */
const REACH = 24;

/** "A guide, who gave his name only as Joss": what a sentence says behind a description that somebody goes by. */
export function nameToldBehind({ phrase, start, end, sentence }: Asked, scene: Scene): Entity | null {
  if (phrase.kind !== 'person' || phrase.plural || phrase.name.length > 0) return null;
  const { text, tokens } = scene.tagged;
  const from = firstTokenAt(tokens, start) + 1;
  const next = tokens
    .slice(from, from + REACH)
    .find((token) => token.sentence === sentence && isCapital(token) && isToldAs(text.slice(start, token.start), end - start));
  return next ? calledSo(next, scene) : null;
}

/** The words that lead to the name stand in the source or right behind it. */
function isToldAs(before: string, end: number): boolean {
  const told = NAMING.nameToldPattern.exec(before);
  return told !== null && (told.index < end || /^[\s,]*$/.test(before.slice(end, told.index)));
}

/** Somebody whom the text names there, or whose one name stands nowhere else. */
function calledSo(token: Token, scene: Scene): Entity {
  const named = namedIn(scene, token.sentence).find((mention) => isWithin(token, mention) && mention.entity.type === 'person');
  if (named) return named.entity;
  const { tokens } = scene.tagged;
  let end = token.index + 1;
  while (isCapital(tokens[end]) && tokens[end]?.sentence === token.sentence) end++;
  return scene.registry.entity({ type: 'person', name: joined(tokens.slice(token.index, end)) });
}
