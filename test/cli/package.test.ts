import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workspace } from './run.js';

const MINUTES = 60_000;

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Bytes of all files in the directory. */
function sizeOf(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

describe('the package', () => {
  it('works when its tarball is installed globally', { timeout: 5 * MINUTES }, () => {
    const cwd = workspace({ 'a.txt': 'Anna Weber said that the harbour would close in May.\n' });
    npm(['pack', '--pack-destination', cwd], resolve('.'));
    const tarball = readdirSync(cwd).find((file) => file.endsWith('.tgz')) ?? '';
    npm(['install', '--global', '--prefix', join(cwd, 'prefix'), '--prefer-offline', join(cwd, tarball)], cwd);
    expect(sizeOf(join(cwd, 'prefix'))).toBeLessThan(6_000_000);
    const stdout = execFileSync(join(cwd, 'prefix', 'bin', 'claims'), ['extract', '-q', 'a.txt'], { cwd, encoding: 'utf8' });
    expect(JSON.parse(stdout).claims).toHaveLength(1);
  });

  it('holds what runs and what is read, and no source or test', () => {
    const [{ files }] = JSON.parse(npm(['pack', '--dry-run', '--json'], resolve('.')));
    const roots = new Set(files.map(({ path }: { path: string }) => path.split('/')[0]));
    expect([...roots].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'bin', 'dist', 'docs', 'package.json']);
  });
});
