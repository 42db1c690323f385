/** Nicknames in quotation marks between the names of one person: "Kari ‘the Fox’ Holm". */

import type { Quotation } from '../../../document.js';
import { type Clause, isQuoteMark, posAt, quotationWords, tokenAt } from '../clause.js';
import { quotationAt, quotationEndingAt } from '../quotations.js';

const NICKNAME = /^(?:\p{Ll}{2,3}\s)?\p{Lu}[^.!?,;:]{0,24}$/u;

/** Words of a nickname, and its two marks. */
const LONGEST = 5;

/** The given name before the nickname whose second mark is at `close`, or null. */
export function beforeNickname(clause: Clause, close: number): number | null {
  const quotation = isQuoteMark(tokenAt(clause, close)) && posAt(clause, close + 1) === 'name' ? quotationEndingAt(clause, close) : null;
  if (!isNickname(clause, quotation)) return null;
  const { from } = quotationWords(clause.tagged, quotation);
  return close - from <= LONGEST && posAt(clause, from - 1) === 'name' ? from - 1 : null;
}

/** The place behind the nickname whose first mark is at `open`, if a name stands there, or null. */
export function behindNickname(clause: Clause, open: number): number | null {
  const quotation = isQuoteMark(tokenAt(clause, open)) && posAt(clause, open - 1) === 'name' ? quotationAt(clause, open) : null;
  if (!isNickname(clause, quotation)) return null;
  const { end } = quotationWords(clause.tagged, quotation);
  return end - open <= LONGEST + 1 && posAt(clause, end) === 'name' ? end : null;
}

const isNickname = ({ tagged }: Clause, quotation: Quotation | null): quotation is Quotation =>
  quotation?.closed === true && NICKNAME.test(tagged.text.slice(quotation.inner.start, quotation.inner.end));
