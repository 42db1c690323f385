import { UserError } from '../../errors.js';
import type { Source } from '../../input/discover.js';
import type { FromSource } from '../../input/documents.js';

/** Whether the document is this input, or a row of it. */
const isOf = (document: string, { path }: Pick<Source, 'path'>): boolean => document === path || document.startsWith(`${path}#`);

/** The inputs that an earlier run has not done: those from the one on of which it wrote a document last. Inputs come in the order of their paths. */
export function remainingSources(sources: readonly Source[], last: string | null): readonly Source[] {
  if (last === null) return sources;
  const at = sources.findIndex((source) => isOf(last, source));
  return sources.slice(Math.max(0, at));
}

/**
 * The documents from the last one on, which is done again.
 * @throws UserError if its input no longer holds it
 */
export async function* remainingDocuments(documents: AsyncIterable<FromSource>, last: string | null): AsyncGenerator<FromSource> {
  let skipping = last;
  for await (const one of documents) {
    if (skipping !== null && isOf(skipping, one.source) && one.path !== skipping) continue;
    if (skipping !== null && one.path !== skipping) throw gone(skipping);
    skipping = null;
    yield one;
  }
  if (skipping !== null) throw gone(skipping);
}

const gone = (path: string): UserError =>
  new UserError(`--resume: ${path}, the last document of the file, is no longer there`, 'Begin anew, into another file.');
