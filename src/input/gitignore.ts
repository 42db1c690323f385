import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { toPosix } from '../posix.js';
import { readLines } from './ignore.js';

const FILE = '.gitignore';

/** Tells what git leaves out of a repository, by all of its ignore files; outside of one, nothing is left out. */
export function gitIgnorer(): (file: string) => boolean {
  const roots = new Map<string, string | null>();
  const rules = new Map<string, Ignore | null>();
  const directories = new Map<string, boolean>();
  const rulesOf = (directory: string): Ignore | null => remembered(rules, directory, read);
  const rootOf = (directory: string): string | null => remembered(roots, directory, nearestRoot);
  const ignores = (path: string, root: string, isDirectory: boolean): boolean => {
    const parent = dirname(path);
    if (parent !== root && remembered(directories, parent, (one) => ignores(one, root, true))) return true;
    for (let directory = parent; ; directory = dirname(directory)) {
      const name = toPosix(relative(directory, path));
      const found = rulesOf(directory)?.test(isDirectory ? `${name}/` : name);
      if (found?.ignored) return true;
      if (found?.unignored || directory === root) return false;
    }
  };
  return (file) => {
    const root = rootOf(dirname(file));
    return root !== null && ignores(file, root, false);
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, make: (key: string) => Value): Value {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make(key);
  known.set(key, made);
  return made;
}

function read(directory: string): Ignore | null {
  const file = join(directory, FILE);
  return existsSync(file) ? ignore().add(readLines(file)) : null;
}

function nearestRoot(directory: string): string | null {
  for (let current = directory; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (current === dirname(current)) return null;
  }
}
