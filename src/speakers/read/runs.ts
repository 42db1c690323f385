import type { Pos, Tagged, Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isOfClub } from '../../world/organizations.js';
import { branchOfState } from './branch-of-state.js';
import { officeInCapitals } from './capital-offices.js';
import { placeAt } from './gazetteer.js';
import { areKin, sexOf } from './given-name.js';
import { isOfMembers, joinsKin } from './house-names.js';
import { isKindInFront, tellsFrom } from './name-part.js';
import { isOfIdea, isOfName } from './of-name.js';
import { isIdle } from './office.js';
import { peopleBody } from './people-bodies.js';
import { onwards } from './reach.js';
import { subjectsOfOffice } from './tasks-of-office.js';
import { teamWords } from './teams.js';
import { isTopicLink } from './topic-link.js';
import { toldWords } from './unknown-names.js';
import {
  isArticled,
  isCapital,
  isInnerDot,
  isMark,
  isParticleAt,
  isPersonHead,
  isPossessiveMark,
  isTitleWord,
  organizationClass,
  plain,
  singular,
} from './words.js';

export interface Run {
  /** First token of the noun phrase, its name, and the end. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly sentence: number;
  /** An appositive may stand before or after it. */
  readonly besideComma: boolean;
}

/** Common words of the document: a capital at the start of a sentence makes no name of them. */
function smallWords({ tokens }: Tagged): ReadonlySet<string> {
  return new Set(tokens.filter((token) => token.text === token.lower).map((token) => token.lower));
}

const known = new WeakMap<Tagged, readonly Run[]>();

/** The stretches of capitals in a document, in text order; read once, however many ask. */
export function runsOf(tagged: Tagged): readonly Run[] {
  const runs = known.get(tagged) ?? [...readRuns(tagged)];
  known.set(tagged, runs);
  return runs;
}

function* readRuns(tagged: Tagged): Generator<Run> {
  const { tokens } = tagged;
  const words = { small: smallWords(tagged), told: new Set([...toldWords(tagged), ...teamWords(tagged)]) };
  for (const { index, firstToken, endToken } of tagged.sentences) {
    if (isLoud(tokens, firstToken, endToken)) continue;
    for (let at = pastSomeOf(tokens, firstToken); at < endToken; at++) {
      if (!startsName(tokens, at, { first: firstToken, ...words })) continue;
      const end = Math.max(runEnd(tokens, at, endToken), at + (placeAt(tokens, at, endToken)?.length ?? 0));
      // "A New York-based lawyer": where somebody is from is no name.
      if ((at === firstToken && isDateline(tokens, at, end)) || tellsFrom(tokens[end - 1])) {
        at = end - 1;
        continue;
      }
      yield* endingAt(stopsOf(tokens, at, end), { from: phraseStart(tokens, at, firstToken), at, sentence: index }, tokens);
      at = end - 1;
    }
  }
}

const endingAt = (
  ends: readonly number[],
  { from, at, sentence }: Pick<Run, 'from' | 'at' | 'sentence'>,
  tokens: readonly Token[],
): Run[] => ends.map((end) => ({ from, at, end, sentence, besideComma: tokens[end]?.text === ',' || tokens[from - 1]?.text === ',' }));

/** Where a name ends, and in front of an office with capitals the body's: "Brennar CEO Kari Holm". */
const stopsOf = (tokens: readonly Token[], at: number, end: number): readonly number[] =>
  end > at + 1 && officeInCapitals(at, tokens) !== null ? [at + 1, end] : [end];

/** A headline in capitals tells no names from words. */
function isLoud(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, end).filter((token) => !isMark(token));
  return words.length > 1 && words.every((token) => token.text === token.text.toUpperCase());
}

/** "GENEVA, Monday —": where the report was written speaks to nobody. */
function isDateline(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens.slice(at, end);
  return (
    words.every((word) => word.text === word.text.toUpperCase()) &&
    words.some((word) => word.text.length > 4) &&
    /^[—–,(-]/.test(tokens[end]?.text ?? '') &&
    !words.some(isTitleWord) &&
    !isLabel(tokens, end)
  );
}

/** "ANNA ROY (Coast Herald):" begins a turn. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return false;
  const close = onwards(at + 1, tokens.length, (i) => tokens[i]?.text !== ')');
  return tokens[close + 1]?.text === ':';
}

interface Seen {
  readonly first: number;
  readonly small: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

function startsName(tokens: readonly Token[], at: number, { first, small, told }: Seen): boolean {
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
const pastSomeOf = (tokens: readonly Token[], first: number): number => (NAMING.someOf.has(tokens[first]?.lower ?? '') ? first + 1 : first);

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

/** "Clear Rivers, a charity, has": two capitals or more, and behind a comma what body it is. */
function opensToldBody(tokens: readonly Token[], at: number): boolean {
  const isHere = (i: number): boolean => tokens[i]?.sentence === tokens[at]?.sentence;
  const end = onwards(at, at + LONGEST_BODY, (i) => isCapital(tokens[i]) && isHere(i) && sexOf(tokens[i]?.lower ?? '') === null);
  if (end < at + 2 || tokens[end]?.text !== ',' || tokens[end + 1]?.pos !== 'determiner') return false;
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
function isDate(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    NAMING.weekdays.has(word) ||
    NAMING.fiscalPattern.test(word) ||
    (NAMING.months.has(word) && !NAMING.monthsOrWords.has(word) && sexOf(word) === null)
  );
}

/** No name has more words; a text in capitals is no name. */
const LONGEST = 14;

/** Names go on over capitals, initials, particles, and "of" after a body ("Bank of Japan"); a name known to the world ends where it ends. */
function runEnd(tokens: readonly Token[], at: number, limit: number): number {
  const people = peopleBody(tokens, at);
  if (people > 0) return at + people;
  let end = at + Math.max(1, branchOfState(tokens, at));
  while (end < limit && end - at < LONGEST) {
    const step = stepOver(tokens, end, limit);
    if (step === 0) break;
    end += step;
  }
  return end;
}

/** How many words more belong to a name: one capital, initial or particle; two for "of Japan" or an apostrophe with its body. */
function stepOver(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isInnerDot(tokens, at) || isNameWord(token) || isNumberOfPart(tokens, at)) return Math.max(1, numberOfOne(tokens, at));
  if (isOfThe(tokens, at) && (isNumberOfPart(tokens, at - 1) || isJoined(tokens[at - 1]))) return 3;
  if (token?.pos === 'name' && !isCapital(token) && isCapital(next)) return 1;
  if (isArticled(token) || (at + 2 < limit && isParticleAt(tokens, at))) return 1;
  if (at + 1 >= limit || !isCapital(next)) return 0;
  if (isParticleAt(tokens, at)) return 1;
  return linksNames(tokens, at, limit) || isTopicLink(tokens, at) ? 2 : 0;
}

/** "Local 501": a number is part of the name of a part. */
const isNumberOfPart = (tokens: readonly Token[], at: number): boolean =>
  /^\d+[A-Z]?$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at - 1]) && NAMING.numbered.has(tokens[at - 1]?.lower ?? '');

/** "School No. 5", "Union No 2": how many words the number takes. */
function numberOfOne(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at]) || !NAMING.numberSigns.has(plain(tokens[at])) || organizationClass(tokens[at - 1]) === null) return 0;
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0;
  const number = tokens[at + 1 + dot];
  return /^\d{1,4}$/.test(number?.text ?? '') && number?.sentence === tokens[at]?.sentence ? 2 + dot : 0;
}

/** "Nurses for Dignity", "Friends of the Canal": people who have joined for something; not "Lawyers for Halden Foods", who have a client. */
function isPeopleFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const link = tokens[at];
  const next = tokens[at + 1];
  if (
    !before ||
    !isCapital(next) ||
    placeAt(tokens, at + 1, at + 4) ||
    (isCapital(tokens[at - 2]) && !NAMING.definite.has(tokens[at - 2]?.lower ?? ''))
  )
    return false;
  return NAMING.benefit.has(link?.lower ?? '')
    ? NAMING.peoplePattern.test(before.lower) && !NAMING.agents.has(singular(before.lower)) && placeAt(tokens, at - 1, at) === null
    : isJoined(before);
}

/** "Friends of the Canal", "Local 88 of the Weavers". */
const isOfThe = (tokens: readonly Token[], at: number): boolean =>
  NAMING.genitive.has(tokens[at]?.lower ?? '') && NAMING.definite.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]);

const isJoined = (token: Token | undefined): boolean => isCapital(token) && NAMING.joined.has(token?.lower ?? '');

/** "of", "and" or an apostrophe inside the name of a body. */
function linksNames(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token?.text === '&' || joinsKin(tokens, at)) return true;
  if (NAMING.additive.has(token?.lower ?? '')) return joinsName(tokens, at, limit) || isInPurpose(tokens, at);
  if (isOfName(tokens, at)) return true;
  if (NAMING.genitive.has(token?.lower ?? '') || NAMING.benefit.has(token?.lower ?? ''))
    return isCapital(tokens[at - 1]) && (organizationClass(tokens[at - 1]) !== null || isPeopleFor(tokens, at) || isInPurpose(tokens, at));
  if (isOfMembers(tokens, at)) return true;
  return /^['’]$/.test(token?.text ?? '') && organizationClass(tokens[at + 1]) !== null;
}

/**
 * "Association of Port and Harbour Pilots", "Foundation for Defence of Forests": what a body is of or for goes on behind an "and" or a second
 * link, unless a place, a person or another body begins there.
 */
function isInPurpose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  let link = at - 1;
  while (isCapital(tokens[link]) && !NAMING.topicLinks.has(tokens[link]?.lower ?? '') && at - link < 5) link--;
  const of = tokens[link]?.lower ?? '';
  return (
    link < at - 1 &&
    (NAMING.benefit.has(of) || NAMING.topicLinks.has(of) || (NAMING.genitive.has(of) && NAMING.additive.has(tokens[at]?.lower ?? ''))) &&
    isCapital(tokens[link - 1]) &&
    organizationClass(tokens[link - 1]) !== null &&
    placeAt(tokens, link + 1, at) === null &&
    placeAt(tokens, at + 1, at + 4) === null &&
    sexOf(next?.lower ?? '') === null &&
    organizationClass(next) === null &&
    next?.text !== next?.text.toUpperCase()
  );
}

const isNameWord = (token: Token | undefined): boolean =>
  isCapital(token) && token?.pos !== 'pronoun' && token?.pos !== 'verb' && !isDate(token);

/** Capitals from "the" up to the "and". */
function startsWithThe(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (isCapital(tokens[from]) && !NAMING.definite.has(tokens[from]?.lower ?? '') && at - from < 4) from--;
  return from < at - 1 && NAMING.definite.has(tokens[from]?.lower ?? '');
}

/** "the Dock and Harbour Workers' Union": one capital between the article and the "and", capitals up to a body behind it. */
function joinsName(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!startsWithThe(tokens, at) || placeAt(tokens, at - 1, at)) return false;
  const end = onwards(at + 1, limit, (i) => isCapital(tokens[i]) || /^['’]s?$/.test(tokens[i]?.text ?? ''));
  if (NAMING.workforce.has(tokens[end - 1]?.lower ?? '')) return true;
  if (organizationClass(tokens[at - 1]) !== null) return false;
  if (end > at + 1 && isDefined(tokens, end)) return true;
  return end > at + 2 && organizationClass(tokens[end - 1]) !== null;
}

/** "(BLCW)": the acronym of the name before it. */
function isDefined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '(' && /^\p{Lu}{3,8}$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ')';
}

/** "in Oslo" right after a name says whose ministry it is. */
export function placeAfter(tokens: readonly Token[], end: number): number {
  if (
    !NAMING.placeLinks.has(tokens[end]?.lower ?? '') ||
    (organizationClass(tokens[end - 1]) === null && !NAMING.genitive.has(tokens[end - 2]?.lower ?? ''))
  )
    return end;
  const found = placeAt(tokens, end + 1, end + 6);
  return found?.place.kind === 'state' ? end + 1 + found.length : end;
}

const BEFORE_NAME = new Set(['adjective', 'noun', 'name', 'number', 'possessive', 'determiner']);

/** The titles, owners and adjectives in front of a name. */
export function phraseStart(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from > first && at - from < 8) {
    const before = tokens[from - 1];
    const isOf = before !== undefined && opensOffice(before, tokens[from - 2]);
    const aside = Math.min(asideBefore(tokens, from), subjectsBefore(tokens, from, first));
    if (aside < from) {
      from = aside;
      continue;
    }
    if (
      !before ||
      isWhen(tokens, from - 1) ||
      (!BEFORE_NAME.has(before.pos) && !isOf && !isPossessiveMark(before) && !isPortfolio(tokens, from - 1) && !isArea(tokens, from - 1))
    )
      break;
    from--;
    if (before.pos === 'determiner' && !(NAMING.genitive.has(tokens[from - 1]?.lower ?? '') && isPersonHead(tokens[from - 2]))) break;
  }
  return from;
}

/** "Director of nursing Kari Holm": what somebody is in charge of may look like a verb. */
function isArea(tokens: readonly Token[], at: number): boolean {
  const [of, area] = [tokens[at - 1], tokens[at]];
  return area?.form === 'gerund' && NAMING.areas.has(area.lower) && of !== undefined && opensOffice(of, tokens[at - 2]);
}

/** "Weavers' League (WL) president Holm", "Wing Commander (retd.) Holm": where what stands in brackets begins, or the same place. */
function asideBefore(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.text !== ')') return from;
  const open = tokens.slice(Math.max(0, from - LONGEST_ASIDE), from).findLastIndex(({ text }) => text === '(');
  const at = Math.max(0, from - LONGEST_ASIDE) + open;
  const inside = tokens[at + 1];
  const isAside = open >= 0 && (/^\p{Lu}{2,}$/u.test(inside?.text ?? '') ? at + 3 === from : NAMING.retiredMarks.has(inside?.lower ?? ''));
  return isAside && tokens[at]?.sentence === tokens[from]?.sentence ? at : from;
}

/** In tokens, brackets and a dot with it. */
const LONGEST_ASIDE = 4;

/** "Minister of Trade and Industry Kari Holm": where what an office is about begins, before the "and", or the same place. */
function subjectsBefore(tokens: readonly Token[], from: number, first: number): number {
  if (!NAMING.additive.has(tokens[from - 1]?.lower ?? '')) return from;
  const start = Math.max(first, from - LONGEST_SUBJECTS);
  const subjects = subjectsOfOffice(tokens.slice(start, from + LONGEST_SUBJECTS), from - 1 - start);
  return subjects ? start + subjects.start : from;
}

/** In words, with the office before them. */
const LONGEST_SUBJECTS = 8;

/** "On Monday Holm said", "said Monday Holm was": a day, where some are given names too ("Sunday Okoro said"). */
function isWhen(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (NAMING.relativeDays.has(tokens[at]?.lower ?? '')) return true;
  return (
    NAMING.weekdays.has(tokens[at]?.lower ?? '') && before !== undefined && (before.pos === 'verb' || NAMING.dayLeads.has(before.lower))
  );
}

/** "Transport spokesman": no verb, whatever the tagger says. */
const isPortfolio = (tokens: readonly Token[], at: number): boolean =>
  NAMING.portfolios.has(tokens[at]?.lower ?? '') && isPersonHead(tokens[at + 1]);

/** "Commissioner of", "Minister for": the rest of the office stands between it and the name. */
function opensOffice({ lower }: Token, head: Token | undefined): boolean {
  return (NAMING.genitive.has(lower) && isPersonHead(head)) || (NAMING.benefit.has(lower) && isCapital(head) && isTitleWord(head));
}
