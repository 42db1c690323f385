import { NAMING } from '../../languages/naming.js';
import { AUTHORITIES, NAMED_BY_PLACE, ONE_TO_A_STATE, STATE_ARMS } from '../../world/organizations.js';
import { adjectiveOf, atHome, lookUp } from '../read/gazetteer.js';
import { portfolioOf } from '../read/office.js';
import type { Phrase } from '../read/phrase.js';
import { classOfBody, isCapital, isMark, joined, organizationClass, singular, textWithoutArticle, type Words } from '../read/words.js';
import type { Entity, Registry } from './registry.js';

/** A body by its own name or by its country and portfolio; null for a bare "the ministry". */
export function organizationEntity(phrase: Phrase, registry: Registry, side: string | null): Entity | null {
  const name = joined(phrase.name);
  const found = lookUp(name) ?? lookUp(name.replace(NAMING.groupPattern, '')) ?? lookUp(textWithoutArticle(phrase.words));
  const known = found && atHome(found, registry.ground);
  if (known && known.kind !== 'adjective')
    return registry.entity({
      type: known.kind === 'state' ? 'state' : 'organization',
      name: known.name,
      side: known.side,
      class: known.class ?? null,
    });
  const kind = kindTold(phrase) ?? classOfBody(phrase.head) ?? organizationClass(phrase.name.at(-1));
  const placed = ofPlace(phrase, kind);
  if (placed !== null) return placedBody(placed, { phrase, kind, side }, registry);
  const ministry = ministryName(phrase, kind, side);
  if (ministry) return registry.entity({ type: 'organization', name: ministry, side, class: kind });
  const own = hasOwnName(phrase) ? joined(phrase.name) : describedName(phrase, kind, side);
  return own === null
    ? null
    : registry.entity({
        type: 'organization',
        name: own,
        side: sideOfBody(own, { phrase, kind, side }),
        state: isAuthority(phrase, kind) ? side : null,
        class: kind,
      });
}

/** "Insurance group Brennar", "streaming service Brennar": of words for bodies of any kind, what stands in front tells that it is a firm; "the news agency Brennar". */
const kindTold = ({ head, modifiers, name }: Phrase): string | null => {
  const of = modifiers.at(-1);
  if (of === undefined || name.length === 0 || name.some((word) => word.lower === head)) return null;
  if (NAMING.agencyWord.has(head ?? '') && !isCapital(of) && organizationClass(of) === NEWS) return NEWS;
  if (NAMING.servicesOfFirms.has(of.lower) && NAMING.serviceWord.has(head ?? '')) return FIRM;
  if (NAMING.fundsOfFirms.has(of.lower) && NAMING.fundWord.has(head ?? '')) return FIRM;
  return NAMING.groupWord.has(head ?? '') && NAMING.groupsOfFirms.has(of.lower) ? FIRM : null;
};

const [FIRM = ''] = NAMING.firmWord;
const NEWS = 'newspaper';

interface Read {
  readonly phrase: Phrase;
  readonly kind: string | null;
  readonly side: string | null;
}

/** The state of its arms; all other bodies stand for themselves, but for those of no kind in particular ("a company", "unions"). */
function sideOfBody(own: string, { phrase, kind, side }: Read): string | null {
  if (kind === NEWS) return null;
  if (isForce(phrase, kind) || isAuthority(phrase, kind)) return own;
  if (side !== null && ((kind === null ? !hasOwnName(phrase) : speaksForState(kind)) || isPartOfBody(phrase))) return side;
  if (hasOwnName(phrase)) return kind === 'ministry' || kind === 'government' ? (side ?? own) : own;
  return phrase.determiner === 'the' || phrase.possessor !== null || isOfPlace(phrase) || isOfMembers(phrase, kind) || isOne(phrase, kind)
    ? own
    : side;
}

/** "A hospital trust in the north": which it is its place tells, and nothing else does. */
export const isOne = ({ determiner, complement, plural }: Phrase, kind: string | null): boolean =>
  determiner === 'a' && !plural && !speaksForState(kind) && complement !== null && NAMING.seatedIn.has(complement.by);

/** "Ashford council": by a name in front, with no article. */
const isOfPlace = ({ determiner, modifiers: [first], plural, words }: Phrase): boolean =>
  determiner === null &&
  !plural &&
  first !== undefined &&
  first === words[0] &&
  isCapital(first) &&
  (first.pos === 'name' || isUnknown(first));

/** No common word whose capital is the sentence's. */
const isUnknown = ({ pos, lower }: Words[number]): boolean =>
  pos === 'noun' && NAMING.kindOf(singular(lower)) === null && classOfBody(lower) === null;

/** "Its traders' association": of a place, or of a firm, but they speak for those who are in it. */
const isOfMembers = ({ possessive, modifiers }: Phrase, kind: string | null): boolean =>
  possessive !== null && !speaksForState(kind) && modifiers.some((word, at) => isMark(word) && /s$/.test(modifiers[at - 1]?.lower ?? ''));

/** "The Kenya Police Service", "the Norwegian Coast Guard": a force that has a name of its own keeps to it, where "the Norwegian police" are the state's. */
const isForce = ({ name, head }: Phrase, kind: string | null): boolean =>
  name.length > 1 && (kind === 'police' || name.some(({ lower }) => NAMING.policeWord.has(lower)) || isCoastGuard(name, head));

/** "Denmark's Food Inspectorate", "the Electoral Commission of Ghana": an authority with a name of its own keeps to it, where those that guard a state are the state's. */
const isAuthority = ({ name, words }: Phrase, kind: string | null): boolean =>
  kind !== null &&
  AUTHORITIES.has(kind) &&
  name.filter((word) => isCapital(word) && lookUp(word.text) === null).length > 1 &&
  !words.some(({ lower }) => NAMING.guardingWords.has(lower));

const isCoastGuard = (name: Words, head: string | null): boolean =>
  NAMING.guardWord.has(head ?? '') && NAMING.guards.has(name.at(-2)?.lower ?? '') && !NAMING.stateGuards.has(name.at(-2)?.lower ?? '');

/** "The union's Northern branch", "the works committee of the union", "its cybercrime group". */
export const isPartOfBody = ({ head, possessor, possessive, complement }: Phrase): boolean =>
  (NAMING.bodyParts.has(head ?? '') || NAMING.innerUnits.has(head ?? '')) &&
  (possessor !== null || possessive !== null || NAMING.genitive.has(complement?.by ?? ''));

/** A central bank is the state's, other banks are not. */
function placedBody(name: string, { phrase, kind, side }: Read, registry: Registry): Entity {
  const central = NAMING.bankHead.has(phrase.head ?? '');
  return registry.entity({ type: 'organization', name, side: central ? (side ?? name) : name, class: central ? 'agency' : kind });
}

/** "Bank of Chile", "University of Bergen": not every bank or university of the place, as a ministry would be its ministry. */
function ofPlace({ name, complement, words, modifiers }: Phrase, kind: string | null): string | null {
  if (!NAMED_BY_PLACE.has(kind ?? '') || name.length !== 1 || modifiers.length > 0) return null;
  return complement && NAMING.genitive.has(complement.by) && complement.phrase.place ? textWithoutArticle(words) : null;
}

/** "Beekeepers' Federation": more than the word for its kind alone. */
function hasOwnName({ name }: Phrase): boolean {
  return name.length > 1 || (name.length === 1 && classOfBody(name[0]?.lower ?? null) === null);
}

/** "A former Treasury secretary", "a retired Navy officer": what is over is the office and not the body. */
function withoutPast(phrase: Phrase): Phrase {
  const isPast = ({ lower }: Words[number]): boolean => NAMING.outOfOffice.has(lower);
  return phrase.modifiers.some(isPast)
    ? { ...phrase, modifiers: phrase.modifiers.filter((word) => !isPast(word)), words: phrase.words.filter((word) => !isPast(word)) }
    : phrase;
}

function describedName(given: Phrase, kind: string | null, side: string | null): string | null {
  const phrase = withoutPast(given);
  // "His own company": whose it is tells no name.
  if (phrase.possessive !== null && phrase.modifiers.length > 0 && phrase.modifiers.every(({ lower }) => NAMING.emphatic.has(lower)))
    return null;
  const isOne = isOfState(kind) || NAMING.missions.has(phrase.head ?? '');
  if (side !== null && (phrase.country !== null || phrase.modifiers.length > 0 || isOne)) return plainName(phrase, side);
  return phrase.modifiers.length > 0 ? textWithoutArticle(phrase.words) : null;
}

/** Companies, unions and clubs speak for themselves, whatever country is in their names. */
export const speaksForState = (kind: string | null): boolean => kind === null || STATE_ARMS.has(kind);

/** Bodies that a state has one of: without a name they are told by their country. */
export const isOfState = (kind: string | null): boolean => kind !== null && ONE_TO_A_STATE.has(kind);

function ministryName(phrase: Phrase, kind: string | null, side: string | null): string | null {
  if (kind !== 'ministry') return null;
  const portfolio = portfolioOf(phrase);
  return portfolio === null || side === null ? null : nameOfMinistry(portfolio, side);
}

const nameOfMinistry = (portfolio: string, side: string): string => `${adjectiveOf.get(side) ?? side} Ministry of ${portfolio}`;

/** The ministry that a minister's title tells of ("defence"). */
export function ministryNamed(portfolio: string, side: string, registry: Registry): Entity | null {
  const canonical = NAMING.portfolios.get(portfolio);
  return canonical ? registry.entity({ type: 'organization', name: nameOfMinistry(canonical, side), side, class: 'ministry' }) : null;
}

/** "European Union observers": a place of more than one word. */
function withoutPlace(modifiers: Words, side: string): Words {
  for (let end = modifiers.length; end > 1; end--) if (lookUp(joined(modifiers.slice(0, end)))?.side === side) return modifiers.slice(end);
  return modifiers;
}

/** "French authorities", whether the text says "France's authorities" or "the French authorities". */
function plainName(phrase: Phrase, side: string): string {
  const own = withoutPlace(phrase.modifiers, side).filter((word) => lookUp(word.text)?.side !== side);
  const head = phrase.words.findLast((word) => singular(word.lower) === phrase.head)?.text ?? phrase.head;
  return [adjectiveOf.get(side) ?? side, joined(own), head].filter(Boolean).join(' ');
}
