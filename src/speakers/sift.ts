import type { Tried } from '../document.js';
import { SIEVES } from './sieves/index.js';
import type { Asked, Hit, Scene } from './who/scene.js';

/**
 * Asks the sieves in order; the first one that answers decides.
 * @param tried takes down those that were asked in vain, for whoever wants to know
 */
export function sift(asked: Asked, scene: Scene, tried: Tried[] = []): Hit | null {
  for (const { id, applies, find } of SIEVES) {
    const isMeant = applies?.(asked) ?? true;
    const answer = isMeant ? find(asked, scene) : null;
    if (answer) return { answer, method: id };
    tried.push({ sieve: id, failed: applies === undefined ? 'either' : isMeant ? 'nobody' : 'form' });
  }
  return null;
}
