import { resolve } from 'node:path';
import { UserError } from '../../errors.js';
import type { Problem } from '../../input/problem.js';
import { type Read, readDocuments, type Setup } from '../corpus.js';
import type { Io } from '../io.js';
import { note } from '../messages.js';
import type { InputFlags, OutputFlags } from '../options.js';
import type { Output } from '../output.js';
import { Lines, type Wanted } from './lines.js';
import { localLines, sharedLines } from './passes.js';
import { goOn } from './resume.js';
import { summary } from './summary.js';

/** Flags of a command that can write document by document. */
export interface StreamFlags extends InputFlags, OutputFlags {
  readonly fields?: string;
  readonly local?: boolean;
  readonly documents?: boolean;
  readonly resume?: boolean;
}

/** What only makes sense where documents are written one by one. */
export function checkStreaming({ local, documents, resume, output, fields }: StreamFlags, format: string): void {
  const asked = [local && '--local', documents && '--documents', resume && '--resume'].filter(Boolean).join(', ');
  if (format !== 'jsonl' && asked !== '')
    throw new UserError(`${asked}: only JSON lines are written document by document`, 'Add -f jsonl.');
  if (!resume) return;
  if (!local || output === undefined)
    throw new UserError('--resume goes on in a file of documents that are whole by themselves', 'Use it with --local and -o FILE.');
  if (!documents && fields !== undefined && !fields.split(',').some((field) => field.trim() === 'document'))
    throw new UserError('--resume cannot tell which documents a file holds', 'Add document to --fields, or use --documents.');
}

/** What a stream is made of. `output` is null where an earlier run's file is gone on with. */
export interface Streaming extends Setup {
  readonly flags: StreamFlags;
  readonly wanted: Wanted;
  readonly output: Output | null;
}

/** Each document by itself as soon as it is done, or all of them once their speakers are known. */
export async function streamLines(paths: readonly string[], { flags, settings, wanted, output }: Streaming, io: Io): Promise<void> {
  const lines = new Lines(wanted);
  const file = flags.output ?? '';
  const begun = output === null ? await goOn(resolve(io.cwd, file), file) : null;
  const told = toldBy(readDocuments(paths, { flags, settings, last: begun?.last ?? null }, io));
  const { options } = settings;
  const pieces = flags.local === true ? localLines(told, lines, options) : sharedLines(told, lines, { options, unfinished: io.unfinished });
  const first = await pieces.next();
  if (first.done === true) return;
  await (output ?? begun?.write)?.(behind(first.value, pieces));
  note(summary({ ...lines, speakers: flags.local === true ? null : lines.speakers.size }), flags, io);
}

async function* toldBy(documents: AsyncIterable<Read | Problem>): AsyncGenerator<Read> {
  for await (const one of documents) if ('facts' in one) yield one;
}

async function* behind(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
