import { HOUSE_OFFICES } from '../../languages/en/words/bodies.js';
import { COMPANY_CHIEFS, EXECUTIVE_OFFICES, MILITARY_RANKS } from '../../languages/en/words/titles.js';
import type { Phrase } from '../read/phrase.js';
import { isPersonHead, organizationClass } from '../read/words.js';
import { timesNamed } from './namings.js';
import { OFFICES_OF_STATE, type Place, type Way } from './office-of-state.js';
import type { Entity } from './registry.js';
import { before, type Scene } from './scene.js';

/** An office that does not say itself whose it is: the first way that knows such offices decides. */
export function bodyOfOffice(office: Phrase, scene: Scene, place: Place): Entity | null {
  const { possessor, possessive, complement, title } = office;
  if (possessor || possessive || (complement && /^(?:of|for|at|to|with)$/.test(complement.by))) return null;
  if (title.some((word) => organizationClass(word) !== null && !isPersonHead(word))) return null;
  return WAYS.find(({ knows }) => knows(office, scene))?.find(office, scene, place) ?? null;
}

const WAYS: readonly Way[] = [
  ...OFFICES_OF_STATE,
  { knows: ({ head }) => MILITARY_RANKS.has(head ?? ''), find: (_, scene, place) => militaryBefore(place, scene) },
  {
    knows: (office, scene) => isExecutive(office) || isManaging(office, scene),
    find: (_, scene, place) => companyBefore(place, scene) ?? houseBefore(place, scene, (own) => own !== 'union') ?? leadHouse(scene),
  },
  {
    knows: ({ head }) => /^(?:director-general|inspector)$/.test(head ?? ''),
    find: (_, scene, place) => houseBefore(place, scene, isAgency),
  },
  {
    knows: ({ head }) => HOUSE_OFFICES.has(head ?? ''),
    find: (_, scene, place) => scene.issuer ?? houseBefore(place, scene, () => true),
  },
];

/** "Chief executive", "chief financial officer", "managing director", "boss". */
function isExecutive({ title, head }: Phrase): boolean {
  if (head === null) return false;
  const words = new Set(title.map((word) => word.lower));
  return (
    EXECUTIVE_OFFICES.has(head) ||
    (head === 'officer' && words.has('chief')) ||
    (head === 'director' && words.has('managing')) ||
    (head === 'chief' && title.some(({ lower }) => COMPANY_CHIEFS.has(lower))) ||
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
  const houses = scene.registry.inMind().filter((entity) => isHouse(entity) && fits(entity.class) && /\p{Lu}/u.test(entity.name ?? ''));
  return houses.length === 1 ? (houses[0] ?? null) : foremost(houses, scene);
}

/** The one that the document names three times, and twice as often as any other. */
function foremost(houses: readonly Entity[], scene: Scene): Entity | null {
  const counts = houses.map((house) => ({ house, count: timesNamed(house, scene) }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count > 2 && first.count >= 2 * (second?.count ?? 0) ? first.house : null;
}

/** What a report on a firm's year begins with: the only body of its first sentences that is named again. */
function leadHouse(scene: Scene): Entity | null {
  const first = scene.named.filter(({ entity, sentence }) => sentence < LEAD && isHouse(entity)).map(({ entity }) => entity);
  const again = new Set(first.filter((house) => timesNamed(house, scene) > 1));
  return again.size === 1 ? ([...again][0] ?? null) : null;
}

/** A headline and the sentence under it. */
const LEAD = 2;

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
