/** A wording to words: concepts, roles and what negation reaches. */

import type { Tagged, Token } from '../document.js';
import { fold } from '../speakers/read/fold.js';
import { lookUp } from '../speakers/read/gazetteer.js';
import { upTo } from '../speakers/read/reach.js';
import { askedOnce, oncePer } from '../text/asked-once.js';
import { READS, WORDS } from './compared.js';
import { conceptOf, phraseAt } from './concepts.js';
import { LANGUAGE } from './read.js';
import { baseOf, baseOfToken, rootOf } from './roots.js';
import type { RawWord, Word } from './types.js';

const NUMBER_AND_UNIT = /^(\p{N}[\p{N}.,:]*)(%|\p{L}+)$/u;
const ENDS_CLAUSE = /^(?:[,;:.!?–—()[\]…]|-)$/u;
const CURRENCY = /^[$€£¥%]$/u;

/** Words of a tagged text; a possessive "'s" belongs to the word before it, a number and its unit are two. */
export function rawWords({ tokens }: Tagged): RawWord[] {
  const words: RawWord[] = [];
  let afterMark = false;
  for (const token of tokens) {
    if (token.pos === 'mark' && !CURRENCY.test(token.text)) afterMark ||= ENDS_CLAUSE.test(token.text);
    else if (token.pos !== 'possessive' || !LANGUAGE.words.possessiveMarks.has(token.lower)) {
      words.push(...partsOf(token, afterMark));
      afterMark = false;
    } else owned(words, token);
  }
  return words;
}

function partsOf(token: Token, afterMark: boolean): RawWord[] {
  const { start, end, text, lower, pos } = token;
  const [, digits = '', unit = ''] = NUMBER_AND_UNIT.exec(text) ?? [];
  if (unit === '' || WORDS.ordinalEnding.test(unit)) return [{ start, end, text, lower, pos, ...formsOf(baseOfToken(token)), afterMark }];
  const middle = start + digits.length;
  return [
    { start, end: middle, text: digits, lower: digits, pos, base: digits, root: digits, afterMark },
    { start: middle, end, text: unit, lower: unit.toLowerCase(), pos: 'noun', ...formsOf(baseOf(unit.toLowerCase())), afterMark: false },
  ];
}

const formsOf = (base: string): { base: string; root: string } => ({ base, root: rootOf(base) });

function owned(words: RawWord[], { end, text }: Token): void {
  const owner = words.pop();
  if (owner !== undefined) words.push({ ...owner, end, text: owner.text + text });
}

/** Words with concepts, roles and polarity. Aliases map lower-case names to who they stand for. */
export function wordsOf(tagged: Tagged, aliases: ReadonlyMap<string, string>): Word[] {
  const raw = rawWords(tagged);
  const scopes = READS.negations(raw);
  const concepts = conceptsOf(raw, aliases);
  return raw.map((word, i) => ({
    start: word.start,
    end: word.end,
    text: word.text,
    lower: word.lower,
    root: word.root,
    pos: word.pos,
    concept: concepts[i]?.concept ?? word.root,
    role: concepts[i]?.role ?? READS.role(word),
    negated: scopes[i]?.negated ?? false,
    clause: scopes[i]?.clause ?? 0,
  }));
}

interface Found {
  readonly concept: string;
  /** Words of a name are names, those of a known phrase have its weight. */
  readonly role: 'name' | 'content' | null;
}

function conceptsOf(raw: readonly RawWord[], aliases: ReadonlyMap<string, string>): Found[] {
  const bases = raw.map((word) => word.base);
  const found: Found[] = [];
  for (const [i, word] of raw.entries()) {
    if (i < found.length) continue;
    const alias = aliasAt(raw, i, aliases);
    const phrase = alias ?? phraseAt(bases, i);
    if (phrase === null) found.push({ concept: singleConcept(word), role: null });
    else found.push(...Array<Found>(phrase.length).fill({ concept: phrase.concept, role: alias === null ? 'content' : 'name' }));
  }
  return found;
}

const singleConcept = ({ lower, base }: RawWord): string => (WORDS.functionWords.has(lower) ? lower : conceptOf(base));

const LONGEST_ALIAS = 5;
/** What a name of several words is made of. */
const isNamePart = (word: string): boolean => /^\p{Lu}/u.test(word) || WORDS.nameLinks.has(word);

/** The longest name that starts here: one that the reader knows, or one that the world knows. */
function aliasAt(raw: readonly RawWord[], at: number, aliases: ReadonlyMap<string, string>): { length: number; concept: string } | null {
  const inName = nameLength(raw, at);
  const [first, ...rest] = raw.slice(at, at + LONGEST_ALIAS);
  if (first === undefined || (inName === 0 && !firstWords(aliases).has(first.lower))) return null;
  let name = first.lower;
  let found: { length: number; concept: string } | null = null;
  for (let length = 1; length <= rest.length + 1; length++) {
    if (length > 1) name += ` ${rest[length - 2]?.lower ?? ''}`;
    const concept = aliases.get(name) ?? (length <= inName ? placeKey(name) : null);
    if (concept !== null) found = { length, concept };
  }
  return found;
}

/** How many words from here on may make up one name. */
function nameLength(raw: readonly RawWord[], at: number): number {
  if (!/^\p{Lu}/u.test(raw[at]?.text ?? '')) return 0;
  return upTo(raw.slice(at, at + LONGEST_ALIAS), ({ text }) => !isNamePart(text)).length;
}

const firstWords = oncePer(
  (aliases: ReadonlyMap<string, string>): ReadonlySet<string> => new Set([...aliases.keys()].map((name) => name.split(' ', 1)[0] ?? name)),
);

const placeKey = askedOnce((name): string | null => {
  const place = lookUp(name);
  return place === null ? null : sideKey(place.side ?? place.name);
});

/** The concept that stands for a side and everyone who speaks for it. */
export function sideKey(side: string): string {
  return `@${fold(side).replace(WORDS.article, '')}`;
}
