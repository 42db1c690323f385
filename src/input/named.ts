import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import type { InputDocument } from './containers/types.js';
import { type DocumentOptions, documentIn, documentsOf, none } from './documents.js';

/** A document by its name in the output, and the file that it is of. */
export interface NamedDocument extends InputDocument {
  readonly file: string;
}

/**
 * The document that is called so: a file, or a row of a table as `news.csv#17`.
 * @throws UserError if there is none, or if it cannot be read
 */
export async function namedDocument(name: string, { cwd, options }: { cwd: string; options: DocumentOptions }): Promise<NamedDocument> {
  const path = fileOf(name, cwd);
  const file = resolve(cwd, path);
  for await (const found of documentsOf([{ path, file, size: 0 }], options, none())) {
    if ('error' in found && (found.path === name || found.path === path)) throw found.error;
    if (found.path !== name || 'error' in found) continue;
    return { ...('text' in found ? found : await documentIn(found, options)), file };
  }
  throw new UserError('there is no such row', 'Rows are named as `claims extract` prints them: news.csv#17.');
}

/** The file of a document, which for a row of a table ends at one of the marks in its name; a file may have some itself. */
export function fileOf(name: string, cwd: string): string {
  const parts = name.split('#');
  const heads = parts.map((_, at) => parts.slice(0, at + 1).join('#'));
  return heads.findLast((head) => existsSync(resolve(cwd, head))) ?? heads[0] ?? name;
}
