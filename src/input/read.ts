import { fileBytes, readAll } from './bytes.js';
import { type Decoded, decode, type Encoding } from './decode.js';

/** Reads and decodes a file or a named pipe. */
export async function readText(path: string, encoding: Encoding | null): Promise<Decoded> {
  return decode(await readAll(fileBytes(path)), encoding);
}
