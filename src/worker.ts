import type { DocumentExtraction, Options } from './document.js';
import { extractDocument } from './pipeline.js';

/** One document's work, as it is handed to a worker. */
export interface Job {
  readonly text: string;
  readonly path: string;
  readonly options: Options;
}

/** Entry of the worker threads: the same pure function that the main thread calls. */
export default function work({ text, path, options }: Job): DocumentExtraction {
  return extractDocument(text, path, options);
}
