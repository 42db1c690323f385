/** The class of a word by itself: from the lists first, then from the tagger. */

import type { Pos, Token, VerbForm } from '../../document.js';
import { CLOSED_CLASS, FULL_VERB_TOO } from '../../languages/en/words/closed-class.js';
import { verbForms } from './cues.js';
import { guessForm } from './morphology.js';
import type { TermLookup } from './terms.js';

/** A token while its class is still being settled. */
export type Mutable = { -readonly [K in keyof Token]: Token[K] };

/** Words whose class is listed. */
export const closed: ReadonlyMap<string, Pos> = new Map(
  (Object.entries(CLOSED_CLASS) as [Pos, readonly string[]][]).flatMap(([pos, words]) => words.map((word): [string, Pos] => [word, pos])),
);

export function classify(tokens: Mutable[], lookup: TermLookup): void {
  for (const token of tokens) {
    const tags = lookup.tagsAt(token.start);
    token.pos = classOf(token, tags);
    if (token.pos === 'verb' || FULL_VERB_TOO.has(token.lower)) [token.lemma, token.form] = baseAndForm(token.lower, tags);
  }
}

function classOf(token: Token, tags: ReadonlySet<string>): Pos {
  if (token.lower === "'s") return tags.has('Possessive') ? 'possessive' : 'auxiliary';
  const known = closed.get(token.lower);
  if (known && !(token.text === 'US' || token.text === 'IT')) return known;
  // "a $2 billion plan": the sign is read with its number.
  if (/^\p{Sc}$/u.test(token.text)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 'mark';
  if (/^\p{N}/u.test(token.text)) return 'number';
  if (/^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(token.text)) return 'name';
  return corrected(token, fromTags(tags));
}

/** "on-the-record endorsements" has no preposition; "is labeling" no name: names have a capital somewhere. */
function corrected({ text, lower }: Token, pos: Pos): Pos {
  if (pos === 'preposition' && text.includes('-')) return 'adjective';
  if (pos !== 'name' || !/^\p{Ll}+$/u.test(text)) return pos;
  return verbForms.has(lower) ? 'verb' : 'noun';
}

const TAG_ORDER: readonly (readonly [string, Pos])[] = [
  ['ProperNoun', 'name'],
  ['Person', 'name'],
  ['Value', 'number'],
  ['Verb', 'verb'],
  ['Adjective', 'adjective'],
  ['Adverb', 'adverb'],
  ['Preposition', 'preposition'],
];

function fromTags(tags: ReadonlySet<string>): Pos {
  for (const [name, pos] of TAG_ORDER) if (tags.has(name)) return pos;
  return 'noun';
}

function baseAndForm(lower: string, tags: ReadonlySet<string>): [string, VerbForm] {
  const listed = verbForms.get(lower);
  if (listed) return [listed.lemma, listed.form];
  const [lemma, form] = guessForm(lower);
  if (tags.has('Gerund')) return [lemma, 'gerund'];
  if (tags.has('PastTense') || tags.has('Participle')) return [lemma, 'past'];
  return [lemma, form];
}
