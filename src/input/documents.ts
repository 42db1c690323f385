import { UserError } from '../errors.js';
import { fileBytes, streamBytes } from './bytes.js';
import type { Bytes, InputDocument, ReadOptions } from './containers/types.js';
import type { Source } from './discover.js';
import { containerFor, holdsMany, type InputFormat } from './formats.js';
import type { Problem } from './problem.js';

export interface DocumentOptions extends ReadOptions {
  /** What every input is; null: its extension tells. */
  readonly format: InputFormat | null;
}

/** A document that is still to be read out of its file, by whoever works on it. */
export interface Unread {
  readonly path: string;
  readonly file: string;
}

/** A document or the file of one, with the input that it is of. */
export type FromSource = (InputDocument | Unread | Problem) & { readonly source: Source };

/**
 * The documents that the inputs hold, in order, read only as they are asked for: of a file that is one document its name alone, of standard
 * input and tables the texts. What cannot be read is a problem among them.
 */
export async function* documentsOf(sources: readonly Source[], options: DocumentOptions, stdin: Bytes): AsyncGenerator<FromSource> {
  for (const source of sources) {
    const { path, file } = source;
    if (file !== null && !holdsMany(path, options.format)) {
      yield { path, file, source };
      continue;
    }
    try {
      for await (const one of within({ path, file }, options, stdin)) yield { ...one, source };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { path, error, source };
    }
  }
}

/**
 * The one document of a file.
 * @throws UserError if it cannot be read
 */
export async function documentIn(unread: Unread, options: DocumentOptions): Promise<InputDocument> {
  for await (const one of within(unread, options, none())) {
    if ('error' in one) throw one.error;
    return one;
  }
  throw new UserError('it holds no document');
}

/** Standard input where none is read. */
export async function* none(): AsyncGenerator<Uint8Array> {}

async function* within(
  { path, file }: Pick<Source, 'path' | 'file'>,
  options: DocumentOptions,
  stdin: Bytes,
): AsyncGenerator<InputDocument | Problem> {
  const container = await containerFor(path, options.format);
  yield* container({ path, bytes: file === null ? streamBytes(stdin) : fileBytes(file) }, options);
}
