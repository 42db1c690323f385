import type { Tagged } from '../document.js';
import type { Language } from '../languages/language.js';
import { clean } from './clean.js';
import { findQuotations } from './quotes.js';
import { split } from './split.js';
import { tag } from './tag.js';

/** Everything up to the words: what the finders and the mining of weights work on. */
export function prepare(text: string, language: Language): Tagged {
  const cleaned = clean(text, language);
  return tag(cleaned, split(cleaned), findQuotations(cleaned));
}
