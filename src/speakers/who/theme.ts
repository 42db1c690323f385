/** Whom a text goes on about: whoever was "she" before stays it where another woman is only named in passing. */

import { NAMING } from '../../languages/naming.js';
import { firstTokenAt, tokensOf } from '../read/tokens.js';
import { isAskedInQuotes } from './find.js';
import { timesNamed } from './namings.js';
import type { Entity } from './registry.js';
import { type Asked, type Mention, meantIn, type Scene, spokenIn, timesTold } from './scene.js';
import { isOwner, isSubject, startsSentence } from './subject.js';

/** How many sentences back the one may have been "she". */
const REACH = 6;

/** Who stays "she" in place of another who stands nearer, or null if the nearer one takes over. */
export function themeOver(nearer: Entity, people: readonly Mention[], { asked, scene, sex }: Themed): Entity | null {
  if (isAskedInQuotes(asked)) return null;
  const own = people.filter(({ entity }) => entity === nearer);
  const [last] = own.toSorted((a, b) => b.start - a.start);
  const theme = last && themeBefore(last, nearer, { asked, scene, sex });
  if (!last || !theme) return null;
  const taken = own.filter((one) => one.sentence > theme.sentence || one.start > theme.start);
  const isPassing = timesTold(nearer, scene) === 0 && taken.every((one) => isInPassing(one, scene));
  return isPassing || isMeetingThem(last, { asked, scene, sex }) || isTheirs(last, { asked, scene, sex }) ? theme.entity : null;
}

interface Themed {
  readonly asked: Asked;
  readonly scene: Scene;
  readonly sex: Entity['sex'];
}

/** The last who was "she" before another came in. */
function themeBefore(other: Mention, nearer: Entity, { asked, scene, sex }: Themed): Mention | null {
  for (let at = asked.sentence; at >= Math.max(0, asked.sentence - REACH); at--) {
    const here = [...meantIn(scene, at, asked.start), ...spokenIn(scene, at, asked.start).filter((one) => isPronoun(one, scene))];
    const found = here.find(({ entity }) => entity !== nearer && entity.sex === sex && entity.type === 'person');
    if (found && found.sentence <= other.sentence) return found;
    if (here.some(({ entity }) => entity === nearer) || scene.tagged.frame?.breaks.has(at)) return null;
  }
  return null;
}

const isPronoun = (mention: Mention, { tagged: { tokens } }: Scene): boolean =>
  NAMING.heOrShe.has(tokens[firstTokenAt(tokens, mention.start)]?.lower ?? '');

/** "The oven was Holm's idea", "the roof was mended by Lund": named, and no more told of; a description or a clause behind it brings somebody in. */
function isInPassing(mention: Mention, scene: Scene): boolean {
  const { tokens } = scene.tagged;
  const [before, end] = [tokens[firstTokenAt(tokens, mention.start) - 1], firstTokenAt(tokens, mention.end)];
  if (mention.entity.type !== 'person' || isSubject(mention, scene) || startsSentence(mention, scene)) return false;
  const isBroughtIn = [before, tokens[end]].some(
    (word) => /^[,(–—:]$/.test(word?.text ?? '') || NAMING.personalRelative.has(word?.lower ?? ''),
  );
  return !isBroughtIn && !(isOwner(mention, scene) && NAMING.isPersonNoun(tokens[end + 1]?.lower ?? ''));
}

/** "A neighbour showed her the boat": somebody without a name, and "her" in the same sentence. */
function isMeetingThem({ entity, sentence, end }: Mention, { asked, scene, sex }: Themed): boolean {
  if (entity.type !== 'unnamed' || sentence === asked.sentence) return false;
  return tokensOf(scene.tagged, sentence).some(
    ({ lower, start, quoted, pos }) =>
      start >= end && quoted === 0 && pos === 'pronoun' && !NAMING.heOrShe.has(lower) && NAMING.pronouns.get(lower)?.sex === sex,
  );
}

/** "Her mother, Kari Holm, sold the boat.", and a new paragraph: she who has a mother is the one of whom the text tells. */
function isTheirs({ entity, sentence, start }: Mention, { asked, scene }: Themed): boolean {
  const { tokens, sentences } = scene.tagged;
  if (sentences[sentence]?.paragraph === sentences[asked.sentence]?.paragraph || timesTold(entity, scene) > 0) return false;
  const at = firstTokenAt(tokens, start);
  const before = tokens.slice(Math.max(0, at - 4), at + 2);
  return (
    timesNamed(entity, scene) < 2 &&
    before.some((word, i) => NAMING.personOwners.has(word.lower) && before.slice(i + 1).some(({ lower }) => NAMING.kin.has(lower)))
  );
}
