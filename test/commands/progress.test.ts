import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Io } from '../../src/commands/io.js';
import { startProgress } from '../../src/commands/progress.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Case {
  readonly isTTY?: boolean;
  readonly flags?: { progress: boolean; quiet?: boolean };
  readonly env?: Record<string, string>;
}

/** What is written when each of four documents takes 400 ms. */
function written({ isTTY = true, flags = { progress: true }, env = {} }: Case): string {
  const stderr = Object.assign(new PassThrough(), { isTTY });
  const io: Io = {
    cwd: '/',
    env,
    stdin: new PassThrough(),
    stdinIsPiped: false,
    stdout: new PassThrough(),
    stderr,
    debug: false,
    unfinished: new Set(),
    setExitCode: () => {},
  };
  const progress = startProgress(4, flags, io);
  for (let i = 0; i < 4; i++) {
    vi.advanceTimersByTime(400);
    progress.step();
  }
  progress.stop();
  return String(stderr.read() ?? '');
}

describe('progress', () => {
  it('counts on one line once the work lasts, and wipes it', () => {
    expect(written({})).toBe('\r\u001b[K3 of 4 documents\r\u001b[K4 of 4 documents\r\u001b[K');
  });

  it.each<[string, Case]>([
    ['off a terminal', { isTTY: false }],
    ['with --no-progress', { flags: { progress: false } }],
    ['with -q', { flags: { progress: true, quiet: true } }],
    ['on a dumb terminal', { env: { TERM: 'dumb' } }],
  ])('says nothing %s', (_, options) => {
    expect(written(options)).toBe('');
  });
});
