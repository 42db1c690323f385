import { resolve } from 'node:path';
import { openCache } from '../cache.js';
import type { DocumentFacts } from '../corpus/facts.js';
import { UserError } from '../errors.js';
import { documentsOf, type FromSource } from '../input/documents.js';
import type { Problem } from '../input/problem.js';
import { type Done, type Failure, unread } from '../job.js';
import type { Io } from './io.js';
import { note, report } from './messages.js';
import { type InputFlags, readingOf } from './options.js';
import { inOrder, openPool, type Pool } from './pool.js';
import { startProgress } from './progress.js';
import type { Settings } from './settings.js';
import { findSources } from './sources.js';
import { remainingDocuments, remainingSources } from './stream/remaining.js';
import { openTextOut } from './text-out.js';

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
  /** The last document that an earlier run has written, with which to go on. */
  readonly last?: string | null;
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
  const { flags } = setup;
  const textOut = openTextOut(flags.textOut, io);
  const cache = flags.cache === undefined ? null : resolve(io.cwd, flags.cache);
  if (cache !== null) openCache(cache);
  const { sources: found, problems, stdin } = await findSources(paths, setup, io);
  const last = setup.last ?? null;
  const sources = remainingSources(found, last);
  for (const problem of problems) yield named(problem, io);
  const progress = startProgress(
    sources.reduce((sum, { size }) => sum + size, 0),
    flags,
    io,
  );
  const pool = await openPool(sources, flags);
  const task = async (found: FromSource): Promise<Worked> => ({
    size: sizeOf(found),
    done: await workOn(found, pool, { ...setup, cache }),
  });
  const documents = remainingDocuments(documentsOf(sources, readingOf(flags), stdin), last);
  try {
    for await (const { size, done } of inOrder(documents, pool.width, task)) {
      progress.step(size);
      if (done.text !== null) textOut?.(done.path, done.text);
      yield readOf(done, flags, io);
    }
  } finally {
    progress.stop();
    await pool.close();
  }
}

interface Worked {
  readonly done: Done;
  readonly size: number;
}

/** Bytes; of a row of a table about as many as its text has characters. */
function sizeOf(found: FromSource): number {
  return 'text' in found ? found.text.length : found.source.size;
}

async function workOn(
  found: FromSource,
  pool: Pool,
  { flags, settings, cache, wantsTexts = false }: Setup & { cache: string | null },
): Promise<Done> {
  if ('error' in found) return unread(found.path, found.error);
  const { path, source } = found;
  const options = { ...settings.options, issuer: settings.issuerOf(source.file), genre: settings.genreOf(source.file) };
  const input = 'file' in found ? found.file : found;
  return pool.work({ path, input, reading: readingOf(flags), options, cache, wantsText: wantsTexts || flags.textOut !== undefined });
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
