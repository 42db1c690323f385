/** "At the regional government, an official said …": the body that a sentence is set in, whose people speak in it. */

import { NAMING } from '../../languages/naming.js';
import { type Phrase, parsePhrase } from '../read/phrase.js';
import { firstOf, firstTokenAt } from '../read/tokens.js';
import type { Entity } from './registry.js';
import type { Asked, Scene } from './scene.js';

/** In words. */
const LONGEST = 9;

/** The body between the first word of the sentence and the comma in front of somebody who has an office and no name; null if no body stands there. */
export function houseEntered({ phrase, start, sentence }: Asked, scene: Scene): Entity | null {
  if (!isOfHouse(phrase)) return null;
  const { tokens } = scene.tagged;
  const first = firstOf(scene.tagged, sentence);
  const comma = firstTokenAt(tokens, start) - 1;
  if (!NAMING.locatives.has(tokens[first]?.lower ?? '') || tokens[comma]?.text !== ',' || comma - first > LONGEST) return null;
  const words = tokens.slice(first + 1, comma);
  const house = words.length > 0 && words.every(({ pos }) => pos !== 'verb' && pos !== 'mark') ? parsePhrase(words) : null;
  return house ? bodyCalled(house, { start: house.start, sentence }, scene) : null;
}

/** "An official", "a spokeswoman", "managers": who has an office that bodies have, and the words do not say which body. */
const isOfHouse = ({ kind, head, name, determiner, possessor, possessive, complement, country }: Phrase): boolean =>
  kind === 'person' &&
  name.length === 0 &&
  (determiner === 'a' || determiner === 'some' || determiner === null) &&
  possessor === null &&
  possessive === null &&
  country === null &&
  (complement === null || !NAMING.insiderLinks.has(complement.by) || complement.phrase.name.length === 0) &&
  NAMING.bodyOffices.has(head ?? '') &&
  !NAMING.townOffices.has(head ?? '') &&
  !NAMING.stateLeaders.has(head ?? '');

function bodyCalled(phrase: Phrase, place: { readonly start: number; readonly sentence: number }, scene: Scene): Entity | null {
  if (phrase.kind !== 'organization' && !phrase.name[0]) return null;
  const answer = scene.sift({ ...place, end: phrase.end, phrase, draft: null, outer: null }, scene)?.answer;
  const found = answer && 'entity' in answer ? answer.entity : null;
  return found?.type === 'organization' && found.side !== null && !NAMING.assemblies.has(found.class ?? '') ? found : null;
}
