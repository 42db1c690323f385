import type { Extraction } from '../model.js';
import { cellText, valueAt } from './fields.js';
import type { RenderSettings } from './types.js';

const DEFAULT_FIELDS = [
  'id',
  'document',
  'line',
  'column',
  'speaker.name',
  'speaker.side',
  'account',
  'act',
  'kind',
  'negated',
  'hedged',
  'source.text',
  'cue.text',
  'content.text',
  'addressee.name',
  'via',
  'chain',
  'within',
  'denies',
  'rule',
  'confidence',
];

/** A header and one claim a line, as RFC 4180 wants it but with plain line feeds. */
export function* csv({ claims }: Extraction, { fields }: RenderSettings): Iterable<string> {
  const columns = fields ?? DEFAULT_FIELDS;
  yield `${columns.join(',')}\n`;
  for (const claim of claims) yield `${columns.map((field) => csvCell(valueAt(claim, field))).join(',')}\n`;
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function csvCell(value: unknown): string {
  const text = cellText(value);
  const safe = typeof value === 'number' || !/^[=+\-@\t\r]/.test(text) ? text : `'${text}`;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
