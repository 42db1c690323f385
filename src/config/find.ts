import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.js';

export const CONFIG_FILE = 'claims.config.yaml';
/** JSON is YAML, too. */
const NAMES = [CONFIG_FILE, 'claims.config.yml', 'claims.config.json'];

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
    const [found, second] = NAMES.map((name) => join(directory, name)).filter((file) => existsSync(file));
    if (second !== undefined) throw new UserError(`${second}: there are two configurations`, 'Keep one of them.');
    if (found !== undefined) return found;
    const stray = strayIn(directory);
    if (stray !== null)
      throw new UserError(`${stray}: it looks like a configuration and is not read`, `Call it ${CONFIG_FILE}, or say --no-config.`);
    if (directory === dirname(directory)) return null;
  }
}

/** What other tools would call their configuration. */
const STRAY = /^(?:\.claimsrc(?:\.\w+)?|claims\.(?:ya?ml|toml)|claims\.config(?:\.(?:[cm]?[jt]s|toml))?)$/;

function strayIn(directory: string): string | null {
  try {
    return readdirSync(directory).find((name) => STRAY.test(name)) ?? null;
  } catch {
    return null;
  }
}
