import type { Extraction } from '../../model.js';
import { plural } from '../../plural.js';
import type { RenderSettings } from '../types.js';
import type { ExtractData } from './data.js';
import { pageOf } from './shell.js';
import { textsOf } from './texts.js';

/** A page to look at: the documents with every claim marked where it stands. */
export function html(extraction: Extraction, { texts }: Pick<RenderSettings, 'texts'>): Iterable<string> {
  const { documents, claims } = extraction;
  const data: ExtractData = { extraction, texts: textsOf(documents, texts) };
  return pageOf('extract', `${plural(claims.length, 'claim')} in ${plural(documents.length, 'document')}`, data);
}
