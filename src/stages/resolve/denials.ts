import type { Scene } from '../../speakers/scene.js';
import type { Resolved } from '../types.js';

/** For each claim, the index of the claim it denies. */
export function deniedBy(claims: readonly Resolved[], _scene: Scene): (number | null)[] {
  return claims.map(() => null);
}
