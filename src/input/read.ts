import { createReadStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { describeSystemError, UserError } from '../errors.js';
import { type Decoded, decode, type Encoding } from './decode.js';

/** A larger input is refused: its text and its claims have to fit into memory. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** Reads and decodes a file or a named pipe. */
export async function readText(path: string, encoding: Encoding | null): Promise<Decoded> {
  return decode(await readFileBytes(path), encoding);
}

/** Reads and decodes standard input. */
export async function readStream(stream: AsyncIterable<Uint8Array>, encoding: Encoding | null): Promise<Decoded> {
  if ('fd' in stream && typeof stream.fd === 'number' && fstatSync(stream.fd).isDirectory())
    throw new UserError('it is a directory', 'Name the directory instead of reading it as a file.');
  return decode(await collect(stream), encoding);
}

async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isFIFO()) throw new UserError('it is neither a file nor a directory');
    if (found.size > MAX_BYTES) throw tooLarge();
    return await collect(createReadStream(path, { highWaterMark: 1 << 20 }));
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(`it cannot be read: ${describeSystemError(error)}`);
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(): UserError {
  return new UserError(`it is larger than ${MAX_BYTES / 1024 / 1024} MB`, 'Split it into one file an article.');
}
