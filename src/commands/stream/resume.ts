import { closeSync, createReadStream, ftruncateSync, openSync, statSync } from 'node:fs';
import { UserError } from '../../errors.js';
import { linesOf } from '../../input/lines.js';
import { type Output, translating } from '../output.js';
import { writeWhole } from './spool.js';

/** Output that an earlier run has begun. */
export interface Begun {
  /** The last document in it, whose lines have been taken out again; null if there is none. */
  readonly last: string | null;
  /** Writes on behind it, each piece at once. */
  readonly write: Output;
}

/**
 * Opens a file of JSON lines to go on behind its last whole document. The last one in it is done again: its lines may not be all there.
 * @param name what messages call the file
 * @throws UserError if it cannot be written, or holds something else
 */
export async function goOn(file: string, name: string): Promise<Begun> {
  const { last, end } = statSync(file, { throwIfNoEntry: false }) ? await lastDocument(file, name) : { last: null, end: 0 };
  const descriptor = translating(name, () => openSync(file, 'a'));
  return {
    last,
    write: async (pieces) => {
      try {
        ftruncateSync(descriptor, end);
        for await (const piece of pieces) writeWhole(descriptor, piece);
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

/** The document that the last whole line is of, and where in bytes its lines begin. */
async function lastDocument(file: string, name: string): Promise<{ last: string | null; end: number }> {
  let last: string | null = null;
  let end = 0;
  for await (const { text, start, whole } of linesOf(createReadStream(file))) {
    const path: string | null = whole ? documentOf(text) : last;
    if (path === null && whole)
      throw new UserError(
        `${name}: it holds lines that no document can be told of`,
        'Give --resume what `claims extract -f jsonl --local` has written, with the field "document".',
      );
    if (path !== last) [last, end] = [path, start];
    if (!whole && last === null) end = start;
  }
  return { last, end };
}

/** A claim names its document; a document's own line has its path. */
function documentOf(line: string): string | null {
  try {
    const { document, path } = JSON.parse(line);
    return typeof document === 'string' ? document : typeof path === 'string' ? path : null;
  } catch {
    return null;
  }
}
