import { UserError } from '../errors.js';
import { type Discovery, discover } from '../input/discover.js';
import { walkedExtensions } from '../input/formats.js';
import { adviceOn, describeLeftOut } from '../input/left-out.js';
import type { Io } from './io.js';
import { note } from './messages.js';
import type { InputFlags } from './options.js';
import type { Settings } from './settings.js';

export interface Sources extends Discovery {
  readonly stdin: AsyncIterable<Uint8Array>;
}

interface Reading {
  readonly flags: InputFlags;
  readonly settings: Settings;
}

/**
 * The inputs that the paths stand for; without any, standard input if something is piped into it. What directories held beside is told.
 * @throws UserError if there is nothing to read
 */
export async function findSources(paths: readonly string[], { flags, settings }: Reading, io: Io): Promise<Sources> {
  const stdin = paths.length > 0 ? io.stdin : await pipedInto(io);
  const found = await discover(paths.length > 0 ? paths : ['-'], {
    cwd: io.cwd,
    stdinName: flags.stdinFilename,
    ignores: settings.ignores,
    extensions: extensionsFor(flags),
  });
  const leftOut = describeLeftOut(found.leftOut);
  const advice = adviceOn(found.leftOut);
  if (leftOut !== null) note(`left out: ${leftOut}${advice === null ? '' : `. ${advice}`}`, flags, io);
  return { ...found, stdin };
}

/** Standard input, if anything comes: an empty pipe is what a program gives that means nothing by it. */
async function pipedInto(io: Io): Promise<AsyncIterable<Uint8Array>> {
  const chunks = io.stdinIsPiped ? io.stdin[Symbol.asyncIterator]() : null;
  const first = await chunks?.next();
  if (chunks === null || first === undefined || first.done)
    throw new UserError('nothing to read', 'Name a file, a directory, a quoted glob, or - for standard input.');
  return begunWith(first.value, chunks);
}

async function* begunWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

function extensionsFor({ input, textColumn, idColumn }: InputFlags): ReadonlySet<string> {
  return walkedExtensions(input ?? null, textColumn !== undefined || idColumn !== undefined);
}
