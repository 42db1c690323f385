/** Governors and prefects who do not say of what they are: of the only part of a country that the text names by the word for one. */

import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import { lookUp } from '../read/gazetteer.js';
import { isIdle } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { backwards, onwards } from '../read/reach.js';
import { isCapital, joined, organizationClass, type Words } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** "The outgoing governor", "the provincial governor": nothing but the office, and of what kind of part. */
export const isUnitLed = ({ head, title }: Phrase): boolean =>
  NAMING.unitHeads.has(head ?? '') &&
  title
    .slice(0, -1)
    .every(
      ({ lower }) =>
        isIdle(lower) || NAMING.regionalWords.has(lower) || isUnitWord(lower) || NAMING.epithets.has(lower) || NAMING.deputies.has(lower),
    );

/** "Holm State", "Holm province", "the province of Holm": the only one that the text names. */
export const unitToldIn = oncePer((scene: Scene): { readonly body: Entity | null } => {
  const { tokens } = scene.tagged;
  const [name, other] = new Set(tokens.flatMap((_, at) => unitAt(tokens, at) ?? []));
  const isOne = name !== undefined && other === undefined && !isOfLonger(name, scene);
  return { body: isOne ? scene.registry.entity({ type: 'organization', name, side: name, class: 'government' }) : null };
});

/** "The district of Holm" where a Holm Liberation Front is: by that name alone the one might be the other. */
const isOfLonger = (name: string, { registry }: Scene): boolean =>
  registry.inMind().some(({ type, name: known }) => type === 'organization' && known?.startsWith(`${name} `) === true);

function unitAt(tokens: Words, at: number): string | null {
  if (!isUnitWord(tokens[at]?.lower ?? '') || isCapital(tokens[at + 1])) return null;
  const from = backwards(
    at,
    Math.max(0, at - LONGEST),
    (i) => isOwnName(tokens[i - 1]) && tokens[i - 1]?.sentence === tokens[at]?.sentence,
  );
  if (from < at) return joined(tokens.slice(from, at + 1));
  if (!NAMING.genitive.has(tokens[at + 1]?.lower ?? '')) return null;
  const end = onwards(at + 2, at + 2 + LONGEST, (i) => isOwnName(tokens[i]) && tokens[i]?.sentence === tokens[at]?.sentence);
  return end > at + 2 ? joined(tokens.slice(at + 2, end)) : null;
}

/** In words. */
const LONGEST = 3;

/** A department is a ministry as well. */
const isUnitWord = (lower: string): boolean => NAMING.partsOfCountries.has(lower) && !NAMING.departmentHead.has(lower);

/** No country's, and no word that begins a sentence or is a body's. */
const isOwnName = (word: Words[number] | undefined): boolean =>
  word !== undefined && isCapital(word) && word.pos === 'name' && lookUp(word.text) === null && organizationClass(word) === null;
