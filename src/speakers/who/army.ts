/** Officers of armies: of the one that was spoken of last, or of the only state whose army or country the text is about. */

import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import { lookUp } from '../read/gazetteer.js';
import { officeOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { organizationClass, type Words } from '../read/words.js';
import { stateEntity } from './find.js';
import type { Entity } from './registry.js';
import { before, type Scene, type Spot } from './scene.js';

/** "Colonel", "Lt Col", "Brig. Gen.". */
export const isMilitary = ({ head, title }: Phrase): boolean => isRank(head) || isRank(officeOf(title)?.head ?? null);

const isRank = (head: string | null): boolean => NAMING.militaryRanks.has(head ?? '') || NAMING.armyRanks.has(head ?? '');

export function armyOf(office: Phrase, scene: Scene, place: Spot): Entity | null {
  return armyBefore(place, scene) ?? (isOfArmiesAlone(office) ? homeArmy(scene) : null);
}

/** The army that was spoken of last, in this sentence or the one before. */
function armyBefore(place: Spot, scene: Scene): Entity | null {
  for (const { entity, sentence } of before(place, scene)) {
    if (sentence < place.sentence - 1) return null;
    if (isArmy(entity) && /\p{Lu}/u.test(entity.name ?? '')) return entity;
  }
  return null;
}

/** Its words for soldiers, or none. */
const soldiersIn = ({ tagged }: Scene): Words =>
  tagged.tokens.filter((token) => organizationClass(token) === 'military' || NAMING.soldiers.has(token.lower));

const isArmy = ({ class: kind }: Entity): boolean => kind === 'military';

/** Ships, fire brigades and the police have captains, commanders and majors too; attorneys and secretaries are generals. */
function isOfArmiesAlone({ title }: Phrase): boolean {
  const office = officeOf(title);
  return office !== null && NAMING.armyRanks.has(office.head) && [...office.narrow].every((word) => NAMING.rankParts.has(word));
}

/** Of a text about soldiers, the country that it is of, or the only one whose soldiers they are. */
function homeArmy(scene: Scene): Entity | null {
  const { side } = sideOfSoldiers(scene);
  return side === null ? null : stateEntity(side, scene);
}

const sideOfSoldiers = oncePer((scene: Scene): { readonly side: string | null } => {
  const soldiers = soldiersIn(scene);
  if (soldiers.length === 0) return { side: null };
  const { tokens } = scene.tagged;
  const sides = new Set([
    ...scene.registry.inMind().flatMap((one) => (isArmy(one) && one.side !== one.name ? (one.side ?? []) : [])),
    ...soldiers.flatMap(({ index }) => lookUp(tokens[index - 1]?.text ?? '')?.side ?? []),
  ]);
  const [only = null] = sides.size === 1 ? sides : [];
  return { side: scene.home ?? scene.land ?? only };
});
