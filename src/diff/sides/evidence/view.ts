/** The words of a corpus in their places: what the evidence for a speaker's side is read from. */
import type { Cleaned, Range } from '../../../document.js';
import type { Claim, Extraction } from '../../../model.js';
import { firstFrom } from '../../../sorted.js';
import { fold } from '../../../speakers/read/fold.js';
import { paragraphsOf } from '../../../text/clean.js';
import { split } from '../../../text/split.js';
import { tokenize } from '../../../text/tokenize.js';
import { LANGUAGE } from '../../read.js';

export interface Word extends Range {
  readonly text: string;
  /** Lower case, without accents. */
  readonly lower: string;
  readonly capital: boolean;
  /** Position of its sentence in the document's passages. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** One document's words. */
export interface View {
  readonly path: string;
  readonly words: readonly Word[];
}

/** A sentence of a document. */
export interface Passage extends Range {
  readonly text: string;
  readonly paragraph: number;
}

/** What of a document can be read beside its claims. */
export interface DocumentText {
  readonly path: string;
  readonly passages: readonly Passage[];
}

/** The sentences of a text of which it is known what is page furniture. */
export const passagesOf = (text: string, excluded: Cleaned['excluded']): Passage[] =>
  split({ text, language: LANGUAGE, paragraphs: paragraphsOf(text, excluded) }).map(({ start, end, paragraph }) => ({
    start,
    end,
    text: text.slice(start, end),
    paragraph,
  }));

export function viewOf({ path, passages }: DocumentText): View {
  return { path, words: passages.flatMap((passage, sentence) => wordsOf(passage, sentence)) };
}

function wordsOf({ start: at, text, paragraph }: Passage, sentence: number): Word[] {
  return tokenize(text, { start: 0, end: text.length }, LANGUAGE.words.apostrophes).map(({ start, end }) => {
    const word = text.slice(start, end);
    return { start: at + start, end: at + end, text: word, lower: fold(word), capital: /^\p{Lu}/u.test(word), sentence, paragraph };
  });
}

/** Index of the first word that ends behind an offset. */
export const wordAt = ({ words }: View, offset: number): number => firstFrom(words, offset + 1, ({ end }) => end);

/** Where nothing else is at hand: the sentences of the claims, each a paragraph of its own unless they are neighbours. */
export function textsOf({ claims }: Pick<Extraction, 'claims'>): DocumentText[] {
  const found = new Map<string, Map<number, Claim['sentence']>>();
  for (const { document, sentence } of claims) {
    const known = found.get(document) ?? new Map<number, Claim['sentence']>();
    found.set(document, known.set(sentence.start, sentence));
  }
  return [...found].map(([path, sentences]) => ({ path, passages: inParagraphs([...sentences.values()]) }));
}

function inParagraphs(sentences: readonly Claim['sentence'][]): Passage[] {
  let paragraph = 0;
  const sorted = sentences.toSorted((a, b) => a.start - b.start);
  return sorted.map(({ start, end, text }, at) => {
    if (start > (sorted[at - 1]?.end ?? start) + 1) paragraph++;
    return { start, end, text, paragraph };
  });
}
