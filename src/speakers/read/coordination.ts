import { NAMING } from '../../languages/naming.js';
import { branchOfState } from './branch-of-state.js';
import { placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import { joinsKin } from './house-names.js';
import { upTo } from './reach.js';
import { subjectsOfOffice, tasksOfOffice } from './tasks-of-office.js';
import { isTopicLink } from './topic-link.js';
import { whereIs } from './whereabouts.js';
import {
  isCapital,
  isInnerDot,
  isMark,
  isPersonHead,
  isPossessiveMark,
  isTitleWord,
  organizationClass,
  singular,
  trimMarks,
  type Words,
} from './words.js';

/** Where " and " joins two parties; -1 inside a name ("Ministry of Trade and Industry") or between adjectives. */
export function coordinationAt(words: Words): number {
  for (let at = words.length - 2; at > 0; at--) {
    const joins = joinLength(words, at);
    if (joins > 0 && !insideName(words, at) && isParty(withoutComma(words.slice(0, at))) && startsParty(words.slice(at + joins))) return at;
  }
  return -1;
}

/** How many words join two parties there: "and", "as well as"; 0 if none do. */
export function joinLength(words: Words, at: number): number {
  if (NAMING.additive.has(words[at]?.lower ?? '')) return 1;
  const isWell = NAMING.equative.has(words[at]?.lower ?? '') && NAMING.additiveWell.has(words[at + 1]?.lower ?? '');
  return isWell && NAMING.equative.has(words[at + 2]?.lower ?? '') ? 3 : 0;
}

function insideName(words: Words, at: number): boolean {
  if (branchOfState(words, NAMING.definite.has(words[0]?.lower ?? '') ? 1 : 0) > at) return true;
  if (
    joinsPlaces(words, at) ||
    joinsFields(words, at) ||
    joinsKin(words, at) ||
    namesOneBody(words, at) ||
    joinsOffices(words, at) ||
    joinsAgents(words, at) ||
    joinsCamps(words, at)
  )
    return true;
  if ((tasksOfOffice(words, at) ?? subjectsOfOffice(words, at)) !== null) return true;
  const ofBefore = words.slice(0, at).findLastIndex((word, link) => NAMING.genitive.has(word.lower) || isTopicLink(words, link));
  return (
    organizationClass(words[ofBefore - 1]) !== null &&
    words.slice(ofBefore + 1, at).every((word) => isCapital(word) || NAMING.definite.has(word.lower)) &&
    isCapital(words[at + 1]) &&
    sexOf(words[at + 1]?.lower ?? '') === null &&
    !placeAt(words, at + 1, words.length)
  );
}

/** "Brennar's sales and marketing chief": two fields of one office, behind its owner. */
function joinsFields(words: Words, at: number): boolean {
  const mark = words.slice(0, at).findLastIndex(isPossessiveMark);
  const isField = (word: Words[number]): boolean =>
    (/^(?:noun|adjective)$/.test(word.pos) || word.form === 'gerund') && !isCapital(word) && !isPersonHead(word);
  if (mark < 1 || mark === at - 1 || !words.slice(mark + 1, at).every(isField)) return false;
  const head = words.slice(at + 1).findIndex((word) => !isField(word));
  return head > 0 && head <= LONGEST_FIELD && isPersonHead(words[at + 1 + head]);
}

/** In words. */
const LONGEST_FIELD = 3;

/** "Farmers in Kenya and Uganda", "surveys in Lund and Velm": two places where they are; officials in two countries speak for each. */
function joinsPlaces(words: Words, at: number): boolean {
  const link = words.slice(0, at).findLastIndex(({ lower }) => NAMING.locatives.has(lower));
  const head = words[link - 1];
  if (head?.pos !== 'noun' || NAMING.ofStatesPattern.test(singular(head.lower))) return false;
  return isWhere(words.slice(link + 1, at)) && isWhere(words.slice(at + 1));
}

/** A place of the world, or one name that is nobody's. */
const isWhere = (words: Words): boolean =>
  words.every(isCapital) && (whereIs(words.map(({ text }) => text).join(' ')) !== null || (words.length === 1 && isMereName(words[0])));

const isMereName = (word: Words[number] | undefined): boolean =>
  word?.pos === 'name' && sexOf(word.lower) === null && organizationClass(word) === null && !isTitleWord(word);

/** "Leading Democratic and Republican candidates": two adjectives of one plural; Norwegian and Swedish ministers are two countries'. */
function joinsCamps(words: Words, at: number): boolean {
  const people = words[at + 2];
  const isOfCamp = (word: Words[number] | undefined): boolean => isCapital(word) && NAMING.campAdjectives.has(word?.lower ?? '');
  return (
    isOfCamp(words[at - 1]) &&
    isOfCamp(words[at + 1]) &&
    people?.pos === 'noun' &&
    singular(people.lower) !== people.lower &&
    NAMING.isPersonNoun(singular(people.lower))
  );
}

/** "A letter signed by owners and unions": two by whom one thing was made. */
function joinsAgents(words: Words, at: number): boolean {
  const isMade = words.slice(0, at).some((word, index) => NAMING.agentMark.has(word.lower) && words[index - 1]?.pos === 'verb');
  return isMade && words[at + 1]?.pos !== 'determiner';
}

/** "Managing Director and CEO Kari Holm", "presidential hopeful and former surgeon Kari Holm": two offices of one person. */
function joinsOffices(words: Words, at: number): boolean {
  const mark = words.slice(0, at).findLastIndex(isPossessiveMark);
  if (mark > 0) return joinsOffices(words.slice(mark + 1), at - mark - 1);
  if (joinsTrades(words, at)) return true;
  const before = words.slice(0, at);
  const isOffice = before.every((word) => isTitleWord(word) || /^(?:noun|adjective|name|verb)$/.test(word.pos));
  if (!isOffice || !isOne(before) || (isCapital(words[at - 1]) && hasName(before))) return false;
  const isTitled = isTitleWord(words[at - 1]) && isTitleWord(words[at + 1]);
  if (isTitled && words[0]?.pos !== 'determiner' && words.slice(at + 2).some((word) => word.pos === 'name' && isCapital(word))) return true;
  const behind = words.slice(at + 1);
  const office = upTo(behind, (word, index) => index > 0 && isNameHere(word, behind[index + 1]));
  return office.length < behind.length && isOfficeOfOne(office);
}

/** "Chief executive", "secretary of state". */
function isOfficeOfOne(office: Words): boolean {
  const of = office.findIndex(({ lower }) => NAMING.genitive.has(lower));
  const [held, area] = of > 0 ? [office.slice(0, of), office.slice(of + 1)] : [office, null];
  return (
    isOne(held) &&
    area?.length !== 0 &&
    [...held, ...(area ?? [])].every((word) => isTitleWord(word) || /^(?:noun|adjective|name|mark|number)$/.test(word.pos))
  );
}

/** "The poet and novelist Kari Holm": two trades of one person; "the mayor and Bishop Kari Holm" are two. */
function joinsTrades(words: Words, at: number): boolean {
  const [one, other] = [words[at - 1], words[at + 1]];
  if (!NAMING.definite.has(words[0]?.lower ?? '') || at > LONGEST_TRADE || !isTrade(one) || !isTrade(other)) return false;
  const name = words[at + 2];
  return name !== undefined && isNameHere(name, words[at + 3]);
}

/** In words, with the article. */
const LONGEST_TRADE = 4;

const isTrade = (word: Words[number] | undefined): boolean =>
  word?.pos === 'noun' &&
  !isCapital(word) &&
  NAMING.isCalling(word.lower) &&
  !NAMING.held.has(word.lower) &&
  singular(word.lower) === word.lower;

/** A name behind an office, and no adjective of a country or letters in the office itself. */
const isNameHere = (word: Words[number], next: Words[number] | undefined): boolean =>
  word.pos === 'name' && isCapital(word) && !isTitleWord(word) && (next === undefined || isCapital(next) || isMark(next));

/** The last word tells what one is, and not what many are. */
const isOne = (words: Words): boolean => {
  const last = words.at(-1);
  return last !== undefined && singular(last.lower) === last.lower && (isTitleWord(last) || NAMING.isPersonNoun(last.lower));
};

const hasName = (words: Words): boolean => words.some((word) => sexOf(word.lower) !== null && isCapital(word));

/** "The Dock and Harbour Workers' Union": capitals from the article to a body, and no body before the "and". */
function namesOneBody(words: Words, at: number): boolean {
  const the = words.slice(0, at).findLastIndex((word) => NAMING.definite.has(word.lower));
  const before = words.slice(the + 1, at);
  const after = words.slice(at + 1);
  const last = after.at(-1);
  const ofWorkers = NAMING.workforce.has(last?.lower ?? '');
  return (
    the >= 0 &&
    isCapital(last) &&
    (ofWorkers || organizationClass(last) !== null) &&
    before.every((word) => isCapital(word) && (ofWorkers || organizationClass(word) === null)) &&
    after.every((word) => isCapital(word) || NAMING.insideBody.has(word.lower)) &&
    !placeAt(words, the + 1, at)
  );
}

/** The comma of "the mayor, the bishop, and two nuns". */
const withoutComma = (words: Words): Words => (words.at(-1)?.text === ',' ? words.slice(0, -1) : words);

function isParty(words: Words): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    (last.pos === 'name' ||
      last.pos === 'noun' ||
      last.pos === 'pronoun' ||
      isCapital(last) ||
      isInnerDot(words, words.length - 1) ||
      isOfSoMany(words)) &&
    !(words.length === 1 && placeAt(words, 0, 1)?.place.kind === 'adjective')
  );
}

/** "A shepherd of 31", "a mother of two". */
const isOfSoMany = (words: Words): boolean =>
  words.at(-1)?.pos === 'number' && NAMING.genitive.has(words.at(-2)?.lower ?? '') && isPersonHead(words.at(-3));

function startsParty(words: Words): boolean {
  const first = words[0];
  return (
    isCapital(first) ||
    /^(?:determiner|possessive|noun|name|pronoun|number)$/.test(first?.pos ?? '') ||
    words.some((word) => isPersonHead(word) || organizationClass(word) !== null)
  );
}

export function splitAtCommas(words: Words): Words[] {
  const out: Words[] = [];
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && words[i]?.text !== ',') continue;
    const part = trimMarks(words.slice(from, i));
    if (part.length > 0) out.push(part);
    from = i + 1;
  }
  return out;
}
