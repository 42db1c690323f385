/** Facts kept between runs: what a text leaves behind under given options does not change until the program does. */
import { createHash, randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { DocumentFacts } from './corpus/facts.js';
import type { Options } from './document.js';
import { describeSystemError, UserError } from './errors.js';
import { BUILD, VERSION } from './version.js';

/** What facts are made of, and where they are kept. */
export interface Origin {
  readonly text: string;
  readonly path: string;
  readonly options: Options;
  readonly directory: string;
}

/** How facts begin; in the cache the path is empty, for a text may lie anywhere. */
const headOf = (path: string): string => `{"document":{"path":${JSON.stringify(path)},`;

/** The facts as JSON: those kept, or those found now, which are kept then. */
export async function cached(origin: Origin, find: () => Promise<DocumentFacts>): Promise<string> {
  const { path, directory } = origin;
  const key = keyOf(origin);
  const file = join(directory, key.slice(0, 2), `${key.slice(2)}.json`);
  const known = readOrNull(file);
  if (known?.startsWith(headOf('')) && known.endsWith('}')) return headOf(path) + known.slice(headOf('').length);
  const { document, ...rest } = await find();
  const { path: _path, ...named } = document;
  keep(file, JSON.stringify({ document: { path: '', ...named }, ...rest }));
  return JSON.stringify({ document: { path, ...named }, ...rest });
}

/** The extension belongs to it, since it tells how a text is read. */
function keyOf({ text, path, options }: Origin): string {
  const { home: _home, ...decisive } = options;
  const parts = [VERSION, BUILD, extname(path), JSON.stringify(decisive), text];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Whole or not at all, for others may read it at the same time. Facts that cannot be kept are found again next time. */
function keep(file: string, facts: string): void {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, facts, { flag: 'wx' });
    renameSync(unfinished, file);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

/**
 * Makes the directory.
 * @throws UserError if it cannot be written
 */
export function openCache(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
  } catch (error) {
    throw new UserError(`--cache: it cannot be written: ${describeSystemError(error)}`, 'Give a directory that is yours.');
  }
}
