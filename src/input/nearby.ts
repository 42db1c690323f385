import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { closest } from '../suggest.js';

/** The path, from the directory `cwd`, that one that leads nowhere was most likely meant to be, or null. */
export function nearbyPath(path: string, cwd: string): string | null {
  const name = closest(basename(path), namesIn(resolve(cwd, dirname(path))));
  return name === null ? null : join(dirname(path), name);
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
