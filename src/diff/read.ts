/** Words of a wording that stands by itself, as the extraction has them of a document. */
import type { Cleaned, Tagged } from '../document.js';
import { languageOf } from '../languages/index.js';
import { findQuotations } from '../text/quotes.js';
import { split } from '../text/split.js';
import { tag } from '../text/tag.js';

/** Tags one wording: a paragraph with nothing around it. */
export function readWording(text: string): Tagged {
  const language = languageOf(null);
  if (language === undefined) throw new Error('there is no language to read in');
  const cleaned: Cleaned = { text, language, excluded: [], paragraphs: [{ start: 0, end: text.length }] };
  return tag(cleaned, split(cleaned), findQuotations(cleaned));
}
