/** What passes between a command and its workers. */
import type { Options } from './document.js';
import type { UserError } from './errors.js';
import type { InputDocument } from './input/containers/types.js';
import type { DocumentOptions } from './input/documents.js';

/** One document's work, as it is handed to a worker: where it lies, not what it holds. */
export interface Job {
  readonly path: string;
  /** Its file, or what was read of it where it has none of its own: standard input, a row of a table. */
  readonly input: string | InputDocument;
  readonly reading: DocumentOptions;
  readonly options: Options;
  /** Where facts are kept between runs, or null. */
  readonly cache: string | null;
  /** Whether the text is wanted back. */
  readonly wantsText: boolean;
}

/** What a worker hands back: as little as is needed later, in strings, which cost least on their way. */
export interface Done {
  readonly path: string;
  /** DocumentFacts as JSON; null if the document could not be read. */
  readonly facts: string | null;
  readonly text: string | null;
  /** The encoding was inferred. */
  readonly guessed: boolean;
  readonly error: Failure | null;
}

export interface Failure {
  readonly message: string;
  readonly hint: string | null;
  /** Where in the program it arose; null for what the user can mend. */
  readonly stack: string | null;
}

/** What is handed back of a document that could not be read. */
export function unread(path: string, { message, hint }: UserError): Done {
  return { path, facts: null, text: null, guessed: false, error: { message, hint, stack: null } };
}
