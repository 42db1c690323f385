import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.js';

/** Facts files that can be read at any place, any number of times. */
export interface OnDisk {
  readonly files: readonly string[];
  readonly close: () => void;
}

/** The files as they are; standard input is put into a temporary one. */
export async function onDisk(files: readonly string[], io: Io): Promise<OnDisk> {
  if (!files.includes('-')) return { files, close: () => {} };
  const directory = mkdtempSync(join(tmpdir(), 'claims-'));
  io.unfinished.add(directory);
  const file = join(directory, 'stdin.jsonl');
  const descriptor = openSync(file, 'wx', 0o600);
  for await (const chunk of io.stdin) for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
  closeSync(descriptor);
  return {
    files: files.map((name) => (name === '-' ? file : name)),
    close: () => {
      rmSync(directory, { recursive: true, force: true });
      io.unfinished.delete(directory);
    },
  };
}
