import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { describeSystemError, UserError } from '../errors.js';
import { type Refusal, watchedFs } from './watched.js';

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
const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md']);
const NEVER = ['**/node_modules/**', '**/.git/**'];

/** Finds the inputs that paths, directories, globs and `-` stand for; a file that links lead to again counts once. A path that stands for nothing is a problem, not an exception. */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const sources = new Map<string, Source>();
  const problems = new Map<string, Problem>();
  for (const path of paths) {
    const found = attempt(path, options);
    for (const source of found.sources) {
      const identity = source.file === null ? '-' : realpathSync(source.file);
      if (!sources.has(identity)) sources.set(identity, source);
    }
    for (const problem of found.problems) problems.set(placeOf(resolve(options.cwd, problem.path)), problem);
  }
  const sorted = [...sources.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { sources: sorted, problems: [...problems.values()] };
}

function attempt(path: string, options: DiscoverOptions): Discovery {
  try {
    return expand(path, options);
  } catch (error) {
    if (error instanceof UserError) return { sources: [], problems: [{ path, error }] };
    throw error;
  }
}

function expand(path: string, options: DiscoverOptions): Discovery {
  if (path === '-') return only({ path: options.stdinName, file: null, size: 0 });
  const file = resolve(options.cwd, path);
  const found = lookUp(file);
  if (found instanceof UserError) {
    if (isDynamicPattern(path)) return matching(path, options);
    throw found;
  }
  if (!found.isDirectory()) return only(toSource(file, found.size, options.cwd));
  return within(file, options);
}

function lookUp(file: string): Stats | UserError {
  try {
    return statSync(file);
  } catch (error) {
    return new UserError(describeSystemError(error), 'Name a file, a directory, a quoted glob, or - for standard input.');
  }
}

/** Where a file lies that may not exist itself: links may lead to one place by several paths. */
function placeOf(file: string): string {
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return file;
  }
}

function only(source: Source): Discovery {
  return { sources: [source], problems: [] };
}

function matching(pattern: string, options: DiscoverOptions): Discovery {
  const found = search(pattern, options.cwd, options);
  if (isEmpty(found)) throw new UserError('no file matches this pattern', 'Check the pattern and the ignored paths.');
  return found;
}

function within(directory: string, options: DiscoverOptions): Discovery {
  const found = search(`**/*.${EXTENSIONS}`, directory, options);
  if (isEmpty(found))
    throw new UserError('no .txt or .md file in this directory', 'Name a file of another kind outright, or check the ignored paths.');
  return found;
}

function isEmpty({ sources, problems }: Discovery): boolean {
  return sources.length === 0 && problems.length === 0;
}

/** The shortest path to a file comes first, so that of several that links make the plain one is kept. */
function search(pattern: string, cwd: string, options: DiscoverOptions): Discovery {
  const refusals: Refusal[] = [];
  const fs = watchedFs((refusal) => refusals.push(refusal));
  const files = globSync(pattern.split(sep).join('/'), { cwd, absolute: true, ignore: NEVER, expandDirectories: false, fs });
  const wanted = files
    .filter((file) => !options.ignores(file))
    .sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  const found = wanted.map((file) => ({ file, stats: lookUp(file) }));
  return {
    sources: found.flatMap(({ file, stats }) => (stats instanceof UserError ? [] : [toSource(file, stats.size, options.cwd)])),
    problems: [
      ...refusals
        .filter(({ file }) => isThere(file) && !options.ignores(file) && mayHoldText(file))
        .map((one) => refused(one, options.cwd)),
      ...found.flatMap(({ file, stats }) => (stats instanceof UserError ? [unreadable(file, stats, options.cwd)] : [])),
    ],
  };
}

/** A pattern may begin with a directory that is not there. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** A link to nowhere that is called like a picture would not have been read anyway. */
function mayHoldText(file: string): boolean {
  const extension = extname(file);
  return extension === '' || TEXTS.has(extension);
}

function refused({ file, error }: Refusal, cwd: string): Problem {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const why = missing ? 'this link leads nowhere' : `it cannot be read: ${describeSystemError(error)}`;
  return { path: toPath(file, cwd), error: new UserError(why, 'Mend it, or leave it out with .claimsignore.') };
}

function unreadable(file: string, error: UserError, cwd: string): Problem {
  const path = toPath(file, cwd);
  if (!path.includes('\uFFFD')) return { path, error };
  return { path, error: new UserError('its name is not UTF-8, so it cannot be opened', 'Rename it, or leave it out with .claimsignore.') };
}

function toSource(file: string, size: number, cwd: string): Source {
  return { path: toPath(file, cwd), file, size };
}

function toPath(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/');
}
