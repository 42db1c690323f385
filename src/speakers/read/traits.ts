import type { Token } from '../../document.js';
import { NAMING } from '../../languages/naming.js';
import type { Phrase } from './phrase.js';
import { upTo } from './reach.js';
import { isCapital, isHonorific, isMark, isParticle, isPluralOwner, PREDICATE, plain, singular, type Words } from './words.js';

const ENDS = new Set(['verb', 'auxiliary', 'modal', 'wh', 'pronoun', 'subordinator']);
const TELLING = new Set(['noun', 'name', 'adjective']);
const LINKS = new Set(['preposition', 'to', 'coordinator']);
/** "Of Bergen", "from Bergen", "at the mill": what follows is where somebody belongs. */
const BELONGS = NAMING.belongs;
const LONGEST = 16;

/** What the words after a name say of who bears it: ", 58, a retired welder from Bergen," or "was a welder". */
export function traitsAfter(tokens: readonly Token[], end: number): Set<string> {
  const from = describesFrom(tokens, end);
  return from === null ? new Set() : traitsIn(tokens, from);
}

/** What the words in front of a name, or in an appositive, say. */
export function traitsOf({ title, modifiers, head }: Phrase): Set<string> {
  const out = new Set<string>();
  for (const word of [...title, ...modifiers]) if (TELLING.has(word.pos) || NAMING.nowInOffice.has(word.lower)) out.add(traitOf(word));
  if (head !== null) out.add(head);
  for (const trait of [...out]) for (const part of trait.includes('-of-') ? trait.split('-of-') : []) out.add(part);
  return out;
}

const ageTrait = (years: string): string => `${years}-year-old`;

/** Whether a trait is an age. */
export const isAge = (trait: string): boolean => trait.endsWith(ageTrait(''));

/** Whether only people are said to be so: their work, their kin, an age. */
export const isHumanTrait = (trait: string): boolean => NAMING.isCalling(trait) || isAge(trait);

/** "58-year-olds", "Wardens": singular, small, no mark of an owner. */
const traitOf = (word: Token): string => singular(plain(word));

/** Where a description begins behind a name: after a comma, a bracket, a dash, "is a", "who was the"; null if none does. */
function describesFrom(tokens: readonly Token[], end: number): number | null {
  const sentence = tokens[end - 1]?.sentence;
  const next = tokens[end];
  if (!next || next.sentence !== sentence) return null;
  if (next.text === ',' && isClauseBehind(tokens, end + 1)) return null;
  if (/^[,(–—]$/.test(next.text)) {
    const who = NAMING.personalRelative.has(tokens[end + 1]?.lower ?? '') ? isA(tokens, end + 2) : null;
    return who ?? (tokens[end + 1]?.pos === 'coordinator' ? null : end + 1);
  }
  return isA(tokens, end);
}

/** "Asked by Holm, the skipper agreed", "Asked by Holm, Dr Lund agreed": a clause begins, with a subject of its own. */
function isClauseBehind(tokens: readonly Token[], from: number): boolean {
  if (!NAMING.definite.has(tokens[from]?.lower ?? '') && !isHonorific(tokens[from])) return false;
  for (let at = from + 1; at < from + SUBJECT; at++) {
    const token = tokens[at];
    if (!token || (isMark(token) && !isPluralOwner(tokens, at))) return false;
    if (ENDS.has(token.pos)) return PREDICATE.has(token.pos) && token.form !== 'gerund';
  }
  return false;
}

/** The longest subject, in words: "the managing director of the strikers' committee in the old port". */
const SUBJECT = 13;

/** "Is a", "became the", "was once a". */
function isA(tokens: readonly Token[], at: number): number | null {
  if (!NAMING.becoming.has(tokens[at]?.lower ?? '')) return null;
  const next = tokens[at + 1]?.pos === 'adverb' ? at + 2 : at + 1;
  return tokens[next]?.pos === 'determiner' ? next : null;
}

function traitsIn(tokens: readonly Token[], from: number): Set<string> {
  const out = new Set<string>();
  const sentence = tokens[from]?.sentence;
  let linked: string | null = null;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || endsAt(tokens, at, linked)) break;
    if (token.text === ',') linked = null;
    else if (LINKS.has(token.pos)) linked = token.lower;
    else if (isYears(token, tokens, at)) out.add(ageTrait(token.text));
    else if (isAgeAhead(tokens, at)) {
      out.add(ageTrait(token.text));
      at += 2;
    } else if (says(token, linked)) out.add(traitOf(token));
  }
  return out;
}

/** A verb ends a description, but for "aged". */
function endsAt(tokens: readonly Token[], at: number, linked: string | null): boolean {
  const token = tokens[at];
  const isVerb = ENDS.has(token?.pos ?? 'verb') && !NAMING.agedMark.has(token?.lower ?? '');
  return token === undefined || isVerb || isEnd(token, tokens, at, linked) || leadsToOther(tokens, at);
}

/** Quotation marks, dashes and closing brackets end a description; so does the next name of a list. */
function isEnd(token: Token, tokens: readonly Token[], at: number, linked: string | null): boolean {
  if (token.text === ')' || token.text === '.') return tokens[at + 1]?.text !== ',' && tokens[at - 1]?.text.length !== 1;
  if (isMark(token)) return !/^[,'’-]$/.test(token.text) || (token.text === ',' && isClauseBehind(tokens, at + 1));
  const afterComma = tokens[at - 1]?.text === ',' && tokens[at - 2]?.pos !== 'name';
  return afterComma && linked === null && token.pos === 'name' && isCapital(token) && tokens[at + 1]?.pos === 'name';
}

/** "Holm, 34, and Mr Arne Lund, 47", "Holm, 34, and her brother, Arne": behind a comma and an "and" another is brought in. */
function leadsToOther(tokens: readonly Token[], and: number): boolean {
  if (tokens[and]?.pos !== 'coordinator' || tokens[and - 1]?.text !== ',') return false;
  const [first, second, third, fourth] = tokens.slice(and + 1, and + 5);
  if (!first || !second) return false;
  const isName = second.pos === 'name' && isCapital(second);
  if (isName && (isHonorific(first) || (first.pos === 'name' && isCapital(first)))) return true;
  const isOther = /^(?:determiner|possessive)$/.test(first.pos) && NAMING.isPersonNoun(second.lower);
  return isOther && isCapital(third?.text === ',' ? fourth : third);
}

function isYears({ text }: Token, tokens: readonly Token[], at: number): boolean {
  return /^\d{2}$/.test(text) && NAMING.beforeAge.has(tokens[at - 1]?.lower ?? '') && isMark(tokens[at + 1]);
}

/** "A 58-year-old": a number, a hyphen and the rest are three tokens. */
const isAgeAhead = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,3}$/.test(tokens[at]?.text ?? '') && NAMING.yearOld.has(tokens[at + 2]?.lower ?? '');

/** Behind a link only names tell of the one described: "a critic of the mayor of Bergen" is no mayor. */
function says(token: Token, linked: string | null): boolean {
  if (!TELLING.has(token.pos)) return false;
  return linked === null || linked === 'and' || (BELONGS.has(linked) && isCapital(token) && !isParticle(token));
}

/** What a phrase without a name calls somebody: the head, and the words that narrow it. */
export interface Description {
  readonly head: string;
  readonly rest: readonly string[];
  /** "the 58-year-old": the years. */
  readonly age: string | null;
}

/** Reads a description up to its complement; null if there is nothing to read. */
export function descriptionIn(words: Words): Description | null {
  const described = upTo(words, (word, at) => at > 0 && (LINKS.has(word.pos) || ENDS.has(word.pos) || word.text === ','));
  const end = described.length;
  const own = described.filter(({ pos }) => pos !== 'determiner' && pos !== 'possessive' && pos !== 'mark');
  const head = own.at(-1);
  if (!head) return null;
  const letters = head.text === head.text.toUpperCase() ? (NAMING.abbreviated.get(head.lower)?.split(' ') ?? []) : [];
  const [office] = letters.slice(-1);
  if (office !== undefined) return { head: office, rest: [...own.slice(0, -1).map(traitOf), ...letters.slice(0, -1)], age: null };
  const years = own.findIndex((word, at) => /^\d{1,3}$/.test(word.text) && NAMING.yearOld.has(own[at + 1]?.lower ?? ''));
  const age = years < 0 ? null : ageTrait(own[years]?.text ?? '');
  const rest = own.slice(0, -1).filter((_, at) => years < 0 || (at !== years && at !== years + 1));
  const count = NAMING.genitive.has(words[end]?.lower ?? '') && words[end + 1]?.pos === 'number' ? [words[end + 1]] : [];
  return {
    head: NAMING.yearOld.has(head.lower) ? (age ?? head.lower) : traitOf(head),
    rest: [...rest, ...count].flatMap((word) => (word ? traitOf(word) : [])),
    age,
  };
}
