/** Stage: every word with its class, base form, sentence and depth of quotation. */

import { asName } from '../as-name.js';
import type { Cleaned, Frame, Quotation, Range, Sentence, Tagged } from '../document.js';
import { type Mutable, tokenOf } from '../token.js';
import { askedOnce } from './asked-once.js';
import { tokenize } from './tokenize.js';

/** @returns the cleaned text with its sentences, quotations and tokens; every token is inside a sentence */
export function tag(cleaned: Cleaned, sentences: readonly Sentence[], quotations: readonly Quotation[]): Tagged {
  const tokens: Mutable[] = [];
  const { apostrophes } = cleaned.language.words;
  const bounds = sentences.map((sentence) => {
    const firstToken = tokens.length;
    for (const range of tokenize(cleaned.text, sentence, apostrophes))
      tokens.push(bare(cleaned.text, range, { index: tokens.length, sentence: sentence.index }));
    return { ...sentence, firstToken, endToken: tokens.length };
  });
  markQuoted(tokens, quotations);
  cleaned.language.tag(tokens, bounds);
  return taggedOf({ ...cleaned, sentences: bounds, quotations, tokens });
}

/** Every stage reads it: what has one make is read faster than what was put together in several places. */
const taggedOf = (parts: Tagged): Tagged => {
  const { text, language, excluded, paragraphs, sentences, quotations, tokens, frame } = parts;
  return { text, language, excluded, paragraphs, sentences, quotations, tokens, frame };
};

/** The text with what kind of document it is. */
export const framed = (tagged: Tagged, frame: Frame): Tagged => taggedOf({ ...tagged, frame });

function bare(source: string, { start, end }: Range, place: { index: number; sentence: number }): Mutable {
  const { text, lower } = written(source.slice(start, end));
  const { index, sentence } = place;
  return tokenOf({ start, end, index, sentence, text, lower, pos: 'mark', form: null, lemma: lower, quoted: 0 });
}

function markQuoted(tokens: Mutable[], quotations: readonly Quotation[]): void {
  let from = 0;
  for (const quotation of quotations) {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= quotation.start) from++;
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.start >= quotation.end) break;
      token.quoted = Math.max(token.quoted, quotation.depth + 1);
    }
  }
}

/** A word as written and as looked up; a dash that is typed as hyphens is the dash that it stands for. */
export interface Written {
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
}

/** Words kept at most, so that memory stays flat over any number of documents. */
const MOST = 100_000;

const known = new Map<string, Written>();

/** The same two strings for each time the word is written: they are looked up again and again, and what was looked up once is found faster. */
export function written(text: string): Written {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const word = read(text);
  known.set(held(text), word);
  return word;
}

const held = askedOnce(asName);

/** Held as names are: a part of a text would keep all of the text in memory. */
function read(text: string): Written {
  if (text.startsWith('--')) return { text: '—', lower: '—' };
  const small = text.toLowerCase();
  return { text: held(text), lower: held(small.includes('’') ? small.replaceAll('’', "'") : small) };
}
