import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openCache } from '../cache.js';
import { errorLine, factsLine } from '../corpus/line.js';
import { UserError } from '../errors.js';
import { rowOf } from '../input/containers/columns.js';
import { objectIn } from '../input/containers/jsonl.js';
import { type Line, linesOf } from '../input/lines.js';
import { type Done, type Job, unread } from '../job.js';
import type { Io } from './io.js';
import { report } from './messages.js';
import { addConfigOptions, addDocumentOptions, addPoolOptions, addQuietOption, type InputFlags, readingOf } from './options.js';
import { openOutput } from './output.js';
import { inOrder, poolOf } from './pool.js';
import { loadSettings, type Settings } from './settings.js';

/** `claims map`: documents as JSON lines in, what each leaves behind as JSON lines out, for `claims merge`. No state, no file, a line for a line. */
export default function map(command: Command, io: Io): void {
  addQuietOption(addPoolOptions(addDocumentOptions(addConfigOptions(command)), 'default: 1'))
    .addHelpText('after', '\nEach line of standard input is an object with "id" and "text"; everything else in it travels along.')
    .action((flags: InputFlags) => run(flags, io));
}

async function run(flags: InputFlags, io: Io): Promise<void> {
  const settings = await loadSettings(flags, io);
  if (flags.cache !== undefined) openCache(resolve(io.cwd, flags.cache));
  const pool = await poolOf(flags.jobs ?? 1);
  const task = async (line: Line): Promise<Done> => {
    try {
      return await pool.work(jobFor(line.text, { flags, settings }, io));
    } catch (error) {
      if (error instanceof UserError) return unread('', error);
      throw error;
    }
  };
  try {
    await openOutput(undefined, io)(answers(inOrder(linesOf(io.stdin), pool.width, task), io));
  } finally {
    await pool.close();
  }
}

function jobFor(line: string, { flags, settings }: { flags: InputFlags; settings: Settings }, io: Io): Job {
  const record = recordIn(line);
  if (!record.get('id') || !record.has('text')) throw new UserError('it has no id or no text', SHAPE);
  const { id, text, meta } = rowOf(record, 'text', 'id');
  const options = { ...settings.options, issuer: settings.issuerOf(null), genre: settings.genreOf(null) };
  const cache = flags.cache === undefined ? null : resolve(io.cwd, flags.cache);
  const { id: _id, ...others } = meta;
  const path = id ?? '';
  return { path, input: { path, text, meta: others, guessed: false }, reading: readingOf(flags), options, cache, wantsText: false };
}

const SHAPE = 'Each line must be an object with "id" and "text".';

function recordIn(line: string): ReadonlyMap<string, string> {
  try {
    return objectIn(line);
  } catch (error) {
    throw error instanceof SyntaxError ? new UserError(`it is not JSON: ${error.message}`, SHAPE) : error;
  }
}

/** A line too for what could not be read: whoever merges the facts hears of it, and the other documents go on. */
async function* answers(all: AsyncIterable<Done>, io: Io): AsyncGenerator<string> {
  let number = 0;
  for await (const { path, facts, error } of all) {
    number += 1;
    if (error) report(new UserError(error.message, error.hint), `line ${number}${path === '' ? '' : ` (${path})`}`, io);
    yield facts === null ? errorLine(path === '' ? null : path, error?.message ?? '') : factsLine(facts);
  }
}
