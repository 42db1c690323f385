/** In words: why somebody is on neither side, and what shows that somebody is on one. */
import type { Speaker } from '../../model.js';
import type { Weighed } from './evidence/weigh.js';

interface Asked {
  readonly speaker: Speaker | null;
  readonly names: readonly [string, string];
}

export function whyOnNeither(weighed: Weighed | undefined, { speaker, names }: Asked): string {
  const body = speaker?.speaksFor.at(-1) ?? null;
  const isElse = body !== null && body !== speaker?.name && !names.includes(body);
  if (weighed === undefined || weighed.isSide < HALF) return isElse ? `speaks for ${body}` : 'nothing shows that it is on a side';
  const likelier = names[weighed.likelier];
  const percent = Math.round(100 * weighed.confidence);
  return `may be on the side of ${likelier}, but that is not sure (${percent} %)`;
}

const HALF = 0.5;

/** How a feature shows a side, by the first part of its name. */
export const howShown = (feature: string): string => SHOWN.get(feature.split(':')[0] ?? '') ?? 'context';

const SHOWN: ReadonlyMap<string, string> = new Map([
  ['in', 'name'],
  ['of', 'owner'],
  ['office', 'office'],
  ['before', 'name before'],
  ['behind', 'name behind'],
  ['beside', 'calling'],
  ['name', 'calling'],
  ['bare', 'calling'],
  ['owner', 'pronoun'],
  ['last', 'named last'],
  ['told', 'speaks for'],
  ['issuer', 'own document'],
  ['heading', 'heading'],
]);
