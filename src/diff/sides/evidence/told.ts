/** For whom the texts say outright that somebody speaks. */
import type { Read, Telling } from './seen.js';
import type { Voice } from './voices.js';

export function whatIsTold({ key, speaker }: Voice, { anchors }: Read, { both, tell }: Telling): void {
  const anchor = anchors.get(key);
  const { side, by } = anchor ?? { side: 0, by: 'weighed' };
  if (by !== 'weighed') tell(`told:${by}`, side);
  if (by === 'name' || (speaker?.type !== 'person' && SURE.has(by))) tell(TOLD, side);
  const bodies = speaker?.speaksFor ?? [];
  for (const body of bodies) {
    const via = body === key ? undefined : anchors.get(body);
    if (via) tell('told:via', via.side);
  }
  if (!anchor && bodies.length > 0) both(bodies.some((body) => /\p{Lu}/u.test(body)) ? 'told:another' : 'told:somebody');
}

/** Seen where somebody is on a side beyond doubt, whoever else may be on none. */
export const TOLD = 'told:sure';

/** A body that only one of the two can be called, or whose telling words are all one's; or its members. */
const SURE: ReadonlySet<string> = new Set(['kind', 'telling', 'words']);
