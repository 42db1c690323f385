import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Builds the command once before the tests that run it, if a source is newer than the build. Unit tests run even if it fails. */
export default function setup(): void {
  const built = existsSync('dist/cli.js') ? statSync('dist/cli.js').mtimeMs : 0;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
  const newest = Math.max(...[...sources, 'build.config.js', 'package.json'].map((file) => statSync(file).mtimeMs));
  if (newest > built) spawnSync(process.execPath, ['build.config.js'], { stdio: 'inherit' });
}
