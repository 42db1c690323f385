/** Those who are not in power: "the opposition leader", and which party that is where the text tells it. */

import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import type { Phrase } from '../read/phrase.js';
import { selfNamed } from './force.js';
import type { Entity } from './registry.js';
import type { Scene } from './scene.js';

/** "Opposition senator", "Leader of the Opposition". */
export const isAgainst = ({ title }: Phrase): boolean => title.some((word) => NAMING.againstGovernment.has(word.lower));

/** The only party that the text calls the opposition ("the opposition Rural Party"), or else the opposition. */
export const oppositionIn = oncePer((scene: Scene): Entity => {
  const parties = new Set(partiesIn(scene));
  const [one] = parties;
  return one && parties.size === 1 ? one : selfNamed([...NAMING.againstGovernment][0] ?? '', scene);
});

/** Bodies whose name stands behind the word, or begins with it. */
function* partiesIn({ named, tagged: { tokens } }: Scene): Generator<Entity> {
  const ends = new Set(tokens.filter(({ lower }) => NAMING.againstGovernment.has(lower)).map(({ end }) => end));
  const starts = new Set(tokens.filter(({ lower }) => NAMING.againstGovernment.has(lower)).map(({ start }) => start));
  for (const { entity, start, end } of named)
    if (entity.type === 'organization' && (ends.has(start - 1) || (starts.has(start) && !ends.has(end)))) yield entity;
}
