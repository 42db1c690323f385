import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { PAPERS_OF_NOBODY } from '../../world/organizations.js';
import { branchOfState } from './branch-of-state.js';
import { lookUp, type Place, placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { bodyHead, numberStart, portfolioEnd } from './head.js';
import { linkedTitle } from './linked-title.js';
import { isGivenToo, isKindInFront, nameStart, nameTail } from './name-part.js';

import { upTo } from './reach.js';
import type { Phrase } from './types.js';
import {
  isCapital,
  isDocumentHead,
  isHonorific,
  isMark,
  isPersonHead,
  isTitleWord,
  organizationClass,
  singular,
  type Words,
} from './words.js';

type Read = Partial<Phrase>;

/** What the words of a noun phrase between its article and its complement say: a place, a person with a title, a body, a name, or a common noun. */
export function readCore(core: Words, complement: Phrase['complement']): Read {
  const known = wholePlace(core);
  if (known)
    return { place: known, name: core, complement, country: sideOf(known), kind: known.kind === 'people' ? 'other' : 'organization' };
  if (core.length > 0 && branchOfState(core, 0) === core.length) return { name: core, complement, head: DEPARTMENT, kind: 'organization' };
  const tail = nameTail(core);
  const read = person(core, tail) ?? body(core) ?? bareName(core, tail) ?? common(core);
  return Object.assign({ country: countryIn(core, complement), complement }, read);
}

const [DEPARTMENT = ''] = NAMING.departmentHead;

/** A name that bodies of many states share tells none. */
const sideOf = ({ side, shared }: Place): string | null => (shared === undefined ? side : null);

/** "Norwegian Defence Minister Kari Holm". */
function person(core: Words, tail: number): Read | null {
  if (tail === core.length) return null;
  const last = core.slice(0, tail).findLastIndex((word) => isTitleWord(word));
  const title = linkedTitle(core, last) ?? last;
  if (title < 0) return null;
  const kind = core[tail - 1];
  if (kind && title < tail - 1 && !isCapital(kind) && organizationClass(kind) !== null && !isAreaOf(core, title, tail)) return null;
  if (isOfMembers(core, title, tail) || isBodyOfOffice(core, tail) || isOpened(core, title)) return null;
  if (isBodyOf(core, title) || isCalledAfter(core) || isBodyByRank(core, title)) return null;
  return {
    name: core.slice(tail),
    title: core.slice(0, tail),
    modifiers: core.slice(0, title),
    head: singular(core[title]?.lower ?? ''),
    kind: 'person',
  };
}

/** "Head of communications Kari Holm", "chief of staff Kari Holm": what somebody is in charge of is called like a body. */
const isAreaOf = (core: Words, title: number, tail: number): boolean =>
  NAMING.officeOfLinks.has(core[title + 1]?.lower ?? '') && NAMING.areas.has(core[tail - 1]?.lower ?? '');

/** "Bakers' Union", "Tram Drivers League", "Millers and Coopers Party", "Liberal Front": the people are whom the body is of. */
function isOfMembers(core: Words, title: number, tail: number): boolean {
  const last = core.at(-1);
  const of = core[title];
  if (organizationClass(last) === null || isPersonHead(last)) return false;
  if (title === core.length - 2 && isCapital(of) && isCapital(last) && NAMING.communities.has(of?.lower ?? '')) return true;
  if (tail === core.length - 1 && title < tail - 1 && isCapital(core[title]) && isMark(core[tail - 1])) return true;
  return isMark(core[title + 1]) ? title === core.length - 3 : isCapital(of) && singular(of?.lower ?? '') !== of?.lower;
}

/** "Rural Ombudsman Service", "Consumer Advocate Council": capitals throughout, a body's word last, no form of address before it. */
function isBodyOfOffice(core: Words, tail: number): boolean {
  const names = core[0]?.pos === 'determiner' ? core.slice(1) : core;
  return (
    tail === core.length - 1 &&
    names.length > 2 &&
    organizationClass(core.at(-1)) !== null &&
    !isPersonHead(core.at(-1)) &&
    names.every((word) => isCapital(word) && !isHonorific(word))
  );
}

/** "Premier League of Brennia", "Consul Club of Halden": a body's word stands behind the office, and a place behind that. */
const isBodyOf = (core: Words, title: number): boolean => {
  const own = upTo(core, ({ lower }) => NAMING.genitive.has(lower));
  const last = own.at(-1);
  return own.length < core.length && title === own.length - 2 && isCapital(last) && organizationClass(last) !== null && !isPersonHead(last);
};

/** "Premier League", "General Council": a word for a body behind what is no rank there, both with a capital, and no more. */
const isBodyByRank = (core: Words, title: number): boolean => {
  const [rank, last] = core;
  return (
    title === 0 &&
    core.length === 2 &&
    core.every(isCapital) &&
    NAMING.rankOpeners.has(rank?.lower ?? '') &&
    organizationClass(last) !== null &&
    !isPersonHead(last) &&
    !NAMING.familyNames.has(last?.lower ?? '')
  );
};

/** "Queen Kari Hospital", "Bishop Holm School": houses are called after people, titles and all. */
const isCalledAfter = (core: Words): boolean =>
  core.length > 2 && core.every(isCapital) && NAMING.calledAfterPeople.has(core.at(-1)?.lower ?? '');

/** "Independent Ports Oversight Authority": the first word is said of people too. */
const isOpened = (core: Words, title: number): boolean =>
  core.length > 2 &&
  NAMING.nameOpeners.has(core[title]?.lower ?? '') &&
  core.slice(title).every(isCapital) &&
  organizationClass(core.at(-1)) !== null &&
  !isPersonHead(core.at(-1));

/** "Norwegian Defence Ministry", "port authority". */
function body(core: Words): Read | null {
  const last = bodyHead(core);
  const word = core[last];
  if (!word || organizationClass(word) === null || (isPersonHead(word) && !isCapital(word)) || isOffice(core)) return null;
  // "The Times" is one.
  const head = isCapital(word) && PAPERS_OF_NOBODY.has(organizationClass(word) ?? '') ? word.lower : singular(word.lower);
  const name = isCapital(word) ? core.slice(bodyNameStart(core, last)) : [];
  return { modifiers: core.filter((_, at) => at !== last), name, head, plural: head !== word.lower, kind: 'organization' };
}

/** "School No. 5" is a name, though the word for a school alone is none. */
function bodyNameStart(core: Words, head: number): number {
  const number = numberStart(core);
  return number < core.length ? Math.min(head, nameStart(core.slice(0, number))) : nameStart(core);
}

/** "Head of communications", "chief of staff": of what somebody is in charge may be called like a body. */
const isOffice = (core: Words): boolean => portfolioEnd(core) === core.length && isPersonHead(core[linkIn(core) - 1]);

const linkIn = (core: Words): number => core.findIndex((word) => NAMING.officeOfLinks.has(word.lower));

function bareName(core: Words, tail: number): Read | null {
  if (tail === core.length) return null;
  const known = placeAt(core, tail, core.length);
  const place = known && tail + known.length === core.length && known.place.kind !== 'adjective' ? known.place : null;
  const before = core[tail - 1];
  if (!place && before && isTradeOfPerson(core, tail))
    return { name: core.slice(tail), title: core.slice(0, tail), modifiers: core.slice(0, tail - 1), head: before.lower, kind: 'person' };
  if (!place && before && (!isCapital(before) || isKindInFront(core, tail - 1)) && organizationClass(before) !== null)
    return { name: core.slice(tail), modifiers: core.slice(0, tail - 1), head: singular(before.lower), kind: 'organization' };
  return { name: core.slice(tail), modifiers: core.slice(0, tail), ...(place ? { place, country: sideOf(place) } : {}) };
}

/** "Developer Arne Holm": what people are as well as firms, in front of a given name and another. */
const isTradeOfPerson = (core: Words, tail: number): boolean =>
  core.length - tail > 1 && NAMING.tradesOfEither.has(core[tail - 1]?.lower ?? '') && sexOf(core[tail]?.lower ?? '') !== null;

/** The last noun is the head: "union members" are members, no union. */
function common(core: Words): Read {
  const named = isOffice(core) ? linkIn(core) : core.length;
  const at = core.slice(0, named).findLastIndex((word) => word.pos === 'noun' || word.pos === 'name' || kindOf(word) !== 'other');
  const word = core[at];
  if (!word) return {};
  const head = word.text === word.text.toUpperCase() ? word.lower : singular(word.lower);
  return {
    head,
    plural: head !== word.lower || NAMING.peopleHead.has(head),
    modifiers: core.slice(0, at),
    title: core.slice(0, named < core.length ? core.length : at + 1),
    kind: isForce(core, at) || isNamedHouse(core, at) ? 'organization' : kindOf(word),
  };
}

/** "The coast guard" is many. */
const isForce = (core: Words, at: number): boolean =>
  NAMING.guardWord.has(core[at]?.lower ?? '') && NAMING.guards.has(core[at - 1]?.lower ?? '');

/** "The Orchid hotel", "the Halden Road mosque": a word for a house, and a name in front that tells which. */
function isNamedHouse(core: Words, at: number): boolean {
  const word = core[at];
  if (!word || isCapital(word) || !NAMING.namedHouses.has(word.lower)) return false;
  return core.slice(0, at).some((part) => isCapital(part) && lookUp(part.text)?.kind !== 'adjective');
}

function wholePlace(core: Words): Place | null {
  const found = placeAt(core, 0, core.length);
  if (!found || found.place.kind === 'adjective') return null;
  if (found.length === core.length) return found.place;
  const rest = core.slice(found.length);
  return rest.every((word) => NAMING.idleBehindPlace.has(word.lower)) ? found.place : null;
}

/** "David French", "Steve Israel": the last word, behind a given name. */
const isFamilyName = (core: Words, at: number): boolean =>
  at === core.length - 1 && isCapital(core[at - 1]) && sexOf(core[at - 1]?.lower ?? '') !== null;

function countryIn(core: Words, complement: Phrase['complement']): string | null {
  for (let at = 0; at < core.length; at++) {
    const found = isFamilyName(core, at) || isGivenToo(core, at) ? null : placeAt(core, at, core.length);
    if (
      found?.place.side &&
      found.place.shared === undefined &&
      (found.place.kind === 'adjective' || at + found.length < core.length || found.place.kind === 'state')
    )
      return found.place.side;
  }
  // An embassy is not of the country that it is in.
  if (NAMING.missions.has(core.at(-1)?.lower ?? '') && NAMING.inside.has(complement?.by ?? '')) return null;
  return complement && NAMING.countryLinks.has(complement.by) && complement.phrase.place ? complement.phrase.place.side : null;
}

function kindOf(word: Token | undefined): Phrase['kind'] {
  if (isPersonHead(word) || (isTitleWord(word) && !isHonorific(word))) return 'person';
  if (organizationClass(word) !== null) return 'organization';
  return isDocumentHead(word) ? 'document' : 'other';
}
