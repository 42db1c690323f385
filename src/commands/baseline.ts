import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Baseline } from '../check/baseline/format.js';
import { parseBaseline } from '../check/baseline/read.js';
import { serialise } from '../check/baseline/write.js';
import { describeSystemError, UserError } from '../errors.js';
import { fileOf } from '../input/named.js';
import { toPosix } from '../posix.js';
import type { Io } from './io.js';
import { openOutput } from './output.js';

/** What a run has looked at, by path. */
export interface Looked {
  readonly documents: ReadonlySet<string>;
  /** Files and rows that could not be read: of these nothing is known, so nothing of them is gone. */
  readonly unread: ReadonlySet<string>;
}

/** The baseline file of a run. */
export interface BaselineStore {
  readonly name: string;
  /** The working directory as the baseline calls it, with `/`. */
  readonly home: string;
  /** What it knows, by the paths of this run; null if it is yet to be written. */
  readonly known: Baseline | null;
  /** Documents that it knows, that may still exist, and that this run does not look at. */
  readonly elsewhere: (run: Looked) => ReadonlySet<string>;
  readonly write: (baseline: Baseline) => Promise<void>;
}

/**
 * Opens a baseline before the work begins, so that a bad one costs no time and is not overwritten.
 * @param file its path, from the working directory
 * @param mayBeMissing true if it is about to be written
 * @throws UserError if it is missing or bad
 */
export function openBaseline(file: string, mayBeMissing: boolean, io: Io): BaselineStore {
  const directory = dirname(resolve(io.cwd, file));
  const text = readOrNull(resolve(io.cwd, file), file);
  if (text === null && !mayBeMissing) throw new UserError(`${file}: there is no such baseline`, 'Make it with --update-baseline.');
  const output = mayBeMissing ? openOutput(file, io) : null;
  const known = text === null ? null : moved(parseBaseline(text, file), directory, io.cwd);
  return {
    name: file,
    home: toPosix(relative(directory, io.cwd)),
    known,
    elsewhere: (run) => new Set([...(known?.keys() ?? [])].filter(elsewhereOf(run, io.cwd))),
    write: async (baseline) => output?.([serialise(moved(baseline, io.cwd, directory))]),
  };
}

/** A row of a table is there as long as the table is, unless that was read and holds no such row. */
function elsewhereOf({ documents, unread }: Looked, cwd: string): (path: string) => boolean {
  const files = new Set([...documents].map((path) => fileOf(path, cwd)));
  return (path) => {
    if (documents.has(path)) return false;
    const file = fileOf(path, cwd);
    return unread.has(path) || (existsSync(resolve(cwd, file)) && (path === file || !files.has(file) || unread.has(file)));
  };
}

function readOrNull(path: string, name: string): string | null {
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UserError(`${name}: it cannot be read: ${describeSystemError(error)}`);
  }
}

/** In the file, paths are relative to it, so that it means the same from wherever claims is started. */
function moved(baseline: Baseline, from: string, to: string): Baseline {
  return new Map([...baseline].map(([path, known]) => [toPosix(relative(to, resolve(from, path))), known]));
}
