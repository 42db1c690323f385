import { HOUSE_OFFICES } from '../../languages/en/words/bodies.js';
import { EXECUTIVE_OFFICES, MILITARY_RANKS, STATE_LEADERS } from '../../languages/en/words/titles.js';
import { portfolioOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { isPersonHead, organizationClass } from '../read/words.js';
import { stateEntity } from './find.js';
import { mainCountry } from './home.js';
import type { Entity } from './registry.js';
import { before, type Scene } from './scene.js';
import type { Held } from './sides.js';
import { ministryOf, toldBy } from './speaks-for.js';
import { ministerialSide } from './state-of.js';

interface Place {
  readonly start: number;
  readonly sentence: number;
}

/** Finds the bodies of those whose offices the text tells: "chair of the board", "its director", "Foreign Minister Kari Holm". */
export function belong(person: Entity, scene: Scene): void {
  for (const { office, sentence } of scene.offices.get(person) ?? []) {
    if (person.affiliations.some((known) => known.start === office.start)) continue;
    const told = toldBy(office, scene, sentence);
    if (told) speakFor(person, { ...told, start: office.start, end: office.end });
  }
  if (person.side !== null) return;
  for (const { office, start, sentence } of scene.offices.get(person) ?? []) {
    const body = bodyOfOffice(office, scene, { start, sentence });
    if (body && person.side === null) speakFor(person, { body, how: 'nearby', start: office.start, end: office.end });
  }
}

/** Whom one speaks for in the end is told by the first body found. */
export function speakFor(speaker: Entity, affiliation: Entity['affiliations'][number]): void {
  if (affiliation.body === speaker) return;
  speaker.affiliations.push(affiliation);
  speaker.side ??= affiliation.body.side ?? affiliation.body.name;
}

export function byPerson(offices: readonly Held[]): Map<Entity, Held[]> {
  const out = new Map<Entity, Held[]>();
  for (const one of offices) out.set(one.person, [...(out.get(one.person) ?? []), one]);
  return out;
}

/** An office that does not say itself whose it is. */
function bodyOfOffice(office: Phrase, scene: Scene, place: Place): Entity | null {
  if (office.possessor || office.complement || office.possessive) return null;
  if (office.title.some((word) => organizationClass(word) !== null && !isPersonHead(word))) return null;
  if (office.head === 'minister' && portfolioOf({ ...office, modifiers: office.title, name: [] }) !== null)
    return ministry(office, ministerialSide(office, scene, place), scene);
  if (isStateLeader(office)) return state(scene.home === scene.land ? (scene.home ?? mainCountry(scene)) : mainCountry(scene), scene);
  if (MILITARY_RANKS.has(office.head ?? '')) return militaryBefore(place, scene);
  return houseOfOffice(office, scene, place);
}

/** Of one who holds an office in a company, a union, an agency: the last such body that was spoken of. */
function houseOfOffice(office: Phrase, scene: Scene, place: Place): Entity | null {
  if (isExecutive(office) || isManaging(office, scene))
    return companyBefore(place, scene) ?? houseBefore(place, scene, (own) => own !== 'union');
  if (!HOUSE_OFFICES.has(office.head ?? '')) return null;
  return houseBefore(place, scene, /^(?:director-general|inspector)$/.test(office.head ?? '') ? isAgency : () => true);
}

function ministry(office: Phrase, side: string | null, scene: Scene): Entity | null {
  return side === null ? null : (ministryOf(office, side, scene) ?? stateEntity(side, scene));
}

const state = (side: string | null, scene: Scene): Entity | null => (side === null ? null : stateEntity(side, scene));
/** "Prime Minister", "President", with no body or place in front. */
function isStateLeader({ head, title }: Phrase): boolean {
  return STATE_LEADERS.has(head ?? '') && title.slice(0, -1).every((word) => /^(?:prime|deputy|vice)$/.test(word.lower));
}

/** "Chief executive", "chief financial officer", "managing director", "boss". */
function isExecutive({ title, head }: Phrase): boolean {
  if (head === null) return false;
  const words = new Set(title.map((word) => word.lower));
  return (
    EXECUTIVE_OFFICES.has(head) ||
    (head === 'officer' && words.has('chief')) ||
    (head === 'director' && words.has('managing')) ||
    (head === 'manager' && words.has('general'))
  );
}

/** "Managing director": the tagger takes the first word for a verb. */
function isManaging({ title }: Phrase, { tagged }: Scene): boolean {
  const first = title[0];
  return first !== undefined && tagged.tokens[first.index - 1]?.lower === 'managing';
}

/** An officer belongs to the army that was spoken of last, in this sentence or the one before. */
function militaryBefore(place: Place, scene: Scene): Entity | null {
  for (const { entity, sentence } of before(place, scene)) {
    if (sentence < place.sentence - 1) return null;
    if (entity.class === 'military' && /\p{Lu}/u.test(entity.name ?? '')) return entity;
  }
  return null;
}

/** "The treasurer", "spokesman X": of the body that was named last, in this sentence or the two before it, or of the only one. */
function houseBefore(place: Place, scene: Scene, fits: (kind: string | null) => boolean): Entity | null {
  for (const { entity, sentence } of before(place, scene)) {
    if (sentence < place.sentence - 2) break;
    if (isHouse(entity) && fits(entity.class)) return entity;
  }
  const houses = scene.registry.entities.filter((entity) => isHouse(entity) && fits(entity.class) && /\p{Lu}/u.test(entity.name ?? ''));
  return houses.length === 1 ? (houses[0] ?? null) : foremost(houses, scene);
}

/** The one that the document names three times, and twice as often as any other. */
function foremost(houses: readonly Entity[], { named }: Scene): Entity | null {
  const counts = houses.map((house) => ({ house, count: named.filter(({ entity }) => entity === house).length }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count > 2 && first.count >= 2 * (second?.count ?? 0) ? first.house : null;
}

const isAgency = (kind: string | null): boolean => /^(?:agency|office|department|institute|board|commission)$/.test(kind ?? '');

/** A body that speaks for itself. */
const isHouse = ({ type, class: own, side, name }: Entity): boolean =>
  type === 'organization' && own !== 'newspaper' && side !== null && side === name && !/^\P{Ll}* \P{Ll}*$/u.test(name ?? '');

/** A chief executive of nobody in particular has the company that was named last nearby, or the only one there is. */
function companyBefore(place: Place, scene: Scene): Entity | null {
  const companies = scene.registry.inMind().filter(isCompany);
  if (companies.length === 1) return companies[0] ?? null;
  for (const { entity, sentence } of before(place, scene)) {
    if (sentence < place.sentence - 1) return null;
    if (isCompany(entity)) return entity;
  }
  return null;
}

const isCompany = ({ type, class: own, side, name }: Entity): boolean =>
  type === 'organization' && (own === 'company' || (own === null && side === name));
