import { randomUUID } from 'node:crypto';
import { accessSync, constants, createWriteStream, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Chalk, type ChalkInstance } from 'chalk';
import { describeSystemError, UserError } from '../errors.js';
import { wantsColour } from '../render/colour.js';
import { forTerminal } from '../render/sanitise.js';
import type { Io, OutputStream } from './io.js';
import type { OutputFlags } from './options.js';

/** What -o calls standard output. */
export const STANDARD_OUTPUT = '-';

const isFile = (output: string | undefined): output is string => output !== undefined && output !== STANDARD_OUTPUT;

/** No screen is wider: what claims to be, must not fill the memory with blanks. */
const WIDEST = 1000;

/** How wide and how colourful the output may be. Files get no colour unless it is asked for. */
export function screen(flags: OutputFlags, io: Io): { readonly width: number; readonly chalk: ChalkInstance } {
  const isTerminal = !isFile(flags.output) && io.stdout.isTTY === true;
  const width = Math.min((isTerminal ? io.stdout.columns : 0) || Number(io.env.COLUMNS) || 80, WIDEST);
  return { width, chalk: new Chalk({ level: wantsColour(flags.color, io.env, isTerminal) ? 1 : 0 }) };
}

/** Where results go. Opened before the work begins, so that a path that cannot be written fails at once. */
export type Output = (pieces: Pieces) => Promise<void>;

/** Text bit by bit: what comes by and by is written as it comes. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** Standard output, also as `-o -`, or the file after -o, which is written whole or not at all. */
export function openOutput(file: string | undefined, io: Io): Output {
  if (!isFile(file)) return (pieces) => print(pieces, io.stdout);
  const target = translating(file, () => resolveTarget(resolve(io.cwd, file)));
  return async (pieces) => {
    try {
      await (target.isDevice ? pipeline(batches(pieces), createWriteStream(target.path)) : replaceFile(target.path, pieces, io));
    } catch (error) {
      throw cannotWrite(file, error);
    }
  };
}

/** A link is followed, so that it stays a link; a device or a pipe is written to as it is. */
function resolveTarget(path: string): { path: string; isDevice: boolean } {
  const found = statSync(path, { throwIfNoEntry: false });
  const real = found === undefined ? path : realpathSync(path);
  if (found?.isDirectory()) throw new UserError('it is a directory', 'Give -o the name of a file.');
  const isDevice = found !== undefined && !found.isFile();
  if (found !== undefined) accessSync(real, constants.W_OK);
  if (!isDevice) accessSync(dirname(real), constants.W_OK);
  return { path: real, isDevice };
}

/** Says of an error of the system which file it is about. */
export function translating<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

function cannotWrite(file: string, error: unknown): unknown {
  if (error instanceof UserError) return new UserError(`${file}: ${error.message}`, error.hint);
  if (!(error instanceof Error && 'code' in error)) return error;
  return new UserError(
    `${file}: it cannot be written: ${describeSystemError(error)}`,
    'Give -o a file in a directory that exists and is yours.',
  );
}

async function replaceFile(path: string, pieces: Pieces, io: Io): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  io.unfinished.add(unfinished);
  try {
    await pipeline(batches(pieces), createWriteStream(unfinished, { flags: 'wx', ...(mode === undefined ? {} : { mode }) }));
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
    io.unfinished.delete(unfinished);
  }
}

/** A reader that goes away early ends the writing quietly: `| head -1`. What else befalls a stream, whoever owns it says. */
async function print(pieces: Pieces, stream: OutputStream): Promise<void> {
  try {
    await pipeline(batches(pieces, stream.isTTY === true), stream, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

const BATCH = 1 << 16;

function batches(pieces: Pieces, isTerminal = false): Pieces {
  const shown = isTerminal ? forTerminal : (piece: string): string => piece;
  return Symbol.iterator in pieces ? batched(pieces, shown) : asTheyCome(pieces, shown);
}

async function* asTheyCome(pieces: AsyncIterable<string>, shown: (piece: string) => string): AsyncIterable<string> {
  for await (const piece of pieces) if (piece !== '') yield shown(piece);
}

/** Fewer, larger pieces: a write each would take longer than making them. */
function* batched(pieces: Iterable<string>, shown: (piece: string) => string): Iterable<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += shown(piece);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}
