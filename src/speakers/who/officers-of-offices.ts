/** "A spokesman for the Minister for Health": whoever speaks for an office speaks for whom the office speaks. */

import { NAMING } from '../../languages/naming.js';
import type { Phrase } from '../read/phrase.js';
import { bodyOfOffice } from './nearby.js';
import type { Entity } from './registry.js';
import type { Scene, Spot } from './scene.js';
import { toldBy } from './speaks-for.js';

/** The body behind the office that the phrase is of; null if it is of none. */
export function bodyBehindOffice(phrase: Phrase, place: Spot, scene: Scene): Entity | null {
  const office = officeIn(phrase);
  return office && (toldBy(office, scene, place.sentence)?.body ?? bodyOfOffice(office, scene, place));
}

/** "The UN Secretary-General's spokesman", "a spokeswoman for the finance minister". */
function officeIn({ kind, head, possessor, complement }: Phrase): Phrase | null {
  if (kind !== 'person' || !NAMING.spokespeople.has(head ?? '')) return null;
  const of = possessor ?? (complement && NAMING.officeOfLinks.has(complement.by) ? complement.phrase : null);
  const isOffice =
    of?.kind === 'person' && of.name.length === 0 && !of.plural && of.possessive === null && NAMING.bodyOffices.has(of.head ?? '');
  return isOffice ? of : null;
}
