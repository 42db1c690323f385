/** For whom the texts say outright that somebody speaks. */
import { lookUp } from '../../../speakers/read/gazetteer.js';
import { classesOf, nameKey } from '../names.js';
import { GUESSED, type Party } from '../party.js';
import type { Two } from '../place.js';
import type { Features, Read, Telling } from './seen.js';
import type { Voice } from './voices.js';

interface Told extends Telling {
  /** What is seen of the voice besides. */
  readonly seen: Features;
}

export function whatIsTold(voice: Voice, { anchors, two }: Read, { both, tell, seen }: Told): void {
  const { key, speaker } = voice;
  const anchor = anchors.get(key);
  const { side, by } = anchor ?? { side: 0, by: 'weighed' };
  if (by !== 'weighed') tell(`told:${by}`, side);
  if (anchor && mayBeOthers(voice, two[side], seen)) tell(UNSURE, side);
  else if (by === 'name' || isMinisterAtHome(voice, by, two) || (speaker?.type !== 'person' && SURE.has(by) && !seen.has(ONE_OF_MANY)))
    tell(TOLD, side);
  const bodies = speaker?.speaksFor ?? [];
  for (const body of bodies) {
    const via = body === key ? undefined : anchors.get(body);
    if (via && by !== GUESSED) tell('told:via', via.side);
  }
  if (!anchor) untold(bodies, two, both);
}

/** "Defence Minister Kari Holm", of two states that quarrel: where the report was written, or which of them it has just spoken of, tells whose. */
const isMinisterAtHome = ({ speaker }: Voice, by: string, two: Two): boolean =>
  by === GUESSED &&
  two.every(({ state }) => state !== null) &&
  (speaker?.speaksFor ?? []).some((body) => lookUp(body) === null && classesOf(body).has(MINISTRY));

const MINISTRY = 'ministry';

/** The opposition leader of a country; the mayor of the town that a club is named after, where no club has a mayor. */
function mayBeOthers({ speaker }: Voice, { name, names }: Party, seen: Features): boolean {
  if (speaker?.type !== 'person') return false;
  if (seen.has(APART)) return true;
  const [body = ''] = speaker.speaksFor;
  return seen.has('beside:people:neither') && names.has(nameKey(body)) && nameKey(name).startsWith(`${nameKey(body)} `);
}

/** They speak for somebody, but the texts do not say that it is one of the two. */
function untold(bodies: readonly string[], two: Two, both: Telling['both']): void {
  if (bodies.some((body) => isOfOthers(body, two))) both(NEITHER);
  if (bodies.length > 0) both(bodies.some((body) => /\p{Lu}/u.test(body)) ? 'told:another' : 'told:somebody');
}

/** Seen where somebody is on a side beyond doubt, whoever else may be on none. */
export const TOLD = 'told:sure';

/** A body that only one of the two can be called, or whose telling words are all one's; or its members. */
const SURE: ReadonlySet<string> = new Set(['kind', 'telling', 'words']);

/** Seen where the words that call somebody tie them to a side alone: enough, unless all else speaks for their being on none. */
export const TIED = 'tied:sure';

/** Seen of one of no name whom the text has not spoken of before. */
export const ONE_OF_MANY = 'in:one-of-many';

/** Seen where somebody is told to be a side's, but may as well be another's of that name. */
export const UNSURE = 'told:unsure';

/** Seen where the words that call somebody set them apart from whoever is named beside them. */
export const APART = 'beside:apart';

/** Seen where somebody speaks for both, or for a third state in a quarrel of states. */
export const NEITHER = 'told:neither';

/** Seen where a word in the source tells the body from either side: on none, whatever else is seen. */
export const ANOTHER = 'told:apart';

/** Seen where nothing ties a person to a side, and what is told of them is another's life: "a baker", "who sells fish". */
export const OUTSIDE = 'told:outside';

function isOfOthers(body: string, [left, right]: Two): boolean {
  const name = ` ${nameKey(body)} `;
  const holds = ({ called }: Party): boolean => called.some((one) => name.includes(` ${nameKey(one)} `));
  if (holds(left) && holds(right)) return true;
  return left.state !== null && right.state !== null && lookUp(body)?.kind === 'state';
}
