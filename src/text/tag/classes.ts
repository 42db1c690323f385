/** The class of a word by itself: from the lists first, then from the tagger. */

import type { Pos, Token, VerbForm } from '../../document.js';
import { CLOSED_CLASS, FULL_VERB_TOO } from '../../languages/en/words/closed-class.js';
import { verbForms } from './cues.js';
import { guessForm } from './morphology.js';
import { formOf, type Reading, readingsOf } from './readings.js';

/** A token while its class is still being settled. */
export type Mutable = { -readonly [K in keyof Token]: Token[K] };

/** Words whose class is listed. */
export const closed: ReadonlyMap<string, Pos> = new Map(
  (Object.entries(CLOSED_CLASS) as [Pos, readonly string[]][]).flatMap(([pos, words]) => words.map((word): [string, Pos] => [word, pos])),
);

/** Gives every token its class, as far as it shows without neighbours. @returns what the tagger said of each, null where it was not asked */
export function classify(tokens: readonly Mutable[]): (Reading | null)[] {
  const forms = tokens.map((token) => (isListed(token) ? null : formOf(token.text, token.lower)));
  const readings = readingsOf(forms.filter((form) => form !== null));
  return tokens.map((token, i) => {
    const reading = readings.get(forms[i] ?? '') ?? null;
    token.pos = reading ? corrected(token, reading.pos) : listedClass(token);
    if (token.pos === 'verb' || FULL_VERB_TOO.has(token.lower)) [token.lemma, token.form] = baseAndForm(token.lower, reading?.form ?? null);
    return reading;
  });
}

const isListed = (token: Token): boolean => listedClass(token) !== 'noun' || closed.get(token.lower) === 'noun';

function listedClass(token: Token): Pos {
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
function corrected({ text, lower }: Token, pos: Pos): Pos {
  if (pos === 'preposition' && text.includes('-')) return 'adjective';
  if (pos !== 'name' || !/^\p{Ll}+$/u.test(text)) return pos;
  return verbForms.has(lower) ? 'verb' : 'noun';
}

/** Base form and form of a verb: from the lists, else from what the tagger says of it and from its ending. */
export function baseAndForm(lower: string, form: VerbForm | null): [string, VerbForm] {
  const listed = verbForms.get(lower);
  if (listed) return [listed.lemma, listed.form];
  const [lemma, guessed] = guessForm(lower);
  return [lemma, form ?? guessed];
}
