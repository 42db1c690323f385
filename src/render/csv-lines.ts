import { stringify } from 'csv-stringify/sync';
import { cellText } from './fields.js';

/** Rows as RFC 4180 wants them but with plain line feeds; no spreadsheet takes a cell for a formula. */
export function* csvLines(rows: Iterable<readonly unknown[]>): Iterable<string> {
  for (const row of rows) yield stringify([row.map(plain)], { escape_formulas: true, quoted_match: /\r/u });
}

/** Numbers stay numbers: only text can be a formula. */
const plain = (value: unknown): string | number => (typeof value === 'number' ? value : cellText(value));
