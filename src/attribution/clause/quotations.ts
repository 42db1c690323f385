/** The quotations of a text by the places of their marks. */

import type { Quotation, Tagged } from '../../document.js';
import { lastAsked, oncePer } from '../../text/asked-once.js';
import { type Clause, isQuoteMark } from './clause.js';

type ByOffset = ReadonlyMap<number, Quotation>;

const byStart = oncePer((quotations: readonly Quotation[]): ByOffset => new Map(quotations.map((one) => [one.start, one])));
const byEnd = oncePer((quotations: readonly Quotation[]): ByOffset => new Map(quotations.map((one) => [one.end, one])));

/** Quotations by the offset of their opening mark. */
export const quotationsByStart = ({ quotations }: Tagged): ByOffset => byStart(quotations);

/** The quotation whose opening mark is the token at `i`. */
export function quotationAt({ tagged }: Pick<Clause, 'tagged'>, i: number): Quotation | null {
  const start = tagged.tokens[i]?.start;
  return start === undefined ? null : (quotationsByStart(tagged).get(start) ?? null);
}

/** The quotation whose closing mark is the token at `i`. */
export function quotationEndingAt(clause: Clause, i: number): Quotation | null {
  const end = clause.tagged.tokens[i]?.end;
  return end === undefined ? null : (byEnd(clause.tagged.quotations).get(end) ?? null);
}

/** Whether the token at `i` is a mark that opens a quotation. */
export function opensQuote(clause: Clause, i: number): boolean {
  return isQuoteMark(clause.tagged.tokens[i]) && quotationAt(clause, i) !== null;
}

/** Where marks of quotation stand in the sentence and right behind it: in most, nowhere. */
export const marksIn = lastAsked((clause: Clause): readonly number[] => {
  const marks: number[] = [];
  for (let i = clause.from; i <= clause.end; i++) if (isQuoteMark(clause.tagged.tokens[i])) marks.push(i);
  return marks;
});
