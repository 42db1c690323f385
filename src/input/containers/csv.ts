import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { UserError } from '../../errors.js';
import { decodedPieces } from '../pieces.js';
import { idColumnOf, rowNamer, rowOf, textColumnOf } from './columns.js';
import type { Container, InputDocument, Opened, ReadOptions } from './types.js';

/** A cell that is longer is a quotation mark without its end. Bytes. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/** A table with a header: a document a row. */
export const csvTable: Container = (input, options) => table(input, options, null);
export const tsvTable: Container = (input, options) => table(input, options, '\t');

async function* table({ path, bytes }: Opened, options: ReadOptions, delimiter: string | null): AsyncGenerator<InputDocument> {
  const { pieces, guessed } = await decodedPieces(bytes, options.encoding);
  const name = rowNamer(path);
  let read: ((cells: readonly string[]) => ReturnType<typeof rowOf>) | null = null;
  let number = 0;
  for await (const cells of records(pieces, delimiter)) {
    if (read === null) {
      read = reader(cells, options);
      continue;
    }
    number++;
    const { text, id, meta } = read(cells);
    yield { path: name(id, number), text, meta, guessed: guessed && number === 1 };
  }
  if (read === null) throw new UserError('it is an empty table', 'Its first line must name the columns.');
}

/** Reads a row by what the header calls its columns. */
function reader(header: readonly string[], options: ReadOptions): (cells: readonly string[]) => ReturnType<typeof rowOf> {
  const names = distinct(header);
  const text = textColumnOf(names, options);
  const id = idColumnOf(names, options);
  return (cells) => rowOf(new Map(names.map((name, column) => [name, cells[column] ?? ''])), text, id);
}

/** Columns without a name, or with another's, get one by their place. */
function distinct(header: readonly string[]): string[] {
  const seen = new Set(['']);
  return header.map((cell, column) => {
    const name = cell.trim();
    if (seen.has(name)) return `${name || 'column'}.${column + 1}`;
    seen.add(name);
    return name;
  });
}

async function* records(pieces: AsyncIterable<string>, delimiter: string | null): AsyncGenerator<readonly string[]> {
  const [first, rest] = await begun(pieces);
  const parser = parse({
    delimiter: delimiter ?? delimiterOf(first),
    relax_column_count: true,
    relax_quotes: delimiter === '\t',
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  const feeding = pipeline(Readable.from(rest), parser).catch(() => {});
  try {
    for await (const record of parser) yield record;
  } catch (error) {
    throw error instanceof CsvError ? explained(error) : error;
  } finally {
    await feeding;
  }
}

/** The first piece, and all of them. */
async function begun(pieces: AsyncIterable<string>): Promise<[string, AsyncIterable<string>]> {
  const iterator = pieces[Symbol.asyncIterator]();
  const { value, done } = await iterator.next();
  const first = done ? '' : value;
  return [first, chained(first, iterator)];
}

async function* chained(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** What stands most often between the names of the columns in the first line of a table; a comma where nothing does. Character by character: a pattern over a line of megabytes may run out of stack. */
export function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((mark) => [mark, 0]));
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === '\n' || char === '\r')) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function explained(error: CsvError): UserError {
  const line = typeof error.lines === 'number' ? ` at line ${error.lines}` : '';
  return new UserError(
    `it is not a table of its kind${line}: ${error.message}`,
    'Cells that hold quotation marks must be quoted, and the marks doubled.',
  );
}
