/** "The campaign": that of the last one whose campaign the text has told of. */

import { NAMING } from '../../languages/naming.js';
import { oncePer } from '../../text/asked-once.js';
import type { Phrase } from '../read/phrase.js';
import { firstTokenAt } from '../read/tokens.js';
import { classOfBody, isCapital, isPossessiveMark } from '../read/words.js';
import type { Entity } from './registry.js';
import type { Mention, Scene, Spot } from './scene.js';

/** The body, by the name that "the Holm campaign" gives it; null if nobody's campaign has been told of. */
export function ownCampaign(
  { head, determiner, possessive, possessor, complement, name }: Phrase,
  scene: Scene,
  asked: Spot,
): Entity | null {
  if (!NAMING.ofPerson.has(head ?? '') || classOfBody(head) !== CAMPAIGN) return null;
  if (determiner === 'a' || possessive !== null || possessor !== null || complement !== null || name.length > 0) return null;
  const told = campaignsOf(scene);
  const owner = told.findLast(({ start }) => start < asked.start)?.entity;
  if (!owner?.name) return null;
  const called = `${owner.name.split(' ').at(-1)} ${head}`;
  return scene.registry.entity({ type: 'organization', name: called, side: called, class: CAMPAIGN });
}

const CAMPAIGN = 'campaign';

/** Those whose campaign is named somewhere: "Holm's newly hired campaign chief", "the Holm campaign". */
const campaignsOf = oncePer((scene: Scene): readonly Mention[] =>
  scene.named.filter((mention) => mention.entity.type === 'person' && hasCampaign(mention, scene)),
);

function hasCampaign({ end, sentence }: Mention, { tagged: { tokens } }: Scene): boolean {
  const at = firstTokenAt(tokens, end);
  for (let i = at; i < at + LONGEST && tokens[i]?.sentence === sentence; i++) {
    const word = tokens[i];
    if (word && NAMING.ofPerson.has(word.lower) && classOfBody(word.lower) === CAMPAIGN)
      return i > at ? isPossessiveMark(tokens[at]) : word.pos === 'noun';
    if (!word || (i > at && (isCapital(word) || !/^(?:adjective|noun|adverb|verb)$/.test(word.pos)))) return false;
  }
  return false;
}

/** In words, from the name to its campaign. */
const LONGEST = 6;
