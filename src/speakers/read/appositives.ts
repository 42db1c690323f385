import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import { isOfNextName } from '../../text/apposed-next.js';
import { placeAt } from './gazetteer.js';
import { isActingFor } from './head.js';
import { asOf, asTitle, isPrefixed, type Lead, leadsBody, officeOver } from './leads.js';
import { onwards, upTo } from './reach.js';
import { regionAt } from './regions.js';
import { phraseStart, type Run } from './runs.js';
import {
  isCapital,
  isMark,
  isNamingMark,
  isPersonHead,
  isPluralOwner,
  isPossessiveMark,
  isTask,
  isTitleWord,
  organizationClass,
  type Words,
} from './words.js';

const ENDS_APPOSITIVE = new Set(['verb', 'auxiliary', 'modal', 'wh', 'pronoun', 'subordinator']);

/** "Kari Holm of the Weavers' Union", "Holm, of the union": the name and the body behind it. */
export function memberAfter(tokens: readonly Token[], { at, end, sentence }: Run): Words {
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const isNow = NAMING.nowMarks.has(tokens[comma]?.lower ?? '');
  const link = isNow ? comma + 1 : comma;
  if (!(isNow ? NAMING.nowLinks : NAMING.memberLinks).has(tokens[link]?.lower ?? '')) return [];
  let to = onwards(
    link + 1,
    link + 10,
    (i) =>
      tokens[i]?.sentence === sentence &&
      (isCapital(tokens[i]) || NAMING.memberInside.has(tokens[i]?.lower ?? '') || isPluralOwner(tokens, i)),
  );
  while (to > link + 1 && !isCapital(tokens[to - 1])) to--;
  if (isOccasion(tokens, link, to)) return [];
  if (to === link + 1) to = bodyTold(tokens, to, sentence);
  return to > link + 1 ? [...tokens.slice(at, end), ...tokens.slice(link, to)] : [];
}

/** "Behind Holm at the Iowa caucuses": where something was, told by the name of a place in front of it. */
function isOccasion(tokens: readonly Token[], link: number, to: number): boolean {
  const next = tokens[to];
  return (
    to > link + 1 &&
    NAMING.locatives.has(tokens[link]?.lower ?? '') &&
    next?.pos === 'noun' &&
    next.sentence === tokens[link]?.sentence &&
    organizationClass(next) === null
  );
}

/** In words. */
const LONGEST = 12;
const LONGEST_NAME = 4;

/** A body that is told by what it is, with its name behind that or without any. */
function bodyTold(tokens: readonly Token[], from: number, sentence: number): number {
  const named = namedBody(tokens, from, sentence);
  return named > from ? named : smallBody(tokens, from, sentence);
}

/** "Of campaign group Dry Feet", "from the charity Open Doors": where the name ends behind what the body is. */
function namedBody(tokens: readonly Token[], from: number, sentence: number): number {
  const first = NAMING.definite.has(tokens[from]?.lower ?? '') ? from + 1 : from;
  const kind = onwards(first, first + 4, (i) => /^(?:noun|adjective)$/.test(tokens[i]?.pos ?? '') && !isCapital(tokens[i]));
  if (kind === first || organizationClass(tokens[kind - 1]) === null) return from;
  const to = onwards(kind, kind + 6, (i) => tokens[i]?.sentence === sentence && (isCapital(tokens[i]) || tokens[i]?.text === '&'));
  return to > kind && placeAt(tokens, kind, to)?.length !== to - kind ? to : from;
}

/** "Of the engineers' regiment", "of the strikers' committee": where a body's noun phrase without a name ends. */
function smallBody(tokens: readonly Token[], from: number, sentence: number): number {
  if (!NAMING.definite.has(tokens[from]?.lower ?? '')) return from;
  const to = onwards(
    from + 1,
    from + 6,
    (i) =>
      tokens[i]?.sentence === sentence && (/^(?:noun|adjective)$/.test(tokens[i]?.pos ?? '') || /^['’]s?$/.test(tokens[i]?.text ?? '')),
  );
  // In court one is "for the company".
  const least = NAMING.benefit.has(tokens[from - 1]?.lower ?? '') ? from + 1 : from + 2;
  return to > least && isBodyOrPart(tokens, to - 1) ? to : from;
}

/** "Of the board's infections unit": a part of a body that an owner's mark stands before, too. */
const isBodyOrPart = (tokens: readonly Token[], at: number): boolean =>
  organizationClass(tokens[at]) !== null ||
  ((NAMING.bodyParts.has(tokens[at]?.lower ?? '') || NAMING.innerUnits.has(tokens[at]?.lower ?? '')) &&
    tokens.slice(at - 3, at).some(isPossessiveMark));

/** ", the defence minister," after a name; ", who chairs the union" too, and behind an age. */
export function appositiveAfter(tokens: readonly Token[], { end, sentence }: Pick<Run, 'end' | 'sentence'>): Words {
  const at = pastHome(tokens, end);
  return /^[,–—]$/.test(tokens[at]?.text ?? '') && tokens[at]?.sentence === sentence
    ? toldFrom(tokens, pastAge(tokens, at + 1), sentence)
    : [];
}

/** "Lund (D-Ohio), chair of the panel", "Lund of Ohio, chair of the panel": behind the seat. */
function pastHome(tokens: Words, end: number): number {
  if (tokens[end]?.text === '(') {
    const close = onwards(end, end + LONGEST_SEAT, (i) => tokens[i]?.text !== ')');
    return tokens[close]?.text === ')' ? close + 1 : end;
  }
  if (!NAMING.genitive.has(tokens[end]?.lower ?? '')) return end;
  const place = placeAt(tokens, end + 1, end + LONGEST_SEAT) ?? regionAt(tokens, end + 1, LONGEST_SEAT);
  return place && tokens[end + 1 + place.length]?.text === ',' ? end + 1 + place.length : end;
}

/** In tokens. */
const LONGEST_SEAT = 6;

/** "51, chair of the union", "aged 51, …": behind the second comma. */
function pastAge(tokens: Words, at: number): number {
  const years = NAMING.agedMark.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return /^\d{1,2}$/.test(tokens[years]?.text ?? '') && tokens[years + 1]?.text === ',' ? years + 2 : at;
}

function toldFrom(tokens: Words, start: number, sentence: number): Words {
  const chairs = leadsBody(tokens, start);
  const from = chairs?.from ?? pastPut(tokens, start);
  const most = mostOf(tokens, from, sentence);
  // The name of a body is not cut in two.
  const to = most >= from + LONGEST ? onwards(most, most + LONGEST_NAME, (i) => isCapital(tokens[i]) || isPluralOwner(tokens, i)) : most;
  // "Chair of the guild and, since May, a deputy": what comes behind the comma is told beside it.
  const words = tokens.slice(from, tokens[to - 1]?.pos === 'coordinator' ? to - 1 : to);
  if (isOfNextName(tokens, to)) return [];
  if (words[0]?.pos === 'coordinator' || words[0]?.pos === 'preposition') return [];
  if (chairs !== null) return officeOf(tokens, chairs, words);
  // "A retired teacher who runs the shelter".
  const lead = isOfSomebody(words) ? null : leadsBody(tokens, to);
  const leads = lead && tokens[lead.verb]?.form !== 'past' ? toldFrom(tokens, to, sentence) : [];
  if (leads.length > 0) return leads;
  return words.some((word, index) => isPersonHead(word) || isInLetters(word) || isMaster(words, index) || isMember(words, index)) &&
    (!isNameStart(words) || endsInOffice(words, tokens[to])) &&
    !startsClause(tokens[to])
    ? words
    : [];
}

/** "A friend of the mayor", who may be the one who runs something; not "a mother of five". */
function isOfSomebody(words: Words): boolean {
  const of = words.findIndex(({ pos }) => pos === 'preposition');
  return of >= 0 && words.slice(of + 1).some((word) => isPersonHead(word) || organizationClass(word) !== null);
}

/** Where it ends at the latest: behind an "and" somebody is told of anew, "a baker of many years and one of the guild's founders". */
function mostOf(tokens: Words, from: number, sentence: number): number {
  const goesOn = (i: number): boolean => tokens[i]?.sentence === sentence && isDescribing(tokens, i);
  const most = onwards(from, from + LONGEST, goesOn);
  const and = most === from + LONGEST ? tokens.slice(from, most).findIndex(({ pos }) => pos === 'coordinator') : -1;
  return and < 0 ? most : onwards(most, from + and + LONGEST, goesOn);
}

/** "Appointed head of the union last year", "elected chair in May", "herself the head". */
function pastPut(tokens: Words, at: number): number {
  if (NAMING.selfWords.has(tokens[at]?.lower ?? '')) return at + 1;
  if (!NAMING.putInOffice.has(tokens[at]?.lower ?? '')) return at;
  return NAMING.equative.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

/** "A member of the ruling party", "a member of the PNL". */
const isMember = (words: Words, at: number): boolean =>
  NAMING.memberHead.has(words[at]?.lower ?? '') &&
  NAMING.genitive.has(words[at + 1]?.lower ?? '') &&
  (NAMING.partyClasses.has(organizationClass(words.at(-1)) ?? '') || /^\p{Lu}{2,6}$/u.test(words.at(-1)?.text ?? ''));

/** "Harbour master of the port": no chess master. */
const isMaster = (words: Words, at: number): boolean =>
  NAMING.mastersOf.has(words[at]?.lower ?? '') && words[at - 1]?.pos === 'noun' && NAMING.officeLinks.has(words[at + 1]?.lower ?? '');

/** "MP", "CEO". */
const isInLetters = (word: Token): boolean => isLetters(word) && NAMING.abbreviated.has(word.lower);

/** Whether what somebody is goes on there. */
export const isDescribing = (tokens: Words, at: number): boolean =>
  (!isMark(tokens[at]) || isPluralOwner(tokens, at) || isInAge(tokens, at)) &&
  (!ENDS_APPOSITIVE.has(tokens[at]?.pos ?? '') || goesOn(tokens, at));

/** "Anti-doping", "called Open Doors", "a lawyer representing the union", "acting head": no verb at which what somebody is ends. */
const goesOn = (tokens: Words, at: number): boolean =>
  isPrefixed(tokens[at]) ||
  isNamingMark(tokens, at) ||
  isTask(tokens, at) ||
  NAMING.representing.has(tokens[at]?.lower ?? '') ||
  isActingFor(tokens, at) ||
  ((tokens[at]?.form === 'gerund' || NAMING.putInOffice.has(tokens[at]?.lower ?? '')) && isPersonHead(tokens[at + 1])) ||
  isAttributive(tokens, at);

/** "The ruling Harbour Party", "the governing coalition". */
const isAttributive = (tokens: Words, at: number): boolean =>
  tokens[at]?.form === 'gerund' &&
  NAMING.definite.has(tokens[at - 1]?.lower ?? '') &&
  (isCapital(tokens[at + 1]) || tokens[at + 1]?.pos === 'noun');

/** "51-year-old". */
const isInAge = (tokens: Words, at: number): boolean => tokens[at]?.text === '-' && NAMING.yearOld.has(tokens[at + 1]?.lower ?? '');

/** "Took over as head", "chairs the union", "has led it". */
function officeOf(tokens: Words, lead: Lead, words: Words): Words {
  if (NAMING.equative.has(tokens[lead.verb]?.lower ?? '')) return words;
  return NAMING.neuter.has(tokens[lead.from]?.lower ?? '') ? officeOver(tokens, lead) : [...asTitle(tokens, lead.verb), ...words];
}

/** "Kari Holm (harbour master)", "Kari Holm (chair, Weavers' Union)", "KARI HOLM (Weavers' Union, chair)": the office, and of which body. */
export function bracketAfter(tokens: readonly Token[], { at, end }: Run): Words {
  const open = tokens[end];
  if (open?.text !== '(') return [];
  const length = tokens.slice(end + 1, end + 14).findIndex(({ text }) => text === ')');
  const words = tokens.slice(end + 1, end + 1 + Math.max(0, length));
  const first = upTo(words, ({ text }) => text === ',');
  const comma = words[first.length];
  if (!comma) {
    const isBody = NAMING.bracketed.has(organizationClass(words.at(-1)) ?? '') && words.every(isCapital);
    return isBody ? [...tokens.slice(at, end), asOf(open), ...words] : words.some(isOfficer) ? words : [];
  }
  const second = words.slice(first.length + 1);
  const [office, body] = first.some(isOfficer) ? [first, second] : [second, first];
  return office.some(isOfficer) && isCapital(body[0]) ? [...office, asOf(comma), ...body] : [];
}

/** "Director", "Harbour Master": any word for a person. */
const isOfficer = (word: Token): boolean => isTitleWord(word) || NAMING.mastersOf.has(word.lower);

/** "X said on Monday, a minister said": what follows is a clause of its own. */
function startsClause(next: Token | undefined): boolean {
  return next !== undefined && ['verb', 'auxiliary', 'modal'].includes(next.pos) && next.form !== 'gerund';
}

/** "Holm, Brennar Foods spokesman, said": a name may begin what ends in a small word for an office. */
const endsInOffice = (words: Words, next: Token | undefined): boolean =>
  (next === undefined || next.sentence !== words[0]?.sentence || /^[,.]$/.test(next.text)) &&
  isPersonHead(words.at(-1)) &&
  (!isCapital(words.at(-1)) || isLetters(words.at(-1))) &&
  words.length > 1 &&
  !words.some(({ pos }) => pos === 'coordinator');

/** "CEO". */
const isLetters = (word: Token | undefined): boolean => /^\p{Lu}{2,4}$/u.test(word?.text ?? '');

function isNameStart(words: Words): boolean {
  const first = words[0];
  return (
    first?.pos === 'name' &&
    !isTitleWord(first) &&
    placeAt(words, 0, words.length) === null &&
    !words.slice(1, 3).some((word) => isPossessiveMark(word))
  );
}

/** "Russia's defence minister, NAME": the office before the comma. */
export function appositiveBefore(tokens: readonly Token[], { from, at }: Run): Words {
  const comma = tokens[from - 1];
  const head = tokens[from - 2];
  const titled = tokens.slice(from, at).every(isBeforeName);
  if (!titled || comma?.text !== ',' || head?.sentence !== comma.sentence) return [];
  const start = nounPhraseStart(tokens, from - 1);
  return start === null ? [] : tokens.slice(start, from - 1);
}

/** "The manager is Holm": the office that the sentence goes on to give a name. */
export function officeBefore(tokens: readonly Token[], { from, at, sentence }: Run): Words {
  const verb = from - 1;
  if (!NAMING.isWords.has(tokens[verb]?.lower ?? '') || tokens[verb]?.sentence !== sentence) return [];
  const start = tokens.slice(from, at).every(isBeforeName) ? nounPhraseStart(tokens, verb) : null;
  const before = start === null ? undefined : tokens[start - 1];
  return start === null || (before?.sentence === sentence && !isMark(before)) ? [] : tokens.slice(start, verb);
}

/** "Doctor", "the Most Reverend", "Col. (retd.)", "the retired magistrate". */
const isBeforeName = (word: Token): boolean =>
  isTitleWord(word) ||
  isMark(word) ||
  /^(?:noun|adjective)$/.test(word.pos) ||
  NAMING.definite.has(word.lower) ||
  NAMING.loftyMarks.has(word.lower) ||
  NAMING.retiredMarks.has(word.lower);

/** "Minister", "MEC". */
const isHeadOrLetters = (word: Token | undefined): boolean => isPersonHead(word) || NAMING.regionLeaders.has(word?.lower ?? '');

/** Whether such a word stands behind the head of an office. */
const isInOffice = (tokens: readonly Token[], at: number): boolean =>
  /^(?:name|preposition|determiner|coordinator)$/.test(tokens[at]?.pos ?? '') ||
  isCapital(tokens[at]) ||
  isPossessiveMark(tokens[at]) ||
  (tokens[at]?.pos === 'pronoun' && NAMING.benefit.has(tokens[at - 1]?.lower ?? '')) ||
  (tokens[at]?.pos === 'noun' &&
    (NAMING.memberInside.has(tokens[at - 1]?.lower ?? '') || isTaskNoun(tokens, at) || isBodyNoun(tokens, at))) ||
  isPluralOwner(tokens, at) ||
  (tokens[at]?.pos === 'adjective' && NAMING.officeLinks.has(tokens[at - 1]?.lower ?? '')) ||
  /^[()]$/.test(tokens[at]?.text ?? '');

/** "The staff council", "the dockers' union", "the town's theatre": what a body is, behind whose or of what it is. */
const isBodyNoun = (tokens: readonly Token[], at: number): boolean =>
  isPossessiveMark(tokens[at - 1]) ||
  isPluralOwner(tokens, at - 1) ||
  (/^(?:noun|name)$/.test(tokens[at - 1]?.pos ?? '') && organizationClass(tokens[at]) !== null);

/** "The students' union", "the student council": the students are no office. */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  isPossessiveMark(tokens[at + 1]) ||
  isPluralOwner(tokens, at + 1) ||
  (tokens[at + 1]?.pos === 'noun' && !isCapital(tokens[at + 1]) && organizationClass(tokens[at + 1]) !== null);

/** "For public order": what somebody is in charge of, with an adjective behind the link. */
const isTaskNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'adjective' && NAMING.officeLinks.has(tokens[at - 2]?.lower ?? '');

/** "The Minister of Works of Norway", "the group's secretary": a noun phrase with a person for its head, up to the comma. */
function nounPhraseStart(tokens: readonly Token[], end: number): number | null {
  let head = end - 1;
  while (head > end - 14 && tokens[head]?.sentence === tokens[end]?.sentence && (!isHeadOrLetters(tokens[head]) || isOwner(tokens, head))) {
    if (!isInOffice(tokens, head)) return null;
    head--;
  }
  if (!isHeadOrLetters(tokens[head]) || (head < end - 1 && !NAMING.officeLinks.has(tokens[head + 1]?.lower ?? ''))) return null;
  return phraseStart(tokens, head, Math.max(0, head - 11));
}
