import { constants, createReadStream, fstatSync, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { describeSystemError, UserError } from '../errors.js';

/** A larger text is refused: it and its claims have to fit into memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/** The bytes of a file or a named pipe, read as they are asked for. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isFIFO()) throw new UserError('it is neither a file nor a directory');
    yield* found.isFIFO() ? pipeBytes(path) : createReadStream(path, { highWaterMark: pieceOf(found.size) });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`it cannot be read: ${describeSystemError(error)}`);
  }
}

/** Bytes read at once. They are set aside however few there are, a piece more to find the end: an article would be given room for two hundred. */
const pieceOf = (size: number): number => Math.min(Math.max(size, LEAST), 1 << 20);

/** A file may say that it is empty and not be so, as those of the system are. */
const LEAST = 1 << 12;

/** A pipe that nobody writes to yet would hold up a thread that nothing can end; as a socket it is waited for. */
function pipeBytes(path: string): AsyncIterable<Uint8Array> {
  return new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
}

/** The bytes of standard input. */
export async function* streamBytes(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if ('fd' in stream && typeof stream.fd === 'number' && fstatSync(stream.fd).isDirectory())
    throw new UserError('it is a directory', 'Name the directory instead of reading it as a file.');
  yield* stream;
}

/**
 * All bytes at once.
 * @throws UserError if they are too many
 */
export async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new UserError(`it is larger than ${MAX_BYTES / 1024 / 1024} MB`, 'Split it into one file an article.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
