/** For whom the texts say outright that somebody speaks. */
import type { Read, Telling } from './seen.js';
import type { Voice } from './voices.js';

export function whatIsTold({ key, speaker }: Voice, { anchors }: Read, { both, tell }: Telling): void {
  const anchor = anchors.get(key);
  if (anchor && anchor.by !== 'weighed') tell(`told:${anchor.by}`, anchor.side);
  const bodies = speaker?.speaksFor ?? [];
  for (const body of bodies) {
    const via = body === key ? undefined : anchors.get(body);
    if (via) tell('told:via', via.side);
  }
  if (!anchor && bodies.length > 0) both(bodies.some((body) => /\p{Lu}/u.test(body)) ? 'told:another' : 'told:somebody');
}
