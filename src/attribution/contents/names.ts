/** Quotation marks around names: of works, of people as they are called. */
import type { Quotation } from '../../document.js';
import { type Clause, posAt } from '../clause/clause.js';
import { opensQuote, quotationAt } from '../clause/quotations.js';
import type { Site } from './types.js';

/** `directed “What He Said”`: every long word has a capital and no stop ends it, so it is a title, unless the verb says it aloud. */
export const isTitle = (clause: Clause, quotation: Quotation): boolean =>
  /^\p{Lu}[^.!?,;]*$/u.test(innerOf(clause, quotation)) && !/(?:^|\s)\p{Ll}{4,}/u.test(innerOf(clause, quotation));

/** "call it “the Hag”": behind a verb of naming, at `open`, a name and no opinion. */
export function isNicknamed({ clause, group }: Site, open: number): boolean {
  if (!group || !clause.words.namingVerbs.has(group.lemma) || !opensQuote(clause, open)) return false;
  const quotation = quotationAt(clause, open);
  return quotation !== null && posAt(clause, open + 1) === 'determiner' && /^\p{Ll}+\s\p{Lu}/u.test(innerOf(clause, quotation));
}

/** What stands between its marks. */
export const innerOf = ({ tagged: { text } }: Clause, { inner }: Quotation): string => text.slice(inner.start, inner.end);
