import type { Extraction } from '../model.js';
import { pick } from './fields.js';
import type { RenderSettings } from './types.js';

/** One claim a line, each whole in itself. */
export function* jsonl({ claims }: Extraction, { fields }: Pick<RenderSettings, 'fields'>): Iterable<string> {
  for (const claim of claims) yield `${JSON.stringify(fields === null ? claim : pick(claim, fields))}\n`;
}
