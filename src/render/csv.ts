import type { Extraction } from '../model.js';
import { csvLines } from './csv-lines.js';
import { metaFields, rowsOf, valueAt } from './fields.js';
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

/** A header and one claim a line; what the inputs brought along stands in columns of its own. */
export function* csv(extraction: Extraction, { fields }: RenderSettings): Iterable<string> {
  const columns = fields ?? [...DEFAULT_FIELDS, ...metaFields(extraction)];
  yield* csvLines([columns]);
  for (const row of rowsOf(extraction)) yield* csvLines([columns.map((field) => valueAt(row, field))]);
}
