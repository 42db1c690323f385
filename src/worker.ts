import { createHash } from 'node:crypto';
import { cached } from './cache.js';
import { type DocumentFacts, factsOf } from './corpus/facts.js';
import { internalError, UserError } from './errors.js';
import { documentIn } from './input/documents.js';
import { type Done, type Job, unread } from './job.js';

/** Entry of the worker threads, and what a single thread calls: reads and extracts one document. What goes wrong with it is in the result. */
export default async function work(job: Job): Promise<Done> {
  const { path, input, reading } = job;
  try {
    const { text, meta, guessed } = typeof input === 'string' ? await documentIn({ path, file: input }, reading) : input;
    return { path, guessed, ...(await extract(text, { ...job, options: { ...job.options, meta } })) };
  } catch (error) {
    if (error instanceof UserError) return unread(path, error);
    throw error;
  }
}

/** The tagger and its tables are loaded when the first text is not known already. */
async function extract(text: string, { path, options, cache, wantsText }: Job): Promise<Pick<Done, 'facts' | 'text' | 'error'>> {
  const kept = wantsText ? text : null;
  try {
    const find = async (): Promise<DocumentFacts> => factsOf((await import('./pipeline.js')).extractDocument(text, path, options));
    const facts = cache === null ? JSON.stringify(await find()) : await cached({ text, path, options, directory: cache }, find);
    return { facts, text: kept, error: null };
  } catch (error) {
    const { message, hint } = internalError(error);
    const stack = error instanceof Error ? (error.stack ?? null) : null;
    return {
      facts: JSON.stringify(failed(text, { path, message, meta: options.meta ?? {} })),
      text: kept,
      error: { message, hint, stack },
    };
  }
}

/** A document at which the program itself failed: it stands in the results, so that its silence is not taken for one of the text. */
function failed(text: string, told: Pick<DocumentFacts['document'], 'path' | 'message' | 'meta'>): DocumentFacts {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { path, message, meta } = told;
  const figures = { sha256, length: text.length, sentences: 0, claims: 0 };
  return {
    document: { path, language: null, genre: 'report', meta, ...figures, status: 'failed', message, excluded: [] },
    entities: [],
    claims: [],
  };
}
