import { createHash } from 'node:crypto';
import type { DocumentExtraction } from '../document.js';
import { internalError, UserError } from '../errors.js';
import type { InputDocument } from '../input/containers/types.js';
import { discover, type Problem, type Source } from '../input/discover.js';
import { documentsOf, type FromSource } from '../input/documents.js';
import type { Io } from './io.js';
import { note, report, showStack } from './messages.js';
import { type InputFlags, readingOf } from './options.js';
import { openPool, type Work } from './pool.js';
import { startProgress } from './progress.js';
import type { Settings } from './settings.js';

/** Documents read and extracted, sorted by path. */
export interface Corpus {
  readonly documents: readonly DocumentExtraction[];
  /** Paths that were not done, those of failed documents too; each has been named on standard error and the exit code set. */
  readonly problems: readonly Problem[];
}

/** What the work is done with. */
export interface Setup {
  readonly flags: InputFlags;
  readonly settings: Settings;
}

/**
 * Reads and extracts whatever the paths stand for: the first half of every command. One bad file does not stop the others.
 * @throws UserError if no path is given
 */
export async function readCorpus(paths: readonly string[], setup: Setup, io: Io): Promise<Corpus> {
  if (paths.length === 0) throw new UserError('nothing to read', 'Name a file, a directory, a quoted glob, or - for standard input.');
  const { flags, settings } = setup;
  const { sources, problems } = await discover(paths, { cwd: io.cwd, stdinName: flags.stdinFilename, ignores: settings.ignores });
  const outcomes = await extractAll(sources, setup, io);
  const corpus = sortOut(outcomes, problems);
  for (const { error, path } of corpus.problems) report(error, path, io);
  if (corpus.problems.length > 0) io.setExitCode(2);
  for (const { document } of corpus.documents)
    if (document.message !== undefined && document.status !== 'failed') note(`${document.path}: ${document.message}`, flags, io);
  return corpus;
}

type Outcome = DocumentExtraction | Problem | (DocumentExtraction & Problem);

async function extractAll(sources: readonly Source[], setup: Setup, io: Io): Promise<Outcome[]> {
  const progress = startProgress(sources.length, setup.flags, io);
  const pool = await openPool(sources, setup.flags.jobs);
  try {
    return await pool.map(documentsOf(sources, readingOf(setup.flags), io.stdin), async (found, work) => {
      const outcome = 'error' in found ? found : await extractOne(found, { ...setup, work }, io);
      progress.step();
      return outcome;
    });
  } finally {
    progress.stop();
    await pool.close();
  }
}

type Found = Extract<FromSource, InputDocument>;

async function extractOne({ path, text, meta, guessed, source }: Found, setup: Setup & { work: Work }, io: Io): Promise<Outcome> {
  const { flags, settings, work } = setup;
  if (guessed) note(`${path}: not UTF-8, read as windows-1252 (--encoding says otherwise)`, flags, io);
  try {
    const options = { ...settings.options, meta, issuer: settings.issuerOf(source.file), genre: settings.genreOf(source.file) };
    return await work({ text, path, options });
  } catch (error) {
    showStack(error, io);
    return failed(text, path, internalError(error));
  }
}

/** A document at which the program itself failed: it stands in the results, so that its silence is not taken for one of the text. */
function failed(text: string, path: string, error: UserError): DocumentExtraction & Problem {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const figures = { sentences: 0, claims: 0, excluded: [] };
  const document = {
    path,
    language: null,
    genre: 'report' as const,
    meta: {},
    sha256,
    length: text.length,
    ...figures,
    status: 'failed' as const,
    message: error.message,
  };
  return { document, text, sentences: [], claims: [], entities: [], path, error };
}

function sortOut(outcomes: readonly Outcome[], problems: readonly Problem[]): Corpus {
  return {
    documents: outcomes.filter((outcome) => 'document' in outcome),
    problems: [...problems, ...outcomes.filter((outcome) => 'error' in outcome)],
  };
}
