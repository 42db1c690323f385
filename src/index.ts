/** The library: text in, claims out. Pure; reads no file and prints nothing. */

import { assemble } from './corpus/assemble.js';
import type { Options } from './document.js';
import type { Extraction } from './model.js';
import { extractDocument } from './pipeline.js';
import { VERSION } from './version.js';

export { type DiffOptions, diffExtraction, type Relation, relate } from './diff/index.js';
export type { Options, SideConfig, SpeakerConfig } from './document.js';
export type * from './model.js';

/** One text and what to call it in the result. */
export interface Input {
  readonly path: string;
  /** All offsets in the result are UTF-16 units of it. */
  readonly text: string;
}

/** Finds who claimed what in the texts; a single string is one text. What one text says of a person helps to tell speakers in the others. */
export function extractClaims(input: string | readonly Input[], options: Options = {}): Extraction {
  const inputs = typeof input === 'string' ? [{ path: 'text', text: input }] : [...input].sort(byPath);
  return assemble(
    inputs.map(({ text, path }) => extractDocument(text, path, options)),
    options,
    VERSION,
  );
}

function byPath(left: Input, right: Input): number {
  if (left.path === right.path) return 0;
  return left.path < right.path ? -1 : 1;
}
