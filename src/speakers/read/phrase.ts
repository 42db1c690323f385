import type { Range } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { Determiner } from '../../languages/naming-words/function-words.js';
import { PLATFORMS } from '../../world/outlets.js';
import { coordinationAt, joinLength, splitAtCommas } from './coordination.js';
import { readCore } from './core.js';
import { headEnd } from './head.js';
import { isPrefixed } from './leads.js';
import { letterStart } from './name-part.js';
import { officesBehind } from './offices-behind.js';
import { possessorEnd } from './owner-mark.js';
import { upTo, without } from './reach.js';
import { subjectsOfOffice, tasksOfOffice } from './tasks-of-office.js';
import type { Phrase } from './types.js';
import {
  isCapital,
  isHonorific,
  isNamingMark,
  isPersonHead,
  isTask,
  isTitleWord,
  organizationClass,
  rangeOf,
  trimMarks,
  type Words,
} from './words.js';

export type { Phrase } from './types.js';

/** Takes a noun phrase apart: a source, an appositive, or a stretch around a name. */
export function parsePhrase(given: Words): Phrase {
  const words = withoutLetters(
    withoutNickname(withoutRetired(withoutOwnMark(withoutTime(withoutWhen(withoutDay(withoutLeadIn(withoutClock(trimMarks(given))))))))),
  );
  if (words.length > 2 && NAMING.correlatives.has(words[0]?.lower ?? '') && coordinationAt(words) > 0) return parsePhrase(words.slice(1));
  const tasks = tasksIn(words);
  const cut = coordinationAt(upTo(words, isBracket));
  const comma = words.findIndex((word, at) => !isInside(tasks, at) && (/^[,(–—]$/.test(word.text) || isDash(words, at)));
  if (cut > 0 && !describes(words, comma, cut)) return coordinated(words, cut);
  if (comma <= 0) return parseCore(words);
  const core = parseCore(words.slice(0, comma));
  const rest = trimMarks(words.slice(pastAcronym(words, comma) + 1));
  return Object.assign(core, rangeOf(words), { appositives: rest.length > 0 ? [parsePhrase(rest)] : [] });
}

/** "Forests, Roads and Bridges Minister Kari Holm": the commas up to the "and" part nobody. */
function tasksIn(words: Words): Range | null {
  const and = words.findIndex((word) => NAMING.additive.has(word.lower));
  return and === -1 ? null : (tasksOfOffice(words, and) ?? subjectsOfOffice(words, and));
}

const isInside = (range: Range | null, at: number): boolean => range !== null && at >= range.start && at < range.end;

/** "A spokeswoman for the Rail Board (RB), Kari Holm": the letters are no name of hers. */
function pastAcronym(words: Words, comma: number): number {
  return isLetters(words, comma) && words[comma + 3]?.text === ',' ? comma + 3 : comma;
}

const isBracket = (word: Words[number]): boolean => word.text === '(';

/** "(RB)": letters alone in brackets. */
const isLetters = (words: Words, at: number): boolean =>
  words[at]?.text === '(' && words[at + 2]?.text === ')' && /^\p{Lu}{2,}$/u.test(words[at + 1]?.text ?? '');

/** "Col. (retd.) Kari Holm": that a rank is no longer served is no part of the name. */
const withoutRetired = (words: Words): Words =>
  without(words, (at) =>
    words[at]?.text === '(' && NAMING.retiredMarks.has(words[at + 1]?.lower ?? '') && isTitleWord(words[at - 1])
      ? words.slice(at).findIndex((word) => word.text === ')') + 1
      : 0,
  );

/** "Kari ‘the Fox’ Holm": a word or three in marks between two names. */
const withoutNickname = (words: Words): Words =>
  without(words, (at) => {
    if (!opensNickname(words, at)) return 0;
    const { length } = upTo(words.slice(at + 1), (word) => QUOTE.test(word.text));
    return length <= LONGEST_NICKNAME && words[at + length + 2]?.pos === 'name' ? length + 2 : 0;
  });

/** A mark behind a name and a space. */
const opensNickname = (words: Words, at: number): boolean =>
  QUOTE.test(words[at]?.text ?? '') && words[at - 1]?.pos === 'name' && words[at - 1]?.end !== words[at]?.start;

const QUOTE = /^["“”„'‘’«»]$/u;

/** In words. */
const LONGEST_NICKNAME = 3;

/** "The Rail Board (RB) chairman", not "the Rail Watch (RW) organisation": the letters are another name of what stands before them. */
const withoutLetters = (words: Words): Words => without(words, (at) => (isLetters(words, at) && tellsWhat(words[at + 3]) ? 3 : 0));

const tellsWhat = (word: Words[number] | undefined): boolean =>
  organizationClass(word) === null && (word?.pos === 'noun' || isTitleWord(word));

/** "16.20 Holm …": the time of an entry in a running report. */
function withoutClock(words: Words): Words {
  return words.length > 1 && /^\d{1,2}[.:h]\d\d$/.test(words[0]?.text ?? '') ? trimMarks(words.slice(1)) : words;
}

/** "Outside court, Holm's lawyer": where somebody spoke is no part of who it was. */
function withoutLeadIn(words: Words): Words {
  const first = words[0];
  if (!first || NAMING.genitive.has(first.lower) || !(first.pos === 'preposition' || NAMING.leadsIn.has(first.lower))) return words;
  return trimMarks(words.slice(words.findIndex(({ text }) => text === ',') + 1));
}

/** "Kari Holm - no relation": a hyphen between spaces. */
function isDash(words: Words, at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  return word?.text === '-' && before !== undefined && next !== undefined && before.end < word.start && word.end < next.start;
}

/** "A memo released Friday by the navy". */
const withoutDay = (words: Words): Words =>
  without(words, (at) => (NAMING.weekdays.has(words[at]?.lower ?? '') && words[at - 1]?.pos === 'verb' ? 1 : 0));

/** "A report last month by the court". */
const withoutWhen = (words: Words): Words =>
  without(words, (at) =>
    NAMING.lastWord.has(words[at]?.lower ?? '') &&
    NAMING.periodsBehind.has(words[at + 1]?.lower ?? '') &&
    words[at - 1]?.pos === 'noun' &&
    words[at + 2]?.pos === 'preposition'
      ? 2
      : 0,
  );

/** "Kari Holm last night", "on Facebook": when and where somebody spoke is no part of who it was. */
function withoutTime(words: Words): Words {
  const last = words.at(-1)?.lower ?? '';
  if (words.length > 1 && NAMING.daysBehind.has(last) && words.at(-1)?.pos !== 'name') return words.slice(0, -1);
  if (words.length > 2 && NAMING.platformMark.has(words.at(-2)?.lower ?? '') && PLATFORMS.has(last)) return words.slice(0, -2);
  if (words.length > 2 && NAMING.inside.has(words.at(-2)?.lower ?? '') && NAMING.months.has(last)) return words.slice(0, -2);
  return words.length > 2 && NAMING.lastWord.has(words.at(-2)?.lower ?? '') && NAMING.periodsBehind.has(last) ? words.slice(0, -2) : words;
}

/** "Holm's" on its own is Holm. */
const withoutOwnMark = (words: Words): Words =>
  (words.length > 1 && NAMING.stressing.has(words.at(-1)?.lower ?? '')) ||
  NAMING.ownerMark.has(words.at(-1)?.lower ?? '') ||
  opensClause(words)
    ? words.slice(0, -1)
    : words;

/** "The firm that", "the guild and": where a clause, or another part, was cut off. */
const opensClause = (words: Words): boolean =>
  words.length > 2 &&
  /^(?:noun|adjective)$/.test(words.at(-2)?.pos ?? '') &&
  (NAMING.clauseOpener.has(words.at(-1)?.lower ?? '') || words.at(-1)?.pos === 'coordinator');

/** "Kari Holm, a historian and writer", "Kari Holm, Minister for Sport and Youth": what follows the comma describes the name, it is not the next of a list. */
function describes(words: Words, comma: number, cut: number): boolean {
  if (comma > cut || !isCapital(words[comma - 1])) return false;
  const offices = officesBehind(words, comma);
  if (offices !== null && cut < offices) return true;
  if (words[cut - 1]?.text === ',') return false;
  const next = words[comma + 1];
  if (isCapital(next))
    return isTitleWord(next) && (NAMING.titleLinks.has(words[comma + 2]?.lower ?? '') || isJoinedOffice(words, comma + 2));
  return next?.pos !== 'pronoun' && !NAMING.additive.has(next?.lower ?? '');
}

/** "Kari Holm, CEO and co-founder of Brennar": two offices of one. */
const isJoinedOffice = (words: Words, and: number): boolean =>
  NAMING.additive.has(words[and]?.lower ?? '') && isTitleWord(words[and + 1]) && !isCapital(words[and + 1]);

function coordinated(words: Words, cut: number): Phrase {
  const left = words.slice(0, cut);
  const right = words.slice(cut + joinLength(words, cut));
  const listed = left.some((word) => word.text === ',') ? splitAtCommas(left) : [left];
  const parts = withoutDescriptions([...listed, right].map((part) => parsePhrase(part)));
  return Object.assign(parseCore(right), rangeOf(words), {
    words,
    plural: true,
    parts: parts.flatMap((part) => (part.parts.length === 0 ? [part] : part.parts)),
  });
}

/** "Kari Holm, a miner, and Ana Lind", "the mayor, Kari Holm, and Ana Lind": two, of whom one is described. */
const withoutDescriptions = (parts: readonly Phrase[]): readonly Phrase[] =>
  parts.filter((part, at) => {
    if (!isDescription(part)) return true;
    if (isBareName(parts[at - 1]) && part.possessive === null) return false;
    return part.determiner === 'a' || at >= parts.length - 2 || !isBareName(parts[at + 1]);
  });

/** "A miner", "the mayor", "the hospital's head of surgery": one person without a name. */
const isDescription = ({ words: [first], name, kind, plural, appositives }: Phrase): boolean =>
  !(isCapital(first) && first?.pos === 'name') && name.length === 0 && kind === 'person' && !plural && appositives.length === 0;

/** "Kari Holm", "Dr Kari Holm". */
const isBareName = (part: Phrase | undefined): boolean => part !== undefined && part.name.length > 1 && part.title.every(isHonorific);

function parseCore(given: Words): Phrase {
  const words = trimMarks(given);
  const first = words[0];
  const blank = blankOf(words);
  if (!first) return blank;
  if (isPronoun(words)) return Object.assign(blank, { pronoun: first.lower });
  const mark = possessorEnd(words);
  if (mark > 0) return Object.assign(blank, parseHead(words.slice(mark + 1)), { possessor: parsePhrase(words.slice(0, mark)) });
  const { determiner, length } = determinerOf(words);
  const rest = words.slice(length);
  const possessive = rest[0]?.pos === 'possessive' && rest.length > 1 ? rest[0].lower : null;
  return Object.assign(blank, parseHead(possessive ? rest.slice(1) : rest), { determiner, possessive });
}

function parseHead(words: Words): Partial<Phrase> {
  const end = headEnd(words);
  const letters = letterStart(words.slice(0, end));
  const read = readCore(words.slice(0, letters), complementOf(words, end));
  return letters === end ? read : Object.assign(read, { modifiers: [...(read.modifiers ?? []), ...words.slice(letters, end)] });
}

/** Written out, because a phrase is made for every name: spreading an empty one costs several times as much. */
function blankOf(words: Words): Phrase {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    pronoun: null,
    determiner: null,
    possessor: null,
    possessive: null,
    modifiers: NONE,
    country: null,
    place: null,
    name: NONE,
    head: null,
    plural: false,
    title: NONE,
    kind: 'other',
    complement: null,
    appositives: [],
    parts: [],
  };
}

const NONE: Words = [];

function isPronoun(words: Words): boolean {
  return (words[0]?.pos === 'pronoun' && words.length <= 2) || (words[0]?.pos === 'possessive' && words.length === 1);
}

function determinerOf(words: Words): { readonly determiner: Determiner; readonly length: number } {
  const determiner = words.length > 1 ? (NAMING.determiners.get(words[0]?.lower ?? '') ?? null) : null;
  if (determiner === 'the' && NAMING.bothWords.has(words[1]?.lower ?? '')) return { determiner: 'both', length: 2 };
  return { determiner, length: determiner === null ? 0 : 1 };
}

/** "The ruling party": right behind an article a verb is none. */
const isBeforeNoun = (words: Words, at: number): boolean => words[at - 1]?.pos === 'determiner';

function complementOf(words: Words, end: number): Phrase['complement'] {
  const at = [end, end + 1].find((index) => isLink(words[index]));
  if (at === undefined) return null;
  const behind = words.slice(at + 1);
  const of = upTo(behind, (_, index) => endsComplement(behind, index));
  if (of.length === 0) return null;
  const area = NAMING.genitive.has(words[at]?.lower ?? '') || isOfficeFor(words, at) ? areaIn(of) : 0;
  const link = words[at + area];
  return {
    by: isRepresenting(link) ? FOR : (link?.lower ?? ''),
    phrase: withName(parsePhrase(of.slice(area)), behind, of.length),
  };
}

const isLink = (word: Words[number] | undefined): boolean => word?.pos === 'preposition' || word?.pos === 'to' || isRepresenting(word);

function endsComplement(words: Words, at: number): boolean {
  const word = words[at];
  if (word?.pos === 'verb') return !isCapital(word) && !isBeforeNoun(words, at) && !isPrefixed(word) && !isTask(words, at);
  return word?.pos === 'wh' || word?.pos === 'auxiliary' || word?.text === ',';
}

/** "Spokeswoman for health"; not "lawyer for staff", "spokeswoman for staff", for people have a lawyer and a spokeswoman. */
const isOfficeFor = (words: Words, at: number): boolean =>
  NAMING.benefit.has(words[at]?.lower ?? '') &&
  isPersonHead(words[at - 1]) &&
  !NAMING.advocates.has(words[at - 1]?.lower ?? '') &&
  !NAMING.workforce.has(words[at + 1]?.lower ?? '');

/** "A lawyer representing the union" is a lawyer for it. */
const isRepresenting = (word: Words[number] | undefined): boolean => NAMING.representing.has(word?.lower ?? '');

const [FOR = ''] = NAMING.benefit;

/** "A charity called Open Doors": the body that is named behind what it is. */
function withName(phrase: Phrase, words: Words, at: number): Phrase {
  if (phrase.kind !== 'organization' || phrase.name.length > 0 || !isNamingMark(words, at)) return phrase;
  const name = upTo(
    words.slice(at + 1),
    (word, index) => !isCapital(word) && !(word.pos === 'preposition' && isCapital(words[at + 2 + index])),
  );
  return { ...phrase, name };
}

/** "Head of research at the bank", "spokeswoman for health at the clinic": how many words tell what somebody is head of, with the link behind them; 0 if no body follows behind a link. */
function areaIn(of: Words): number {
  const area = upTo(of, ({ pos }) => pos === 'preposition');
  const last = area.at(-1)?.lower ?? '';
  const isArea = (NAMING.areas.has(last) || NAMING.portfolios.has(last)) && area.every((word) => AREA.has(word.pos) && !isCapital(word));
  const behind = area.length + 1;
  return isArea && NAMING.insiderLinks.has(of[area.length]?.lower ?? '') && behind < of.length ? behind : 0;
}

const AREA: ReadonlySet<string> = new Set(['noun', 'adjective', 'coordinator', 'verb']);
