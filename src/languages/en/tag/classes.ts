/** The class of a word by itself: from the lists first, then from the tagger. */

import { asName } from '../../../as-name.js';
import { type Written, written } from '../../../text/tag.js';
import type { Mutable, Pos, VerbForm } from '../../../token.js';
import { CLOSED_CLASS, FULL_VERB_TOO } from '../words/closed-class.js';
import { verbForms } from './cues.js';
import { guessForm } from './morphology.js';
import { formOf, type Reading, readingsOf } from './readings.js';

/** Words whose class is listed. */
export const closed: ReadonlyMap<string, Pos> = new Map(
  (Object.entries(CLOSED_CLASS) as [Pos, readonly string[]][]).flatMap(([pos, words]) => words.map((word): [string, Pos] => [word, pos])),
);

/** What is known of a word by itself, as it is written. */
interface Word {
  readonly pos: Pos;
  readonly lemma: string;
  readonly form: VerbForm | null;
  /** What the tagger said, null where it was not asked. */
  readonly reading: Reading | null;
}

/** Words kept at most, so that memory stays flat over any number of documents. */
const MOST = 200_000;

const words = new Map<string, Word>();

/** Gives every token its class, as far as it shows without neighbours. @returns what the tagger said of each, null where it was not asked */
export function classify(tokens: readonly Mutable[]): (Reading | null)[] {
  if (words.size > MOST) words.clear();
  const fresh = new Set<string>();
  const known = tokens.map(({ text }) => {
    const word = words.get(text);
    if (!word) fresh.add(text);
    return word;
  });
  if (fresh.size > 0) learn(fresh);
  return tokens.map((token, i) => {
    const word = known[i] ?? words.get(token.text);
    if (!word) return null;
    token.pos = word.pos;
    token.lemma = word.lemma;
    token.form = word.form;
    return word.reading;
  });
}

/** Asks the tagger of all new words at once. */
function learn(texts: ReadonlySet<string>): void {
  const fresh = Array.from(texts, written);
  const asked = fresh.filter((word) => !isListed(word));
  const readings = new Map(readingsOf(asked.map(({ text, lower }) => formOf(text, lower))).map((reading, i) => [asked[i], reading]));
  for (const word of fresh) words.set(word.text, describe(word, readings.get(word) ?? null));
}

function describe(word: Written, reading: Reading | null): Word {
  const pos = reading ? corrected(word, reading.pos) : listedClass(word);
  const isVerb = pos === 'verb' || FULL_VERB_TOO.has(word.lower);
  const [lemma, form] = isVerb ? baseAndForm(word.lower, reading?.form ?? null) : [word.lower, null];
  return { pos, lemma, form, reading };
}

const isListed = (token: Written): boolean => listedClass(token) !== 'noun' || closed.get(token.lower) === 'noun';

function listedClass(token: Written): Pos {
  if (token.lower === "'s") return 'auxiliary';
  const known = closed.get(token.lower);
  if (known && !(token.text === 'US' || token.text === 'IT')) return known;
  // "a $2 billion plan": the sign is read with its number.
  if (/^\p{Sc}$/u.test(token.text)) return 'number';
  if (!/[\p{L}\p{N}]/u.test(token.text)) return 'mark';
  if (/^\p{N}/u.test(token.text)) return 'number';
  return /^\p{Lu}(?:\.\p{Lu})+\.?$/u.test(token.text) ? 'name' : 'noun';
}

/** "on-the-record endorsements" has no preposition; "is labeling" no name: names have a capital somewhere. */
function corrected({ text, lower }: Written, pos: Pos): Pos {
  if (pos === 'preposition' && text.includes('-')) return 'adjective';
  if (pos !== 'name' || !/^\p{Ll}+$/u.test(text)) return pos;
  return verbForms.has(lower) ? 'verb' : 'noun';
}

/** Base form and form of a verb: from the lists, else from what the tagger says of it and from its ending. */
export function baseAndForm(lower: string, form: VerbForm | null): [string, VerbForm] {
  const listed = verbForms.get(lower);
  if (listed) return [listed.lemma, listed.form];
  const [lemma, guessed] = guessForm(lower);
  return [asName(lemma), form ?? guessed];
}
