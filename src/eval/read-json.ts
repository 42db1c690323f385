import { z } from 'zod';
import { UserError } from '../errors.js';
import { readNamed } from './read-named.js';

export interface Shape<T> {
  readonly schema: z.ZodType<T>;
  /** What the file should be, for the message if it is not. */
  readonly name: string;
}

/**
 * Reads a JSON file of a certain shape.
 * @throws UserError that names the file
 */
export async function readJson<T>(file: string, { schema, name }: Shape<T>): Promise<T> {
  const parsed = schema.safeParse(parseJson(await readNamed(file, 'utf-8'), file));
  if (parsed.success) return parsed.data;
  throw new UserError(`${file}: not ${name}: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
