/** Premiers, chief ministers and their ministers, of a part of a country that no list holds: the text names its assembly, or only its kind. */

import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import { lookUp } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { countryOfRegion } from '../read/regions.js';
import type { Words } from '../read/words.js';
import { selfNamed } from './force.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** The government of such a part; null where the office is another, or the text is about a part that is known. */
export function ownRegion(office: Phrase, scene: Scene): Entity | null {
  if (scene.region !== null || office.title.some(({ lower }) => NAMING.prime.has(lower))) return null;
  const { region, isLed } = regionIn(scene);
  const isLeader = isOfRegions(office.title);
  return region && (isLeader || (isLed && NAMING.minister.has(office.head ?? ''))) ? region : null;
}

/** "Premier", "Chief Minister", "MEC". */
const isOfRegions = (title: Words): boolean =>
  title.some(
    ({ lower }, at) => NAMING.regionLeaders.has(lower) || (NAMING.minister.has(lower) && NAMING.chiefWord.has(title[at - 1]?.lower ?? '')),
  );

/** The part that the text is about, and whether it speaks of those who lead it. */
const regionIn = oncePer((scene: Scene) => {
  const { tokens } = scene.tagged;
  const isLed = isOfRegions(tokens);
  return { isLed, region: isLed ? (ofAssembly(scene) ?? ofProvince(scene)) : null };
});

/** "The Thule Pradesh Assembly": what the only legislature is called after. */
function ofAssembly({ registry }: Scene): Entity | null {
  const named = registry.inMind().flatMap(({ type, class: kind, side, name }) => {
    const of = (name ?? '').split(' ').slice(0, -1);
    const isOne = type === 'organization' && kind === 'parliament' && side === name && of.length > 0 && of.every(isOwn);
    return isOne ? [of.join(' ')] : [];
  });
  const [one, ...others] = [...new Set(named)].toSorted((a, b) => b.length - a.length);
  return one && others.every((other) => one.startsWith(other))
    ? registry.entity({ type: 'organization', name: one, side: one, class: 'government' })
    : null;
}

/** No "National", no "Chilean", no "Ohio". */
const isOwn = (word: string): boolean =>
  !NAMING.nameOpeners.has(word.toLowerCase()) &&
  !NAMING.communities.has(word.toLowerCase()) &&
  lookUp(word) === null &&
  countryOfRegion(word) === null;

/** "The province's libraries": the provincial government, where nothing tells which. */
function ofProvince(scene: Scene): Entity | null {
  const isProvince = scene.tagged.tokens.some(({ lower }) => NAMING.provinces.has(lower));
  return isProvince ? selfNamed(NAMING.provincialGovernment, scene) : null;
}
