import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { describeSystemError, UserError } from '../errors.js';
import { toPosix } from '../posix.js';
import { adviceOn, Counter, describeLeftOut, type LeftOut } from './left-out.js';
import { nearbyPath } from './nearby.js';
import type { Problem } from './problem.js';
import { type Refusal, watchedFs } from './watched.js';

/** One input, as it is called in the output and where it lies. Standard input has no file. */
export interface Source {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly file: string | null;
  /** Bytes; 0 for standard input. */
  readonly size: number;
}

export interface Discovery {
  /** Sorted by path, each once. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

export interface Walked extends Discovery {
  /** What directories held beside. */
  readonly leftOut: LeftOut;
}

export interface DiscoverOptions {
  readonly cwd: string;
  readonly stdinName: string;
  /** True for a path that is left out. Paths named outright are never asked. */
  readonly ignores: (file: string) => boolean;
  /** What files end in that are read out of a directory, in lower case without the dot; '' for those without. */
  readonly extensions: ReadonlySet<string>;
}

/** The options, and what counts what is left out. */
type Walk = DiscoverOptions & { readonly leftOut: Counter };

const NEVER = ['**/node_modules/**', '**/.git/**'];

/** Finds the inputs that paths, directories, globs and `-` stand for; a file that links lead to again counts once. A path that stands for nothing is a problem, not an exception. */
export async function discover(paths: readonly string[], options: DiscoverOptions): Promise<Walked> {
  const walk = { ...options, leftOut: new Counter() };
  const sources = new Map<string, Source>();
  const problems = new Map<string, Problem>();
  for (const path of paths) {
    const found = attempt(path, walk);
    for (const source of found.sources) {
      const identity = source.file === null ? '-' : realpathSync(source.file);
      if (!sources.has(identity)) sources.set(identity, source);
    }
    for (const problem of found.problems) problems.set(placeOf(resolve(options.cwd, problem.path)), problem);
  }
  const sorted = [...sources.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { sources: sorted, problems: [...problems.values()], leftOut: walk.leftOut.result() };
}

function attempt(path: string, options: Walk): Discovery {
  try {
    return expand(path, options);
  } catch (error) {
    if (error instanceof UserError) return { sources: [], problems: [{ path, error }] };
    throw error;
  }
}

function expand(path: string, options: Walk): Discovery {
  if (path === '-') return only({ path: options.stdinName, file: null, size: 0 });
  const file = resolve(options.cwd, path);
  const found = lookUp(file);
  if (found instanceof UserError) {
    if (isDynamicPattern(path)) return matching(path, options);
    throw withSuggestion(path, found, options.cwd);
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

function withSuggestion(path: string, error: UserError, cwd: string): UserError {
  const near = nearbyPath(path, cwd);
  return near === null ? error : new UserError(error.message, `Did you mean ${near}?`);
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

function matching(pattern: string, options: Walk): Discovery {
  const found = search(pattern, options.cwd, { ...options, wanted: (file) => !options.ignores(file) });
  if (isEmpty(found)) throw new UserError('no file matches this pattern', 'Check the pattern and the ignored paths.');
  return found;
}

function within(directory: string, options: Walk): Discovery {
  const leftOut = new Counter();
  const wanted = (file: string): boolean => {
    if (options.ignores(file)) leftOut.ignored();
    else if (!mayHoldText(file, options)) leftOut.unread(file);
    else return true;
    return false;
  };
  const found = search('**/*', directory, { ...options, wanted });
  if (isEmpty(found)) throw nothingIn(leftOut.result());
  options.leftOut.take(leftOut);
  return found;
}

function nothingIn(leftOut: LeftOut): UserError {
  const others = describeLeftOut(leftOut);
  return new UserError(
    `no text to read in this directory${others === null ? '' : `, only ${others}`}`,
    adviceOn(leftOut) ?? 'Name a file of another kind outright, or check the ignored paths.',
  );
}

function isEmpty({ sources, problems }: Discovery): boolean {
  return sources.length === 0 && problems.length === 0;
}

/** The shortest path to a file comes first, so that of several that links make the plain one is kept. */
function search(pattern: string, cwd: string, options: Walk & { readonly wanted: (file: string) => boolean }): Discovery {
  const refusals: Refusal[] = [];
  const fs = watchedFs((refusal) => refusals.push(refusal));
  const files = globSync(toPosix(pattern), { cwd, absolute: true, ignore: NEVER, expandDirectories: false, fs });
  const wanted = files.filter(options.wanted).sort((left, right) => left.length - right.length || (left < right ? -1 : 1));
  const found = wanted.map((file) => ({ file, stats: lookUp(file) }));
  return {
    sources: found.flatMap(({ file, stats }) => (stats instanceof UserError ? [] : [toSource(file, stats.size, options.cwd)])),
    problems: [
      ...refusals
        .filter(({ file }) => isThere(file) && !options.ignores(file) && (extensionOf(file) === '' || mayHoldText(file, options)))
        .map((one) => refused(one, options.cwd)),
      ...found.flatMap(({ file, stats }) => (stats instanceof UserError ? [unreadable(file, stats, options.cwd)] : [])),
    ],
  };
}

/** A pattern may begin with a directory that is not there. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

const extensionOf = (file: string): string => extname(file).slice(1).toLowerCase();

function mayHoldText(file: string, { extensions }: DiscoverOptions): boolean {
  return extensions.has(extensionOf(file));
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
  return toPosix(relative(cwd, file));
}
