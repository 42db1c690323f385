/** Officers at the border of a state: "a guard at the Kenyan post", "an officer on the Polish side". */

import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { stateEntity } from './find.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** The state whose post it is; null where the phrase tells of no post, or of somebody who only is there. */
export function stateOfPost({ head, kind, complement }: Phrase, scene: Scene): Entity | null {
  const post = complement && NAMING.atPosts.has(complement.by) ? complement.phrase : null;
  if (!post || kind !== 'person' || post.name.length > 0 || !NAMING.borderPosts.has(post.words.at(-1)?.lower ?? '')) return null;
  const isOnDuty = NAMING.bodyOffices.has(head ?? '') || NAMING.onDuty.has(head ?? '');
  return isOnDuty && post.country !== null ? stateEntity(post.country, scene) : null;
}
