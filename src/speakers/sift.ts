import type { Tried } from '../document.js';
import { SIEVES } from './sieves/index.js';
import type { Answer, Asked, Hit, Scene } from './who/scene.js';

/**
 * Asks the sieves in order; the first one that answers decides.
 * @param tried takes down those that were asked in vain, for whoever wants to know
 */
export function sift(asked: Asked, scene: Scene, tried?: Tried[]): Hit | null {
  for (const { id, applies, find } of SIEVES) {
    const isMeant = applies?.(asked) ?? true;
    const answer = isMeant ? find(asked, scene) : null;
    if (answer && !isSelf(answer, asked)) return { answer, method: id };
    tried?.push({ sieve: id, failed: applies === undefined ? 'either' : isMeant ? 'nobody' : 'form' });
  }
  return null;
}

/** Nobody who speaks calls himself "the commander": in what a person says, a phrase with no name in it is somebody else. */
function isSelf(answer: Answer, { phrase, outer, draft }: Asked): boolean {
  if (outer === null || draft === null || !('entity' in answer) || answer.entity !== outer || outer.type !== 'person') return false;
  return phrase.kind === 'person' && phrase.pronoun === null && phrase.name.length === 0 && phrase.possessive === null && !phrase.plural;
}
