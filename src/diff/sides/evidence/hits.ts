/** Where a document speaks of one of the two sides, by whatever name. */

import { lookUp } from '../../../speakers/read/gazetteer.js';
import { classOfBody, singular } from '../../../speakers/read/words.js';
import { CAMPS } from '../../compared.js';
import { LANGUAGE } from '../../read.js';
import type { Which } from '../which.js';
import { fitOf, kindsCalled } from './kinds.js';
import type { How, Signs } from './signs.js';
import type { View, Word } from './view.js';

/** Words of a view, half-open, that mean a side; null is somebody else's. */
export interface Hit {
  readonly at: number;
  readonly end: number;
  readonly side: Which | null;
  readonly how: How;
}

/** In the order of the text, never overlapping. */
export function hitsIn({ words }: View, signs: Signs): Hit[] {
  const out: Hit[] = [];
  const others: Others = new Map();
  for (let at = 0; at < words.length; ) {
    const hit = amongOthers(hitAt({ words, at }, signs), words, others);
    if (hit) out.push(hit);
    at = hit?.end ?? at + 1;
  }
  return out;
}

/** The word for a body that is none of the sides → the paragraph that named it last. */
type Others = Map<string, number>;

/** "The Retailers' Association met. The association's secretary …": of the body that the paragraph named last by that word. */
function amongOthers(hit: Hit | null, words: readonly Word[], others: Others): Hit | null {
  const word = hit && words[hit.end - 1];
  if (!word) return hit;
  const kind = singular(word.lower);
  if (hit.how === 'foreign') others.set(kind, word.paragraph);
  else if (word.capital && hit.side !== null) others.delete(kind);
  else if (FOR_KIND.has(hit.how) && others.get(kind) === word.paragraph) return { ...hit, side: null, how: 'foreign' };
  return hit;
}

const FOR_KIND: ReadonlySet<How> = new Set<How>(['kind', 'called']);

interface Place {
  readonly words: readonly Word[];
  readonly at: number;
}

/** What a single word means, and by what. */
type Meant = readonly [How, Hit['side']] | null;

function hitAt(place: Place, signs: Signs): Hit | null {
  const { words, at } = place;
  const name = nameAt(place, signs);
  if (name) return name;
  const word = words[at];
  if (!word || word.lower.length < 2) return null;
  if (isOfAnother(place)) return null;
  const meant = bySign(word, place, signs) ?? (word.capital ? byCapital(word, place, signs) : null) ?? byKind(word, place, signs);
  return meant && { at, end: at + 1, side: meant[1], how: meant[0] };
}

function nameAt({ words, at }: Place, { names }: Signs): Hit | null {
  for (const { words: name, side } of names.get(words[at]?.lower ?? '') ?? [])
    if (name.every((word, i) => words[at + i]?.lower === word)) return { at, end: at + name.length, side, how: 'name' };
  return null;
}

/** A word in small letters that calls no party where it stands: "the energy committee", "chief executive", "insurers", "its bank". */
function isOfAnother({ words, at }: Place): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || word.text !== word.lower) return false;
  return (next?.text === next?.lower && isBeforeHead(word.lower, next?.lower ?? '')) || isHired(words, at);
}

/** What stands before the word for a body, or before an executive, tells which of them it is. */
const isBeforeHead = (word: string, next: string): boolean =>
  (classOfBody(word) !== null && singular(word) === word && classOfBody(next) !== null) || (CAMPS.chiefly.has(word) && isOffice(next));

const isOffice = (word: string): boolean => CAMPS.speakersFor.has(singular(word)) || kindsCalled(word, 'people').length > 0;

/** "The company's insurer", "the company's cleaning contractor" is not the company. */
export function isHired(words: readonly { readonly lower: string }[], at: number): boolean {
  const owner = [1, 2].some((back) => isOwned(words[at - back]?.lower ?? ''));
  return owner && CAMPS.hired.has(singular(words[at]?.lower ?? ''));
}

const isOwned = (lower: string): boolean => CAMPS.owners.has(lower) || CAMPS.ownerMarks.has(lower);

/** A word of a side's name, or one of the parts that a hyphen joins. */
function bySign(word: Word, place: Place, { words }: Signs): Meant {
  const parts = [...new Set([word.lower, singular(word.lower), word.lower.replace(HYPHEN, ''), ...word.lower.split(HYPHEN)])];
  const sign = parts.flatMap((part) => words.get(part) ?? []).find(({ how }) => how !== 'acronym' || ACRONYM.test(word.text));
  if (!sign) return null;
  if (sign.how === 'kind' && word.capital && isInOtherName(place, words)) return ['foreign', null];
  if (sign.how !== 'short') return [sign.how, sign.side];
  const how = isPlace(place) ? 'place' : 'short';
  return [word.capital ? how : 'own', sign.side];
}

/** "The Retailers' Association", "Northern Rail": the word for a side's kind behind another body's own word. */
function isInOtherName({ words, at }: Place, own: Signs['words']): boolean {
  if (classOfBody(words[at]?.lower ?? '') === null) return false;
  const isOwned = CAMPS.ownerMarks.has(words[at - 1]?.lower ?? '');
  const before = words[isOwned ? at - 2 : at - 1];
  if (!before?.capital || before.sentence !== words[at]?.sentence || CAMPS.articles.has(before.lower)) return false;
  const isFirst = words[at - (isOwned ? 3 : 2)]?.sentence !== before.sentence;
  if (isFirst && !isOwned) return false;
  return !own.has(before.lower) && !own.has(singular(before.lower)) && !isPlaceOrDay(before) && !isOffice(before.lower);
}

const isPlaceOrDay = ({ text, lower }: Word): boolean => lookUp(text) !== null || LANGUAGE.words.weekdays.has(lower);

const HYPHEN = /[-‐‑]/u;
const ACRONYM = /^\p{Lu}{3,}s?$/u;

/** "In Brenn" is where something is, and not who says it. */
const isPlace = ({ words, at }: Place): boolean => CAMPS.where.has(words[at - 1]?.lower ?? '');

/** Somebody whose side is known, an adjective of a name, a country, or another body. */
function byCapital(word: Word, { words, at }: Place, { people, stems, states }: Signs): Meant {
  const person = people.get(word.lower);
  if (person !== undefined) return ['person', person];
  const stem = stems.find((one) => word.lower.startsWith(one.stem) && word.lower.length - one.stem.length <= LONGEST_END);
  if (stem) return ['adjective', stem.side];
  const state = lookUp(word.text)?.side ?? null;
  if (state !== null) return ['adjective', sideOf(states.map((one) => one === state))];
  const isNamed = words[at - 1]?.capital || (CAMPS.ownerMarks.has(words[at - 1]?.lower ?? '') && words[at - 2]?.capital);
  return classOfBody(word.lower) !== null && isNamed ? ['foreign', null] : null;
}

/** "-ian", "-ese" and the like. */
const LONGEST_END = 4;

const sideOf = ([left, right]: readonly boolean[]): Hit['side'] => (left === right ? null : left ? 0 : 1);

/** A word that calls one of the two, or its people, by their kind; "accused" is a verb without its article. */
function byKind({ lower }: Word, { words, at }: Place, { kinds }: Signs): Meant {
  if (CAMPS.breaks.has(lower) && !CAMPS.articles.has(words[at - 1]?.lower ?? '')) return null;
  for (const how of ['called', 'people'] as const) {
    const fit = fitOf(lower, how, kinds);
    if (fit === 'mine' || fit === 'theirs') return [how, fit === 'mine' ? 0 : 1];
  }
  return null;
}
