import { UserError } from '../../errors.js';
import { decodedPieces, linesOf } from '../pieces.js';
import type { Problem } from '../problem.js';
import { idColumnOf, type Row, rowNamer, rowOf, textColumnOf } from './columns.js';
import type { InputDocument, Opened, ReadOptions } from './types.js';

/** JSON Lines: an object a line. A line that is none, or has no text, is named, and the others are still read. */
export async function* jsonLines({ path, bytes }: Opened, options: ReadOptions): AsyncGenerator<InputDocument | Problem> {
  const { pieces, guessed } = await decodedPieces(bytes, options.encoding);
  const name = rowNamer(path);
  let [number, rows] = [0, 0];
  for await (const line of linesOf(pieces)) {
    number++;
    if (line.trim() === '') continue;
    const read = inLine(number, () => objectIn(line));
    // What the first object lacks, the table is taken to lack.
    const row = read instanceof UserError ? read : rows === 0 ? rowIn(read, options) : inLine(number, () => rowIn(read, options));
    if (row instanceof UserError) {
      yield { path: `${path}#${number}`, error: row };
      continue;
    }
    rows++;
    yield { path: name(row.id, number), text: row.text, meta: row.meta, guessed: guessed && number === 1 };
  }
}

function rowIn(record: ReadonlyMap<string, string>, options: ReadOptions): Row {
  const names = [...record.keys()];
  return rowOf(record, textColumnOf(names, options), idColumnOf(names, options));
}

function inLine<T>(number: number, read: () => T): T | UserError {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError)
      return new UserError(`line ${number} is not JSON: ${error.message}`, 'Each line must be one JSON object.');
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** A line as a record. */
export function objectIn(line: string): ReadonlyMap<string, string> {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UserError('the line is not an object', 'Each line must be one JSON object.');
  return new Map(Object.entries(value).map(([key, one]) => [key, cell(one)]));
}

/** What has parts is kept as JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
