import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';

export const CONFIG_FILE = 'claims.config.yaml';

/**
 * Where the configuration lies: the file that was named, or the nearest one at or above the directory, or null.
 * @param wanted a path, or false for none at all
 */
export function findConfig(cwd: string, wanted: string | boolean | undefined): string | null {
  if (wanted === false) return null;
  if (typeof wanted === 'string') return named(resolve(cwd, wanted), wanted);
  return nearest(cwd);
}

function named(file: string, wanted: string): string {
  if (!existsSync(file)) throw new UserError(`${wanted}: there is no such configuration file`, 'Check the path after --config.');
  return file;
}

function nearest(cwd: string): string | null {
  for (let directory = resolve(cwd); ; directory = dirname(directory)) {
    const file = join(directory, CONFIG_FILE);
    if (existsSync(file)) return file;
    if (directory === dirname(directory)) return null;
  }
}
