/** What a word can be by itself, as the tagger tells it. */

import type { Pos, VerbForm } from '../../../token.js';
import { askTagger, type Said } from './tagger.js';

export interface Reading {
  readonly pos: Pos;
  /** What it can be as well: its neighbours choose. */
  readonly also: Pos | null;
  /** The form that it has as a verb, where the tagger tells one. */
  readonly form: VerbForm | null;
}

/** @param forms as {@link formOf} gives them @returns a reading for each, in order */
export const readingsOf = (forms: readonly string[]): Reading[] => askTagger(forms).map(readingFrom);

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** A capital at the front tells nothing here: it may be the sentence's. Capitals elsewhere do ("AP", "McCoy"). */
export function formOf(text: string, lower: string): string {
  const form = ACRONYM.test(text) || /\p{Ll}\p{Lu}/u.test(text) ? text.replaceAll('’', "'") : lower;
  return form.length > LONGEST ? form.slice(-LONGEST) : form;
}

/** No word is longer, UTF-16 units; the tagger takes more than twice the time for what is twice as long. Its end tells what it is. */
const LONGEST = 64;

const TAG_ORDER: readonly (readonly [string, Pos])[] = [
  ['ProperNoun', 'name'],
  ['Person', 'name'],
  ['Value', 'number'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
];

const CLASSES: ReadonlyMap<string, Pos> = new Map<string, Pos>([
  ['Noun', 'noun'],
  ['Plural', 'noun'],
  ['Actor', 'noun'],
  ['Verb', 'verb'],
  ['Past', 'verb'],
  ['Gerund', 'verb'],
  ['Present', 'verb'],
  ['Adj', 'adjective'],
]);

function readingFrom({ tags, choice }: Said): Reading {
  const pos = TAG_ORDER.find(([name]) => tags.has(name))?.[1] ?? 'noun';
  const choices = choice.split('|');
  const others = choices.map((name) => CLASSES.get(name)).filter((other) => other !== undefined && other !== pos);
  return { pos, also: others[0] ?? null, form: formFrom(tags, choices) };
}

function formFrom(tags: ReadonlySet<string>, choices: readonly string[]): VerbForm | null {
  if (tags.has('Gerund') || choices.includes('Gerund')) return 'gerund';
  return tags.has('PastTense') || tags.has('Participle') || choices.includes('Past') ? 'past' : null;
}
