import { SIEVES } from './sieves/index.js';
import type { Asked, Hit, Scene } from './who/scene.js';

/** Asks the sieves in order; the first one that answers decides. */
export function sift(asked: Asked, scene: Scene): Hit | null {
  for (const { id, find } of SIEVES) {
    const answer = find(asked, scene);
    if (answer) return { answer, method: id };
  }
  return null;
}
