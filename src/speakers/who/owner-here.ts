/** "Two of the museum's guards may quit, its director said": the body whose the subject of the same sentence is. */

import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { parsePhrase } from '../read/phrase.js';
import { tokensOf } from '../read/tokens.js';
import { isPossessiveMark, PREDICATE, type Words } from '../read/words.js';
import { bareBody } from './called.js';
import type { Entity } from './registry.js';
import { namedIn, type Scene, type Spot } from './scene.js';

/** Null where the sentence begins with something else, or in quotation marks. */
export function ownerHere({ start, sentence }: Spot, scene: Scene): Entity | null {
  const words = ownerOpening(tokensOf(scene.tagged, sentence), start);
  const last = words.at(-1);
  if (!last) return null;
  const named = namedIn(scene, sentence).find(({ end }) => end === last.end);
  if (named) return named.entity.type === 'organization' ? named.entity : null;
  const phrase = parsePhrase(words);
  if (phrase.kind !== 'organization' || phrase.plural || phrase.determiner !== 'the') return null;
  const place = { start: phrase.start, sentence };
  const answer = scene.sift({ ...place, end: phrase.end, phrase, draft: null, outer: null }, scene)?.answer;
  const found = bareBody(phrase, scene, place) ?? (answer && 'entity' in answer ? answer.entity : null);
  return found?.type === 'organization' ? found : null;
}

/** "The bank" in "The bank's profits", "two of the museum" in "Two of the museum's guards" without the count. */
function ownerOpening(all: readonly Token[], before: number): Words {
  const verb = all.findIndex(({ pos, end, quoted }) => PREDICATE.has(pos) || quoted > 0 || end > before);
  const subject = all.slice(0, Math.max(0, verb));
  const mark = subject.findLastIndex(isPossessiveMark);
  const of = subject.slice(0, Math.max(0, mark)).findIndex(({ lower }) => NAMING.genitive.has(lower));
  const words = subject.slice(of + 1, Math.max(0, mark));
  return words.length <= LONGEST ? words : [];
}

/** In words. */
const LONGEST = 6;
