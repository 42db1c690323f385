import { EXECUTIVE_OFFICES, MILITARY_RANKS, STATE_LEADERS } from '../../languages/en/words/titles.js';
import { portfolioOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { ownerOf } from './find.js';
import type { Entity } from './registry.js';
import { before, type Scene } from './scene.js';
import type { Unplaced } from './sides.js';
import { ministerialSide } from './state-of.js';

interface Place {
  readonly start: number;
  readonly sentence: number;
}

/** Finds the sides of those whose office is told without its owner: "its director", "Foreign Minister Kari Holm". */
export function belong(person: Entity, scene: Scene): void {
  for (const one of scene.unplaced.get(person) ?? []) person.side ??= sideOfOffice(one.office, scene, one);
}

export function byPerson(unplaced: readonly Unplaced[]): Map<Entity, Unplaced[]> {
  const out = new Map<Entity, Unplaced[]>();
  for (const one of unplaced) out.set(one.person, [...(out.get(one.person) ?? []), one]);
  return out;
}

function sideOfOffice(office: Phrase, scene: Scene, place: Place): string | null {
  const owner = ownerOf(office, scene, place.sentence);
  if (owner || office.possessor || office.complement || office.possessive) return owner?.side ?? null;
  if (office.head === 'minister' && portfolioOf({ ...office, modifiers: office.title, name: [] }) !== null)
    return ministerialSide(office, scene, place);
  if (isStateLeader(office) && scene.home !== null && scene.home === scene.land) return scene.home;
  if (MILITARY_RANKS.has(office.head ?? '')) return militaryBefore(place, scene)?.side ?? null;
  return isExecutive(office) ? (companyBefore(place, scene)?.side ?? null) : null;
}

/** "Prime Minister", "President", with no body or place in front. */
function isStateLeader({ head, title }: Phrase): boolean {
  return STATE_LEADERS.has(head ?? '') && title.slice(0, -1).every((word) => /^(?:prime|deputy|vice)$/.test(word.lower));
}

/** "Chief executive", "chief financial officer", "managing director", "boss". */
function isExecutive({ title, head }: Phrase): boolean {
  if (head === null) return false;
  const words = new Set(title.map((word) => word.lower));
  return EXECUTIVE_OFFICES.has(head) || (head === 'officer' && words.has('chief')) || (head === 'director' && words.has('managing'));
}

/** An officer belongs to the army that was spoken of last, in this sentence or the one before. */
function militaryBefore(place: Place, scene: Scene): Entity | null {
  for (const { entity, sentence } of before(place, scene)) {
    if (sentence < place.sentence - 1) return null;
    if (entity.class === 'military') return entity;
  }
  return null;
}

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
