import { UserError } from '../errors.js';
import type { Encoding } from '../input/decode.js';
import { readText } from '../input/read.js';

/**
 * Reads a text file.
 * @throws UserError that names the file
 */
export async function readNamed(file: string, encoding: Encoding | null): Promise<string> {
  try {
    return (await readText(file, encoding)).text;
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${file}: ${error.message}`, error.hint) : error;
  }
}
