import { extname } from 'node:path';
import { UserError } from '../errors.js';
import { suggestion } from '../suggest.js';
import type { Io } from './io.js';
import type { OutputFlags } from './options.js';
import { STANDARD_OUTPUT } from './output.js';

/** Formats by what a file's name ends in, where that is not the format's own name. */
const BY_EXTENSION: ReadonlyMap<string, readonly string[]> = new Map([
  ['md', ['markdown']],
  ['txt', ['table', 'text']],
  ['ndjson', ['jsonl']],
  ['yml', ['yaml']],
  ['htm', ['html']],
  ['conllu', ['conll']],
  ['jsonld', ['webannotation', 'schemaorg']],
  ['xml', ['junit', 'checkstyle']],
]);

export interface Formats<Format extends string> {
  readonly all: readonly Format[];
  /** What a pipe gets. */
  readonly piped: Format;
}

/** JSON in a pipe: what a program reads. */
export function withJson<Format extends string>(all: readonly (Format | 'json')[]): Formats<Format | 'json'> {
  return { all, piped: 'json' };
}

/**
 * The format asked for; else the one that the output file's name ends in; else the first on a terminal and another in a pipe.
 * @throws UserError if the file's name ends in what is no format, or more than one
 */
export function chooseFormat<Format extends string>({ format, output }: OutputFlags, { all, piped }: Formats<Format>, io: Io): Format {
  const first = all[0] ?? piped;
  if (format !== undefined) return all.find((name) => name === format) ?? first;
  if (output === undefined || output === STANDARD_OUTPUT) return io.stdout.isTTY === true ? first : piped;
  const extension = extname(output).slice(1).toLowerCase();
  return extension === '' ? piped : byExtension(extension, output, all);
}

function byExtension<Format extends string>(extension: string, output: string, all: readonly Format[]): Format {
  const meant = BY_EXTENSION.get(extension) ?? [extension];
  const [found, ...others] = all.filter((name) => meant.includes(name));
  if (found === undefined)
    throw new UserError(
      `${output}: no format is called ${extension}`,
      `Say --format with one of: ${all.join(', ')}. ${near(extension, all)}`.trim(),
    );
  if (others.length > 0) throw new UserError(`${output}: it may be ${[found, ...others].join(' or ')}`, 'Say which with --format.');
  return found;
}

function near(extension: string, all: readonly string[]): string {
  const hint = suggestion(extension, all);
  return hint.startsWith('Did you mean') ? hint : '';
}
