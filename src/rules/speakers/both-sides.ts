import { placeEntity } from '../../speakers/discover.js';
import { holdersOf } from '../../speakers/find.js';
import { lookUp } from '../../speakers/gazetteer.js';
import type { Entity } from '../../speakers/registry.js';
import type { Scene } from '../../speakers/scene.js';
import { sieve } from '../../speakers/sieve.js';
import { group } from './coordinated.js';

const SIDES = new Set(['party', 'side', 'country', 'nation', 'capital', 'government', 'state']);

export default sieve({
  id: 'both-sides',
  says: '"both parties", "the two ministers"',
  why: 'They are the two that the document is about, if it is clearly about two.',
  examples: [
    {
      text: 'Norwegian Finance Minister Kari Holm met Chilean Finance Minister Pedro Rojas. <source>The two ministers</source> denied this.',
      speaker: 'Kari Holm and Pedro Rojas',
      side: 'Norway and Chile',
    },
    { text: '<source>Both parties</source> denied this.', speaker: null },
  ],
  find: ({ phrase }, scene) => {
    if (phrase.determiner !== 'both' || phrase.head === null || phrase.name.length > 0) return null;
    const pair = SIDES.has(phrase.head)
      ? twoSides(scene)
      : phrase.kind === 'person'
        ? holdersOf({ head: phrase.head, narrow: new Set() }, null, scene)
        : [];
    return pair.length === 2 ? { entity: group(pair, scene) } : { tied: pair };
  },
});

/** The two sides that have spoken most so far; none if a third is level with them. */
function twoSides(scene: Scene): Entity[] {
  const counts = new Map<string, number>();
  for (const { entity } of scene.spoken)
    if (entity.side && entity.type !== 'group') counts.set(entity.side, (counts.get(entity.side) ?? 0) + 1);
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || (third && third[1] >= second[1])) return [];
  const chosen = new Set([first[0], second[0]]);
  return [...counts.keys()].filter((side) => chosen.has(side)).map((side) => sideEntity(side, scene));
}

function sideEntity(side: string, { registry }: Scene): Entity {
  const place = lookUp(side);
  return place ? placeEntity(place, registry) : registry.entity({ type: 'organization', name: side, side });
}
