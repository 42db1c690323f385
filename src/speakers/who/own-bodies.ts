/** Bodies that somebody has: "his chain, HealthFirst, has 41 shops", "Holm, whose charity Clear Wells digs". */
import { NAMING } from '../../languages/naming.js';
import { backwards } from '../read/reach.js';
import { firstTokenAt } from '../read/tokens.js';
import { isCapital } from '../read/words.js';
import { speakFor } from './belong.js';
import { personHere } from './owner-before.js';
import type { Entity } from './registry.js';
import { type Mention, namedIn, type Scene } from './scene.js';

/** In words, between the owner and the name. */
const LONGEST = 4;

/** Whoever has a body of his own speaks for it, where the text tells no other. */
export function ownBodies(scene: Scene): void {
  for (const mention of scene.named) {
    const owner = mention.entity.type === 'organization' ? ownerOf(mention, scene) : null;
    if (owner?.type === 'person' && owner.side === null)
      speakFor(owner, { body: mention.entity, how: 'nearby', start: mention.start, end: mention.end });
  }
}

/** Whose the body is, by the "his", "her" or "whose" in front of what it is. */
function ownerOf({ start, sentence }: Mention, scene: Scene): Entity | null {
  const { tokens } = scene.tagged;
  const at = firstTokenAt(tokens, start);
  const noun = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!NAMING.ownedBodies.has(tokens[noun]?.lower ?? '') || isCapital(tokens[noun])) return null;
  const from = backwards(noun, noun - LONGEST, (i) => /^(?:noun|adjective|number)$/.test(tokens[i - 1]?.pos ?? ''));
  const mark = tokens[from - 1];
  if (mark?.sentence !== sentence || mark.quoted > 0) return null;
  if (mark.pos === 'possessive' && NAMING.ofPersons.has(mark.lower))
    return personHere({ start: mark.start, possessive: mark.lower }, scene, sentence);
  return NAMING.thingRelatives.has(mark.lower) ? namedBefore(mark.start, { scene, sentence }) : null;
}

/** "Holm, whose": the name right in front of the comma. */
function namedBefore(start: number, { scene, sentence }: { scene: Scene; sentence: number }): Entity | null {
  return namedIn(scene, sentence).find(({ end }) => end < start && start - end <= 2)?.entity ?? null;
}
