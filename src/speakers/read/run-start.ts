/** Where a name begins: at a capital that is no sentence's, no day's and no small word's. */
import type { Pos, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isOfClub } from '../../world/organizations.js';
import { branchOfState } from './branch-of-state.js';
import { placeAt } from './gazetteer.js';
import { areKin, sexOf } from './given-name.js';
import { isKindInFront } from './name-part.js';
import { isOfIdea } from './of-name.js';
import { isIdle } from './office.js';
import { peopleBody } from './people-bodies.js';
import { onwards } from './reach.js';
import { isArticled, isCapital, isMark, isParticleAt, isPersonHead, isPossessiveMark, isTitleWord, organizationClass } from './words.js';

export interface Seen {
  readonly first: number;
  readonly small: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

export function startsName(tokens: readonly Token[], at: number, { first, small, told }: Seen): boolean {
  const token = tokens[at];
  if (!token || isMark(token) || isDate(token) || isBeside(tokens, at)) return false;
  if (
    isWordAsName(tokens, at) ||
    isLetterName(tokens, at) ||
    peopleBody(tokens, at) > 0 ||
    (token.pos === 'noun' && /^\p{Lu}{2,6}$/u.test(token.text))
  )
    return true;
  if (at === first && isCapital(token) && NAMING.leadsIn.has(token.lower)) return false;
  if (isArticled(token)) return true;
  if (token.pos === 'name') return isCapital(token) || isParticleAt(tokens, at);
  if (!isCapital(token) || NO_NAMES.has(token.pos)) return false;
  return (
    at > first ||
    isTitleWord(token) ||
    placeAt(tokens, at, at + 4) !== null ||
    isOwnerName(tokens, at, small) ||
    isTeam(tokens, at) ||
    opensBody(tokens, at) ||
    opensToldBody(tokens, at) ||
    isOfIdea(tokens, at + 1) ||
    isBeforeOfficer(tokens, at) ||
    branchOfState(tokens, at) > 0 ||
    (!small.has(token.lower) && (told.has(token.text) || isGivenName(tokens, at)))
  );
}

/** "Many were sold": the capital is the sentence's. */
export const pastSomeOf = (tokens: readonly Token[], first: number): number =>
  NAMING.someOf.has(tokens[first]?.lower ?? '') ? first + 1 : first;

/** "AS Brennar": letters that are a small word as well, in front of a name. */
const isLetterName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}{2}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:preposition|subordinator)$/.test(tokens[at]?.pos ?? '') &&
  tokens[at + 1]?.pos === 'name' &&
  isCapital(tokens[at + 1]);

/** "Hello Kari", "Oslo-based Brennar Foods". */
const isBeside = (tokens: readonly Token[], at: number): boolean =>
  NAMING.greeting.has(tokens[at]?.lower ?? '') || (NAMING.fromPattern.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]));

const NO_NAMES: ReadonlySet<Pos> = new Set<Pos>([
  'pronoun',
  'determiner',
  'possessive',
  'preposition',
  'subordinator',
  'wh',
  'coordinator',
]);

/** "Pharmacist An Tran", "Mr. So Min": a small word with a capital in mid-sentence, between a trade or a title and a name. */
function isWordAsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !isCapital(token) || token.pos === 'name' || token.text === token.text.toUpperCase()) return false;
  return (
    (isTitleWord(before) || NAMING.isCalling(before?.lower ?? '')) &&
    before?.sentence === token.sentence &&
    isCapital(tokens[at + 1]) &&
    tokens[at + 1]?.pos === 'name'
  );
}

/** "Brennar's captain": an unknown word that owns something, at the start of a sentence. */
function isOwnerName(tokens: readonly Token[], at: number, small: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (tokens[at + 1]?.text === '&' && isCapital(tokens[at + 2])) return true;
  return (
    token?.pos === 'noun' &&
    !small.has(token.lower) &&
    isPossessiveMark(tokens[at + 1]) &&
    !isPersonHead(token) &&
    organizationClass(token) === null
  );
}

/** "National Ports Service", "Allied Dock Workers": an adjective of such names before capitals that end in a word for a body or those who are in one. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  if (!NAMING.nameOpeners.has(tokens[at]?.lower ?? '') || !isCapital(tokens[at + 1])) return false;
  const end = onwards(at + 1, at + LONGEST_BODY, (i) => isCapital(tokens[i]) && tokens[i]?.sentence === tokens[at]?.sentence);
  const last = tokens[end - 1];
  return end > at + 2 && (organizationClass(last) !== null || NAMING.workforce.has(last?.lower ?? ''));
}

/** "Clear Rivers, a charity, has", "Clear Rivers, which", "Clear Rivers, formed in May": two capitals or more, and behind a comma what body it is or does. */
function opensToldBody(tokens: readonly Token[], at: number): boolean {
  const isHere = (i: number): boolean => tokens[i]?.sentence === tokens[at]?.sentence;
  const end = onwards(at, at + LONGEST_BODY, (i) => isCapital(tokens[i]) && isHere(i) && sexOf(tokens[i]?.lower ?? '') === null);
  if (end < at + 2 || tokens[end]?.text !== ',') return false;
  const next = tokens[end + 1]?.lower ?? '';
  if (NAMING.thingRelative.has(next) || (NAMING.doneToBodies.has(next) && tokens[end + 2]?.pos === 'preposition')) return true;
  if (tokens[end + 1]?.pos !== 'determiner') return false;
  const last = onwards(end + 2, end + 2 + LONGEST_BODY, (i) => isHere(i) && /^(?:noun|adjective|name)$/.test(tokens[i]?.pos ?? ''));
  return organizationClass(tokens[last - 1]) !== null && !isPersonHead(tokens[last - 1]);
}

/** "Northern Rail director Kari Holm", "Open Doors campaigner Kari Holm": capitals at the start of a sentence, and in front of whose person they are. */
function isBeforeOfficer(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isIdle(token.lower) || NAMING.numbered.has(token.lower) || !isCapital(tokens[at + 1])) return false;
  const end = onwards(at + 1, at + LONGEST_BODY, (i) => isCapital(tokens[i]) && tokens[i]?.pos !== 'verb');
  const isNamed = tokens.slice(at + 1, end).every((word) => word.sentence === token.sentence && sexOf(word.lower) === null);
  if (isTitleWord(tokens[at + 1]) && organizationClass(tokens[end - 1]) === null) return false;
  return isNamed && !isCapital(tokens[end]) && isPersonHead(tokens[end]) && tokens[end + 1]?.pos === 'name' && isCapital(tokens[end + 1]);
}

/** In words. */
const LONGEST_BODY = 6;

/** "Kestrels skipper Kari Holm": a plural in front of a place in a team is the team's name. */
function isTeam(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || isCapital(next) || !/[^s]s$/.test(token.lower) || organizationClass(token) !== null) return false;
  return isOfClub(next.lower);
}

/** An unknown word at the start of a sentence, before a name, is a given name unless it is a common adjective. */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || next?.sentence !== token.sentence || areKin(token) || NAMING.tradesOfFirms.has(token.lower) || isKindInFront(tokens, at))
    return false;
  if ((next.pos !== 'name' || !isCapital(next)) && !isParticleAt(tokens, at + 1)) return false;
  return sexOf(token.lower) !== null || token.pos === 'noun';
}

/** Days and months have capitals and are nobody's name, but "April" and "May" may be. */
export function isDate(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    NAMING.weekdays.has(word) ||
    NAMING.fiscalPattern.test(word) ||
    (NAMING.months.has(word) && !NAMING.monthsOrWords.has(word) && sexOf(word) === null)
  );
}
