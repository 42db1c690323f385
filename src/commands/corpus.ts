import { resolve } from 'node:path';
import { openCache } from '../cache.js';
import type { DocumentFacts } from '../corpus/facts.js';
import { UserError } from '../errors.js';
import { discover, type Problem, type Source } from '../input/discover.js';
import { readStream } from '../input/read.js';
import { type Done, type Failure, type Job, unread } from '../job.js';
import type { Io } from './io.js';
import { note, report } from './messages.js';
import type { InputFlags } from './options.js';
import { inOrder, openPool, type Pool } from './pool.js';
import { startProgress } from './progress.js';
import type { Settings } from './settings.js';

/** Documents read and extracted, sorted by path. */
export interface Corpus {
  readonly documents: readonly DocumentFacts[];
  /** By path; empty unless they were asked for. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths that were not done, those of failed documents too; each has been named on standard error and the exit code set. */
  readonly problems: readonly Problem[];
}

/** What the work is done with. */
export interface Setup {
  readonly flags: InputFlags;
  readonly settings: Settings;
  /** Whether the texts are wanted, too. */
  readonly wantsTexts?: boolean;
  /** True for a document that an earlier run has done. */
  readonly isDone?: (path: string) => boolean;
}

/** One document that is done. */
export interface Read {
  readonly facts: DocumentFacts;
  /** The facts as JSON. */
  readonly json: string;
  readonly text: string | null;
  /** Set if the program failed at it. */
  readonly problem: Problem | null;
}

/** The whole corpus at once: the first half of the commands that look at all of it together. */
export async function readCorpus(paths: readonly string[], setup: Setup, io: Io): Promise<Corpus> {
  const documents: DocumentFacts[] = [];
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for await (const done of readDocuments(paths, setup, io)) {
    if ('error' in done) problems.push(done);
    else {
      documents.push(done.facts);
      if (done.text !== null) texts.set(done.facts.document.path, done.text);
      if (done.problem) problems.push(done.problem);
    }
  }
  return { documents, texts, problems };
}

/**
 * Reads and extracts whatever the paths stand for, one document after the other in the order of their paths. One bad file does not
 * stop the others; each problem has been named on standard error and the exit code set.
 * @throws UserError if no path is given
 */
export async function* readDocuments(paths: readonly string[], setup: Setup, io: Io): AsyncGenerator<Read | Problem> {
  if (paths.length === 0) throw new UserError('nothing to read', 'Name a file, a directory, a quoted glob, or - for standard input.');
  const { flags, settings } = setup;
  const cache = flags.cache === undefined ? null : resolve(io.cwd, flags.cache);
  if (cache !== null) openCache(cache);
  const { sources: found, problems } = await discover(paths, { cwd: io.cwd, stdinName: flags.stdinFilename, ignores: settings.ignores });
  const sources = found.filter(({ path }) => setup.isDone?.(path) !== true);
  for (const problem of problems) yield named(problem, io);
  const sizes = sources.map(({ size }) => size);
  const progress = startProgress({ documents: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }, flags, io);
  let at = 0;
  const pool = await openPool(sources, flags.jobs);
  const task = (source: Source): Promise<Done> => workOn(source, pool, () => jobFor(source, { ...setup, cache }, io));
  try {
    for await (const done of inOrder(sources, pool.width, task)) {
      progress.step(sizes[at++] ?? 0);
      yield readOf(done, flags, io);
    }
  } finally {
    progress.stop();
    await pool.close();
  }
}

async function jobFor(
  { path, file }: Source,
  { flags, settings, cache, wantsTexts = false }: Setup & { cache: string | null },
  io: Io,
): Promise<Job> {
  const encoding = flags.encoding ?? null;
  const options = { ...settings.options, issuer: settings.issuerOf(file), genre: settings.genreOf(file) };
  const input = file === null ? await readStream(io.stdin, encoding) : null;
  return { path, file, input, encoding, options, cache, wantsText: wantsTexts };
}

/** A document's work; standard input that cannot be read is a problem like any other. */
async function workOn(source: Source, pool: Pool, prepare: () => Promise<Job>): Promise<Done> {
  try {
    return await pool.work(await prepare());
  } catch (error) {
    if (error instanceof UserError) return unread(source.path, error);
    throw error;
  }
}

function readOf({ path, facts: json, text, guessed, error }: Done, flags: InputFlags, io: Io): Read | Problem {
  if (guessed) note(`${path}: not UTF-8, read as windows-1252 (--encoding says otherwise)`, flags, io);
  const problem = error && named(problemOf(path, error, io), io);
  if (json === null) return problem ?? { path, error: new UserError('it could not be read') };
  const facts: DocumentFacts = JSON.parse(json);
  const { message, status } = facts.document;
  if (message !== undefined && status !== 'failed') note(`${path}: ${message}`, flags, io);
  return { facts, json, text, problem };
}

function problemOf(path: string, { message, hint, stack }: Failure, io: Io): Problem {
  if (io.debug && stack !== null) io.stderr.write(`${stack}\n`);
  return { path, error: new UserError(message, hint) };
}

function named(problem: Problem, io: Io): Problem {
  report(problem.error, problem.path, io);
  io.setExitCode(2);
  return problem;
}
