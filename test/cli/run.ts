import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const BIN = resolve('bin/claims.js');

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command as a process of its own, in an environment that asks for no colour and no width. */
export function claims(args: readonly string[], options: RunOptions = {}): Run {
  return toRun(spawnSync(process.execPath, [BIN, ...args], spawnOptions(options)));
}

/** Runs a shell line in which `claims` is the built command. */
export function shell(line: string, options: RunOptions = {}): Run {
  const script = `claims() { "${process.execPath}" "${BIN}" "$@"; }; ${line}`;
  return toRun(spawnSync('bash', ['-c', script], spawnOptions(options)));
}

/** A directory with these files, gone after the test. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'claims-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

function spawnOptions({ cwd, input, env }: RunOptions) {
  const { FORCE_COLOR: _force, NO_COLOR: _no, COLUMNS: _columns, ...rest } = process.env;
  return { cwd, input, env: { ...rest, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
}

function toRun({ status, stdout, stderr }: SpawnSyncReturns<string>): Run {
  return { code: status, stdout, stderr };
}
