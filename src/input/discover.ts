import { realpathSync, type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { describeSystemError, UserError } from '../errors.js';

/** One input, as it is called in the output and where it lies. Standard input has no file. */
export interface Source {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly file: string | null;
  /** Bytes; 0 for standard input. */
  readonly size: number;
}

export interface Problem {
  readonly path: string;
  readonly error: UserError;
}

export interface Discovery {
  /** Sorted by path, each once. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

export interface DiscoverOptions {
  readonly cwd: string;
  readonly stdinName: string;
  /** True for a path that is left out. Paths named outright are never asked. */
  readonly ignores: (file: string) => boolean;
}

const EXTENSIONS = '{txt,md}';
const NEVER = ['**/node_modules/**', '**/.git/**'];

/** Finds the inputs that paths, directories, globs and `-` stand for; a file that links lead to again counts once. A path that stands for nothing is a problem, not an exception. */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      for (const source of await expand(path, options)) {
        const identity = source.file === null ? '-' : realpathSync(source.file);
        if (!sources.has(identity)) sources.set(identity, source);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push({ path, error });
    }
  }
  const sorted = [...sources.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { sources: sorted, problems };
}

async function expand(path: string, options: DiscoverOptions): Promise<Source[]> {
  if (path === '-') return [{ path: options.stdinName, file: null, size: 0 }];
  const file = resolve(options.cwd, path);
  const found = lookUp(file);
  if (found instanceof UserError) return isDynamicPattern(path) ? matching(path, options) : Promise.reject(found);
  if (!found.isDirectory()) return [toSource(file, found.size, options.cwd)];
  return within(file, options);
}

function lookUp(file: string): Stats | UserError {
  try {
    return statSync(file);
  } catch (error) {
    return new UserError(describeSystemError(error), 'Name a file, a directory, a quoted glob, or - for standard input.');
  }
}

async function matching(pattern: string, options: DiscoverOptions): Promise<Source[]> {
  const files = await search(pattern, options.cwd, options);
  if (files.length === 0) throw new UserError('no file matches this pattern', 'Check the pattern and the ignored paths.');
  return files;
}

async function within(directory: string, options: DiscoverOptions): Promise<Source[]> {
  const files = await search(`**/*.${EXTENSIONS}`, directory, options);
  if (files.length === 0)
    throw new UserError('no .txt or .md file in this directory', 'Name a file of another kind outright, or check the ignored paths.');
  return files;
}

/** The shortest path to a file comes first, so that of several that links make the plain one is kept. */
async function search(pattern: string, cwd: string, options: DiscoverOptions): Promise<Source[]> {
  const files = await glob(pattern.split(sep).join('/'), { cwd, absolute: true, ignore: NEVER, expandDirectories: false });
  const wanted = files
    .filter((file) => !options.ignores(file))
    .sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  return wanted.flatMap((file) => {
    const found = lookUp(file);
    return found instanceof UserError ? [] : [toSource(file, found.size, options.cwd)];
  });
}

function toSource(file: string, size: number, cwd: string): Source {
  return { path: relative(cwd, file).split(sep).join('/'), file, size };
}
