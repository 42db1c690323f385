import type { Cleaned, Quotation, Range } from '../document.js';
import { closedByWords } from './quote-close.js';
import { type Mark, marksOf } from './quote-marks.js';
import { type Pair, pairMarks } from './quote-pairs.js';

/**
 * Finds what stands in quotation marks, paragraph by paragraph, in the order of the opening marks; a nested quotation comes after the one
 * around it. Works on the raw characters in linear time. Offsets are UTF-16 units of the text.
 */
export function findQuotations(cleaned: Pick<Cleaned, 'text' | 'paragraphs' | 'language'>): Quotation[] {
  const quotations: Quotation[] = [];
  let carried: Carried | null = null;
  for (const [index, paragraph] of cleaned.paragraphs.entries()) {
    const next = cleaned.paragraphs[index + 1];
    const pairs = pairsOf(cleaned, paragraph, next);
    const first = quotations.length;
    for (const quotation of withDepths(pairs)) quotations.push(quotation);
    const head = quotations[first];
    if (head && carried && head.start === paragraph.start && pairs[0]?.family === carried.family) {
      quotations[first] = { ...head, continues: carried.index };
    }
    carried = carriedOver(pairs, first, paragraph);
  }
  return quotations;
}

/** A quotation that is still open at the end of its paragraph, so that the next paragraph may re-open it. */
interface Carried {
  readonly index: number;
  readonly family: Mark['family'];
}

function carriedOver(pairs: readonly Pair[], first: number, paragraph: Range): Carried | null {
  const open = pairs.findIndex((pair) => !pair.closed && pair.end === paragraph.end);
  const family = pairs[open]?.family;
  return family === undefined ? null : { index: first + open, family };
}

type Source = Pick<Cleaned, 'text' | 'language'>;

function pairsOf(source: Source, paragraph: Range, next: Range | undefined): Pair[] {
  const marks = marksOf(source.text, paragraph, source.language.words.apostrophes);
  const pairs = pairMarks(marks, paragraph, openingFamily(source, next));
  return closedByWords(source, paragraph, pairs).flatMap((pair) => tighten(source.text, pair));
}

/** The family of the mark that a paragraph begins with. */
function openingFamily({ text, language }: Source, paragraph: Range | undefined): Mark['family'] | null {
  if (!paragraph) return null;
  const first = marksOf(
    text,
    { start: paragraph.start, end: Math.min(paragraph.end, paragraph.start + 12) },
    language.words.apostrophes,
  )[0];
  return first?.opens && first.start === paragraph.start ? first.family : null;
}

/** White space at either end of the inner range is left out; a pair with no letter or digit in it is no quotation. */
function tighten(text: string, pair: Pair): Pair[] {
  let { start, end } = pair.inner;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
  return [{ ...pair, end: pair.closed ? pair.end : end, inner: { start, end } }];
}

function withDepths(pairs: readonly Pair[]): Quotation[] {
  const around: number[] = [];
  return pairs.map(({ start, end, inner, closed }) => {
    while ((around.at(-1) ?? Number.POSITIVE_INFINITY) <= start) around.pop();
    around.push(end);
    return { start, end, inner, depth: around.length - 1, closed, continues: null };
  });
}
