import { NAMING } from '../../languages/naming.js';
import { fold } from '../read/fold.js';
import { lookUp } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { joined } from '../read/words.js';
import type { NamedBody } from './body-names/body.js';
import { nameWords } from './name-words.js';
import type { Entity } from './registry.js';
import { type Finder, placeEntity } from './sides.js';

/** Makes the bodies that have an acronym, so that either name finds them. */
export function nameBodies({ bodies, registry }: Finder): void {
  for (const [short, { long, class: kind }] of bodies) {
    if (long === null) continue;
    const place = lookUp(long);
    const isKnown = place?.kind === 'organization';
    const body = isKnown ? placeEntity(place, registry) : registry.entity({ type: 'organization', name: long, side: long, class: kind });
    registry.alias(short.includes(' ') ? short : short.toUpperCase(), body);
  }
}

/** The body whose name this is, if the document shows it to be one: by the whole name, or by the first or last word of a longer one. */
export function bodyNamed(phrase: Phrase, { bodies, registry }: Finder): Entity | null {
  const isFirm = NAMING.rolesOfFirms.has(phrase.head ?? '') || NAMING.parentFirm.has(phrase.head ?? '');
  if ((phrase.kind === 'person' && !isFirm) || phrase.name.length === 0) return null;
  const name = joined(phrase.name);
  const words = nameWords(name);
  const known: NamedBody | undefined = bodies.get(fold(name)) ?? bodies.get(words.at(-1) ?? '') ?? bodies.get(words[0] ?? '');
  const own = known?.long ?? name;
  return known
    ? registry.entity({ type: 'organization', name: own, side: known.class === 'newspaper' ? null : own, class: known.class })
    : null;
}
