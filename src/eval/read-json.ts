import { z } from 'zod';
import { UserError } from '../errors.js';
import { readText } from '../input/read.js';

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
  const parsed = schema.safeParse(parseJson(await readNamed(file), file));
  if (parsed.success) return parsed.data;
  throw new UserError(`${file}: not ${name}: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`);
}

async function readNamed(file: string): Promise<string> {
  try {
    return (await readText(file, 'utf-8')).text;
  } catch (error) {
    throw error instanceof UserError ? new UserError(`${file}: ${error.message}`, error.hint) : error;
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
