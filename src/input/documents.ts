import { UserError } from '../errors.js';
import { fileBytes } from './bytes.js';
import type { Bytes, InputDocument, ReadOptions } from './containers/types.js';
import type { Problem, Source } from './discover.js';
import { containerFor, type InputFormat } from './formats.js';

export interface DocumentOptions extends ReadOptions {
  /** What every input is; null: its extension tells. */
  readonly format: InputFormat | null;
}

/** A document with the input that held it. */
export type FromSource = (InputDocument | Problem) & { readonly source: Source };

/** The documents that the inputs hold, in order, read only as they are asked for. What cannot be read is a problem among them. */
export async function* documentsOf(sources: readonly Source[], options: DocumentOptions, stdin: Bytes): AsyncGenerator<FromSource> {
  for (const source of sources) {
    try {
      for await (const one of within(source, options, stdin)) yield { ...one, source };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { path: source.path, error, source };
    }
  }
}

async function* within(source: Source, options: DocumentOptions, stdin: Bytes): AsyncGenerator<InputDocument | Problem> {
  const container = await containerFor(source.path, options.format);
  yield* container({ path: source.path, bytes: source.file === null ? stdin : fileBytes(source.file) }, options);
}
