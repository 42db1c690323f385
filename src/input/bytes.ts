import { constants, createReadStream, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import { describeSystemError, UserError } from '../errors.js';

/** A larger text is refused: it and its claims have to fit into memory. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A file that is no larger is read at once: handing it on piece by piece takes longer, most of it waiting. */
const AT_ONCE = 1 << 20;

/** The bytes of a file or a named pipe, read as they are asked for. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    const found = statSync(path);
    if (!found.isFile() && !found.isFIFO()) throw new UserError('it is neither a file nor a directory');
    // Of a file of the system it is said to be empty, and is not.
    if (found.isFile() && found.size > 0 && found.size <= AT_ONCE) yield readFileSync(path);
    else yield* found.isFIFO() ? pipeBytes(path) : createReadStream(path, { highWaterMark: AT_ONCE });
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`it cannot be read: ${describeSystemError(error)}`);
  }
}

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
