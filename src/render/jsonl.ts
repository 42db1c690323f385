import type { Extraction } from '../model.js';
import { pick, rowsOf } from './fields.js';
import type { RenderSettings } from './types.js';

/** One claim a line, each whole in itself. */
export function* jsonl(extraction: Extraction, { fields }: Pick<RenderSettings, 'fields'>): Iterable<string> {
  if (fields === null) for (const claim of extraction.claims) yield `${JSON.stringify(claim)}\n`;
  else for (const row of rowsOf(extraction)) yield `${JSON.stringify(pick(row, fields))}\n`;
}
