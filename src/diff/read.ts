/** Words of a wording that stands by itself, as the extraction has them of a document. */
import type { Cleaned, Tagged } from '../document.js';
import { languageOf } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { findQuotations } from '../text/quotes.js';
import { split } from '../text/split.js';
import { tag } from '../text/tag.js';
import { tokenize } from '../text/tokenize.js';

/** What a text is read in of which nothing is known. */
export const LANGUAGE: Language = (() => {
  const language = languageOf(null);
  if (language === undefined) throw new Error('there is no language to read in');
  return language;
})();

/** Tags one wording: a paragraph with nothing around it. */
export function readWording(text: string): Tagged {
  const cleaned: Cleaned = { text, language: LANGUAGE, excluded: [], paragraphs: [{ start: 0, end: text.length }] };
  return tag(cleaned, split(cleaned), findQuotations(cleaned));
}

/** Asks of every word of many wordings at once: asking is dear by the call, and what was asked once is known when the wordings are read. */
export function learnWords(texts: readonly string[]): void {
  const forms = new Set(texts.flatMap(formsIn));
  readWording([...forms].join(' '));
}

const formsIn = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }, LANGUAGE.words.apostrophes).map(({ start, end }) => text.slice(start, end));
