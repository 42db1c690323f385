/** Lawyers who do not say whose they are. */
import { NAMING } from '../../languages/naming.js';
import { singular } from '../read/words.js';
import { nameWords } from './name-words.js';
import type { Entity } from './registry.js';
import { type Scene, type Spot, spokenBefore } from './scene.js';

/** In sentences. */
const REACH = 2;

/** "Holm's lawyers asked for time. Attorney Kari Lund …": the one for whom others of the trade have just spoken. */
export function clientOfOthers(place: Spot, scene: Scene): Entity | null {
  for (const { entity } of spokenBefore(place, scene, REACH)) {
    const words = nameWords(entity.name ?? '').map(singular);
    const isAdvocate = entity.type !== 'person' && words.some((word) => NAMING.advocates.has(word));
    if (isAdvocate && entity.side !== null) return entity.affiliations[0]?.body ?? null;
  }
  return null;
}
