/** Who works for one person, and speaks for that one as others do for a body; and who is only from somewhere. */

import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { countryOfRegion } from '../read/regions.js';
import { classOfBody, isCapital, singular } from '../read/words.js';
import type { Entity } from './registry.js';

export const headOf = ({ head }: Phrase): string => {
  const word = (NAMING.abbreviated.get(head ?? '') ?? head ?? '').split(' ').at(-1) ?? '';
  return singular(word.slice(word.lastIndexOf('-') + 1));
};

/** "Holm's lawyer", "Holm press secretary"; "an aide to Holm", but not "his aide": who works for somebody speaks for that one. */
export function isOfOne(phrase: Phrase): boolean {
  if (NAMING.agents.has(headOf(phrase))) return true;
  return (
    isAideOfNamed(phrase) ||
    isOnCampaign(phrase) ||
    isOfStaff(phrase) ||
    phrase.title.slice(0, -1).some(({ text }) => NAMING.tasksOfOffices.has(text))
  );
}

const CAMPAIGN = 'campaign';

/** "Holm's campaign chief": those whom somebody has hired to win. */
const isOnCampaign = ({ title, kind }: Phrase): boolean =>
  kind === 'person' && title.slice(0, -1).some(({ lower }) => NAMING.ofPerson.has(lower) && classOfBody(lower) === CAMPAIGN);

/** "Holm's chief of staff". */
const isOfStaff = ({ title }: Phrase): boolean => NAMING.ofLeaders.has(title.at(-1)?.lower ?? '') && title.length > 2;

/** "A top adviser to Holm", "Holm's aides", "Holm aide Kari Lund". */
export function isAideOfNamed(phrase: Phrase): boolean {
  const { complement, possessor, title, kind } = phrase;
  if (kind !== 'person' || !NAMING.aides.has(headOf(phrase))) return false;
  return [...(complement?.phrase.name ?? []), ...(possessor?.name ?? []), ...title.slice(0, -1)].some(isCapital);
}

/** "A South Carolina native", "an Ohio broker": where somebody lives who has no office there. */
export function isHomeOnly({ name }: Entity, { head }: Phrase): boolean {
  const isOffice = NAMING.personHeads.has(head ?? '') && !NAMING.privateHeads.has(head ?? '');
  return countryOfRegion(name ?? '') !== null && !isOffice;
}
