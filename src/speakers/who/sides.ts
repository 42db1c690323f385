import type { Tagged } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { atHome, type Place } from '../read/gazetteer.js';
import type { Phrase } from '../read/phrase.js';
import { regionAt } from '../read/regions.js';
import type { BodyNames } from './body-names/body.js';
import type { Namesakes } from './discover/namesakes.js';
import { organizationEntity } from './organization.js';
import type { Entity, Registry } from './registry.js';
import type { UserNames } from './user.js';

export interface Finder {
  readonly tagged: Tagged;
  readonly registry: Registry;
  readonly user: UserNames;
  /** Names that the document shows to be bodies'. */
  readonly bodies: BodyNames;
  /** Folded other names of people with the names that the document goes by. */
  readonly nicknames: ReadonlyMap<string, string>;
  /** Where each is first named in full, once all full names are read. */
  readonly firsts: ReadonlyMap<Entity, number>;
  /** Whom a family name means that several have, once all full names are read. */
  readonly namesakes?: Namesakes;
  /** Whose offices the document tells; for whom they are held is read when all names are known. */
  readonly offices: Held[];
  /** The country whose ministries need no adjective. */
  readonly country: string | null;
}

/** Somebody's office as the text puts it: "its director", "Foreign Minister", "chair of the board". */
export interface Held {
  readonly person: Entity;
  readonly office: Phrase;
  readonly start: number;
  readonly sentence: number;
}

export function placeEntity(known: Place, registry: Registry): Entity {
  const place = atHome(known, registry.ground);
  const type = place.kind === 'state' ? 'state' : place.kind === 'people' ? 'group' : 'organization';
  return registry.entity({ type, name: place.name, side: place.side, class: place.class ?? null, plural: type === 'group' });
}

/** The side that a phrase names in a modifier, an owner or a complement. */
export function sideOfParts(phrase: Phrase, finder: { readonly registry: Registry; readonly user: UserNames }): string | null {
  if (phrase.country !== null) return phrase.country;
  if (phrase.possessor) return sideOfName(phrase.possessor, finder);
  const { complement } = phrase;
  return complement && NAMING.sideLinks.has(complement.by) ? sideOfName(complement.phrase, finder) : null;
}

function sideOfName(phrase: Phrase, { registry }: { readonly registry: Registry }): string | null {
  if (phrase.place) return atHome(phrase.place, registry.ground).side;
  if (phrase.country !== null) return phrase.country;
  const region = regionAt(phrase.name, 0, phrase.name.length);
  if (region?.part && region.length === phrase.name.length) return region.part;
  if (phrase.kind === 'organization' && phrase.name.length > 0) return organizationEntity(phrase, registry, null)?.side ?? null;
  const parts = registry.withPart(phrase.name.at(-1)?.text ?? '');
  return parts.length === 1 ? (parts[0]?.side ?? null) : null;
}
