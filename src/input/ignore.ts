import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ignore from 'ignore';
import { describeSystemError, UserError } from '../errors.js';
import { toPosix } from '../posix.js';

const IGNORE_FILE = '.claimsignore';

/** A list of patterns as in .gitignore, and the directory they are relative to. */
export interface Patterns {
  readonly directory: string;
  readonly patterns: readonly string[];
}

/** Tells which files one of the lists leaves out. Files outside a list's directory are none of its business. */
export function ignorer(lists: readonly Patterns[]): (file: string) => boolean {
  const matchers = lists.map((list) => matcher(list));
  return (file) => matchers.some((matches) => matches(file));
}

/** Tells which files below the directory match the patterns. */
export function matcher(list: Patterns): (file: string) => boolean {
  const rules = ignore().add([...list.patterns]);
  return (file) => {
    const path = toPosix(relative(list.directory, file));
    return ignore.isPathValid(path) && rules.ignores(path);
  };
}

/** The nearest ignore file at or above the directory, if there is one. */
export function readIgnoreFile(directory: string): Patterns | null {
  for (let current = resolve(directory); ; current = dirname(current)) {
    const file = join(current, IGNORE_FILE);
    if (existsSync(file)) return { directory: current, patterns: readLines(file) };
    if (current === dirname(current)) return null;
  }
}

/** The lines of an ignore file. */
export function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch (error) {
    const why = `${file}: it cannot be read: ${describeSystemError(error)}`;
    throw new UserError(why, 'Without it, what it leaves out would be read. Make it readable, or remove it.');
  }
}
