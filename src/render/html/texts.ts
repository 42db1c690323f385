import type { DocumentInfo } from '../../model.js';
import type { DocumentText } from './data.js';

/** The texts of the documents, in their order. */
export function textsOf(documents: readonly DocumentInfo[], texts: ReadonlyMap<string, string> = new Map()): DocumentText[] {
  return documents.map(({ path }) => ({ path, text: texts.get(path) ?? '' }));
}
