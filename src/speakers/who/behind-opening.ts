/** "Even as he accused the board, Lund said …": whom a pronoun in an opening clause means stands behind the comma. */

import { NAMING } from '../../languages/naming.js';
import { firstTokenAt } from '../read/tokens.js';
import { isHonorific } from '../read/words.js';
import { isHuman } from './human.js';
import type { Entity } from './registry.js';
import { mayBeOfSex } from './registry.js';
import { type Asked, namedIn, type Scene } from './scene.js';
import { isSubject } from './subject.js';

/** The subject of the main clause, by name, if the pronoun is the subject of the clause that opens the sentence and that leans on the other. */
export function namedBehindOpening({ start, sentence }: Asked, scene: Scene, sex: Entity['sex']): Entity | null {
  const { tokens, sentences } = scene.tagged;
  const pronoun = firstTokenAt(tokens, start);
  const from = sentences[sentence]?.firstToken ?? pronoun;
  if (pronoun - from < 1 || pronoun - from > LONGEST_OPENING || !NAMING.leaning.has(tokens[pronoun - 1]?.lower ?? '')) return null;
  if (tokens.slice(from, pronoun).some(({ pos, quoted }) => quoted > 0 || !/^(?:subordinator|adverb|coordinator|preposition)$/.test(pos)))
    return null;
  for (const mention of namedIn(scene, sentence)) {
    const at = firstTokenAt(tokens, mention.start) - 1;
    if (mention.start < start || tokens[isHonorific(tokens[at]) ? at - 1 : at]?.text !== ',') continue;
    return isHuman(mention.entity) && mayBeOfSex(mention.entity, sex) && isSubject(mention, scene) ? mention.entity : null;
  }
  return null;
}

/** In words, in front of the pronoun: "even as", "but although". */
const LONGEST_OPENING = 3;
