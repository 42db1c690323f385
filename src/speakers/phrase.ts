import { PORTFOLIOS } from '../lexicon/titles.js';
import type { Range } from '../stages/types.js';
import { type Place, placeAt } from './gazetteer.js';
import { sexOf } from './given-name.js';
import {
  isCapital,
  isDocumentHead,
  isInnerDot,
  isMark,
  isParticle,
  isPersonHead,
  isPossessiveMark,
  isTitleWord,
  joined,
  organizationClass,
  singular,
  type Words,
} from './words.js';

export type Determiner = 'the' | 'a' | 'this' | 'both' | 'some' | null;

/** A noun phrase taken apart. */
export interface Phrase extends Range {
  readonly words: Words;
  readonly pronoun: string | null;
  readonly determiner: Determiner;
  /** "Egypt" in "Egypt's minister". */
  readonly possessor: Phrase | null;
  /** "his", "their" before the head. */
  readonly possessive: string | null;
  /** Words between the determiner and the head. */
  readonly modifiers: Words;
  /** Country that a modifier names ("French"). */
  readonly country: string | null;
  /** What the whole phrase is known to be the world over, as a state or a seat of power. */
  readonly place: Place | null;
  /** Capitalised words that name somebody, without titles. */
  readonly name: Words;
  /** Lower case singular of the word that says what it is ("minister"), null for a bare name. */
  readonly head: string | null;
  readonly plural: boolean;
  /** The office in front of the name or in its place ("defense minister"). */
  readonly title: Words;
  readonly kind: 'person' | 'organization' | 'document' | 'other';
  /** "of the federation", "close to the minister". */
  readonly complement: { readonly by: string; readonly phrase: Phrase } | null;
  readonly appositives: readonly Phrase[];
  /** Coordinated phrases, or none. */
  readonly parts: readonly Phrase[];
}

/** Takes a noun phrase apart: a source, an appositive, or a stretch around a name. */
export function parsePhrase(given: Words): Phrase {
  const words = trimMarks(given);
  const cut = coordinationAt(words);
  if (cut > 0) return coordinated(words, cut);
  const comma = words.findIndex((word) => word.text === ',' || word.text === '(' || word.text === '–' || word.text === '—');
  if (comma <= 0) return parseCore(words);
  const core = parseCore(words.slice(0, comma));
  const rest = trimMarks(words.slice(comma + 1));
  return { ...core, ...rangeOf(words), appositives: rest.length > 0 ? [parsePhrase(rest)] : [] };
}

function coordinated(words: Words, cut: number): Phrase {
  const left = words.slice(0, cut);
  const right = words.slice(cut + (words[cut]?.lower === 'as' ? 3 : 1));
  const listed = left.some((word) => word.text === ',') ? splitAtCommas(left) : [left];
  const parts = [...listed, right].map((part) => parsePhrase(part));
  return {
    ...parseCore(right),
    ...rangeOf(words),
    words,
    plural: true,
    parts: parts.flatMap((part) => (part.parts.length > 0 ? part.parts : [part])),
  };
}

function splitAtCommas(words: Words): Words[] {
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

/** Where " and " joins two parties; -1 inside a name ("Ministry of Trade and Industry") or between adjectives. */
function coordinationAt(words: Words): number {
  for (let at = words.length - 2; at > 0; at--) {
    const word = words[at];
    const joins = word?.lower === 'and' || (word?.lower === 'as' && words[at + 1]?.lower === 'well' && words[at + 2]?.lower === 'as');
    if (joins && !insideName(words, at) && isParty(words.slice(0, at)) && startsParty(words.slice(at + 1))) return at;
  }
  return -1;
}

function insideName(words: Words, at: number): boolean {
  const ofBefore = words.slice(0, at).findLastIndex((word) => word.lower === 'of');
  return (
    ofBefore > 0 &&
    organizationClass(words[ofBefore - 1]) !== null &&
    words.slice(ofBefore + 1, at).every((word) => isCapital(word) || word.lower === 'the') &&
    isCapital(words[at + 1]) &&
    !placeAt(words, at + 1, words.length)
  );
}

function isParty(words: Words): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    (last.pos === 'name' || last.pos === 'noun' || last.pos === 'pronoun' || isCapital(last) || isInnerDot(words, words.length - 1)) &&
    !(words.length === 1 && placeAt(words, 0, 1)?.place.kind === 'adjective')
  );
}

function startsParty(words: Words): boolean {
  const first = words[0];
  if (!first) return false;
  return (
    isCapital(first) ||
    ['determiner', 'possessive', 'noun', 'name', 'pronoun', 'number'].includes(first.pos) ||
    words.some((word) => isPersonHead(word) || organizationClass(word) !== null)
  );
}

const DETERMINERS: Readonly<Record<string, Determiner>> = {
  the: 'the',
  a: 'a',
  an: 'a',
  another: 'a',
  this: 'this',
  that: 'this',
  these: 'this',
  those: 'this',
  both: 'both',
  'the two': 'both',
  some: 'some',
  many: 'some',
  several: 'some',
  any: 'some',
  few: 'some',
  most: 'some',
  all: 'some',
  no: 'some',
  one: 'a',
  two: 'some',
  three: 'some',
};

function parseCore(given: Words): Phrase {
  let words = trimMarks(given);
  const range = rangeOf(words);
  const all = words;
  const blank = blankPhrase(range, all);
  const first = words[0];
  if (!first) return blank;
  if ((first.pos === 'pronoun' && words.length <= 2) || (first.pos === 'possessive' && words.length === 1))
    return { ...blank, pronoun: first.lower };
  const mark = possessorEnd(words);
  if (mark > 0) {
    const possessor = parsePhrase(words.slice(0, mark));
    const rest = words.slice(mark + 1);
    return { ...parseHead(rest, blank), ...range, words: all, possessor };
  }
  let determiner: Determiner = null;
  if (first.lower in DETERMINERS && words.length > 1) {
    determiner = DETERMINERS[first.lower] ?? null;
    words = words.slice(1);
    if (determiner === 'the' && (words[0]?.lower === 'two' || words[0]?.lower === 'both')) {
      determiner = 'both';
      words = words.slice(1);
    }
  }
  const possessive = words[0]?.pos === 'possessive' && words.length > 1 ? (words[0]?.lower ?? null) : null;
  return { ...parseHead(possessive ? words.slice(1) : words, blank), ...range, words: all, determiner, possessive };
}

/** Index of the last possessive mark before a preposition. A plural's apostrophe counts only after a country ("Paris' offer") or small letter. */
function possessorEnd(words: Words): number {
  const limit = words.findIndex((word, at) => at > 0 && word.pos === 'preposition' && word.lower !== 'of');
  for (let at = (limit < 0 ? words.length : limit) - 2; at > 0; at--) {
    if (isPossessiveMark(words[at])) return at;
    if (/^['’]$/.test(words[at]?.text ?? '') && words[at - 1]?.lower.endsWith('s') && placeAt(words, at - 1, at)) return at;
  }
  return -1;
}

function parseHead(words: Words, blank: Phrase): Phrase {
  const end = headEnd(words);
  const core = words.slice(0, end);
  const complement = complementOf(words, end);
  const known = wholePlace(core);
  if (known)
    return {
      ...blank,
      place: known,
      name: core,
      complement,
      country: known.side,
      kind: known.kind === 'people' ? 'other' : 'organization',
    };
  const country = countryIn(core, complement);
  const last = bodyHead(core);
  const tail = nameTail(core);
  const title = core.slice(0, tail).findLastIndex((word) => isTitleWord(word));
  if (tail < core.length && title >= 0) return titled({ core, tail, title, blank: { ...blank, country, complement } });
  if (organizationClass(core[last]) !== null && !(isPersonHead(core[last]) && !isCapital(core[last]))) {
    return {
      ...blank,
      country,
      complement,
      modifiers: core.filter((_, at) => at !== last),
      name: isCapital(core[last]) ? core.slice(nameStart(core)) : [],
      head: singular(core[last]?.lower ?? ''),
      plural: singular(core[last]?.lower ?? '') !== core[last]?.lower,
      kind: 'organization',
    };
  }
  if (tail < core.length) return bareName(core, tail, { ...blank, country, complement });
  return common(core, { ...blank, country, complement });
}

/** The word that says what body it is: the last one, or the one before "of" ("Ministry of Defence"). */
function bodyHead(core: Words): number {
  const of = core.findIndex((word, at) => word.lower === 'of' && at > 0 && organizationClass(core[at - 1]) !== null);
  return of > 0 ? of - 1 : core.findLastIndex((word) => !isMark(word));
}

function titled({ core, tail, title, blank }: { core: Words; tail: number; title: number; blank: Phrase }): Phrase {
  const name = core.slice(tail);
  return {
    ...blank,
    name,
    title: core.slice(0, tail),
    modifiers: core.slice(0, title),
    head: singular(core[title]?.lower ?? ''),
    plural: false,
    kind: 'person',
  };
}

function bareName(core: Words, tail: number, blank: Phrase): Phrase {
  const known = placeAt(core, tail, core.length);
  const place = known && tail + known.length === core.length && known.place.kind !== 'adjective' ? known.place : null;
  return { ...blank, name: core.slice(tail), modifiers: core.slice(0, tail), place, country: place?.side ?? blank.country };
}

function common(core: Words, blank: Phrase): Phrase {
  let at = core.findLastIndex((word) => isPersonHead(word) || organizationClass(word) !== null || isDocumentHead(word));
  if (at < 0) at = core.findLastIndex((word) => word.pos === 'noun' || word.pos === 'name');
  const word = core[at];
  if (!word) return blank;
  const kind = isPersonHead(word)
    ? 'person'
    : organizationClass(word) !== null
      ? 'organization'
      : isDocumentHead(word)
        ? 'document'
        : 'other';
  return {
    ...blank,
    head: singular(word.lower),
    plural: singular(word.lower) !== word.lower,
    modifiers: core.slice(0, at),
    title: core.slice(0, at + 1),
    kind,
  };
}

/** Where the phrase's own words end: at a preposition, a relative clause, a verb after the head. "Ministry of X", "Secretary of State Y" go on. */
function headEnd(words: Words): number {
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === 'of' || (word.lower === 'for' && isCapital(words[at - 1]))) {
      const after = nameAfterOf(words, at);
      if (after === 0) return at;
      at = after - 1;
      continue;
    }
    if (
      ['preposition', 'to', 'wh', 'subordinator', 'auxiliary', 'modal', 'coordinator'].includes(word.pos) &&
      !isParticle(word) &&
      word.lower !== 'and'
    )
      return at;
    if (word.pos === 'verb' && !isCapital(word) && (isPersonHead(words[at - 1]) || organizationClass(words[at - 1]) !== null)) return at;
    if (/^(?:that|close|familiar|knowledgeable|briefed|there)$/.test(word.lower)) return at;
  }
  return words.length;
}

/** After "Ministry of" or "Minister of the": where the name of the portfolio ends; 0 if this "of" starts a complement. */
function nameAfterOf(words: Words, at: number): number {
  const before = words[at - 1];
  const start = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (isCapital(before) && organizationClass(before) !== null && isCapital(words[start]) && !placeAt(words, start, words.length)) {
    let end = start;
    while (end < words.length && (isCapital(words[end]) || (words[end]?.lower === 'and' && isCapital(words[end + 1])))) end++;
    return end;
  }
  if (!isPersonHead(before)) return 0;
  for (let end = Math.min(words.length, start + 3); end > start; end--) {
    const text = joined(words.slice(start, end)).toLowerCase();
    if (text in PORTFOLIOS || /^(?:state|treasury|staff|homeland security|house|opposition)$/.test(text)) return end;
  }
  return 0;
}

function complementOf(words: Words, end: number): Phrase['complement'] {
  const at = words.findIndex((word, index) => index >= end && (word.pos === 'preposition' || word.pos === 'to'));
  if (at < 0 || at > end + 1) return null;
  const next = words.findIndex(
    (word, index) => index > at && (word.pos === 'wh' || word.pos === 'verb' || word.pos === 'auxiliary' || word.text === ','),
  );
  const phrase = words.slice(at + 1, next < 0 ? words.length : next);
  return phrase.length > 0 ? { by: words[at]?.lower ?? '', phrase: parsePhrase(phrase) } : null;
}

function wholePlace(core: Words): Place | null {
  const found = placeAt(core, 0, core.length);
  if (!found || found.place.kind === 'adjective') return null;
  if (found.length === core.length) return found.place;
  const rest = core.slice(found.length);
  return rest.every((word) => /^(?:group|itself|alone)$/.test(word.lower)) ? found.place : null;
}

function countryIn(core: Words, complement: Phrase['complement']): string | null {
  for (let at = 0; at < core.length; at++) {
    const found = placeAt(core, at, core.length);
    if (found?.place.side && (found.place.kind === 'adjective' || at + found.length < core.length || found.place.kind === 'state'))
      return found.place.side;
  }
  return complement && /^(?:of|in|from|for)$/.test(complement.by) && complement.phrase.place ? complement.phrase.place.side : null;
}

/** Where the capitalised words at the end of the core begin, after the last title; the core's length if it ends in none. */
function nameTail(core: Words): number {
  const floor = portfolioEnd(core);
  let at = core.length;
  if (isPersonHead(core[at - 1]) && !core.some((word) => sexOf(word.lower) !== null)) return at;
  while (at > floor) {
    const word = core[at - 1];
    if (!isNamePart(core, at - 1) || (isTitleWord(word) && at < core.length)) break;
    at--;
  }
  while (at < core.length && (isMark(core[at]) || (isParticle(core[at]) && !isCapital(core[at])))) at++;
  while (at < core.length - 1 && placeAt(core, at, core.length)?.place.kind === 'adjective')
    at += placeAt(core, at, core.length)?.length ?? 1;
  const alone = at === core.length - 1 && isTitleWord(core[at]);
  return alone ? core.length : at;
}

/** Where the office ends in "Minister of the Armed Forces NAME"; 0 without one. */
function portfolioEnd(core: Words): number {
  const of = core.findIndex((word, at) => word.lower === 'of' && isPersonHead(core[at - 1]));
  return of > 0 ? nameAfterOf(core, of) : 0;
}

function nameStart(core: Words): number {
  let at = core.length;
  while (at > 0 && (isNamePart(core, at - 1) || /^(?:of|the|and|for|&|'|’)$/.test(core[at - 1]?.lower ?? ''))) at--;
  while (at < core.length && !isCapital(core[at])) at++;
  return at;
}

/** At the start of a sentence a capital alone does not make a name, unless a name follows. */
function isNamePart(core: Words, at: number): boolean {
  const word = core[at];
  if (word?.pos === 'name' || isInnerDot(core, at) || (isParticle(word) && isCapital(core[at + 1]))) return true;
  if (!isCapital(word)) return false;
  return !['noun', 'adjective', 'adverb', 'verb', 'number'].includes(word?.pos ?? '') || core[at + 1]?.pos === 'name';
}

function blankPhrase(range: Range, words: Words): Phrase {
  return {
    ...range,
    words,
    pronoun: null,
    determiner: null,
    possessor: null,
    possessive: null,
    modifiers: [],
    country: null,
    place: null,
    name: [],
    head: null,
    plural: false,
    title: [],
    kind: 'other',
    complement: null,
    appositives: [],
    parts: [],
  };
}

function trimMarks(words: Words): Words {
  let from = 0;
  let end = words.length;
  while (from < end && isMark(words[from])) from++;
  while (end > from && isMark(words[end - 1]) && !isInnerDot(words, end - 1)) end--;
  return words.slice(from, end);
}

function rangeOf(words: Words): Range {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
