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
  const progress = startProgress(500, flags, io);
  for (let i = 0; i < 4; i++) {
    vi.advanceTimersByTime(400);
    progress.step(100);
  }
  progress.stop();
  return String(stderr.read() ?? '');
}

describe('progress', () => {
  it('counts on one line once the work lasts, with the time that is left, and wipes it', () => {
    const lines = written({});
    expect(lines).toContain('3 documents');
    expect(lines).toMatch(/4 documents \[.+\] \ds left/);
    expect(lines).not.toContain('2 documents');
    expect(lines).not.toContain('\n');
    expect(lines.endsWith('\u001b[1G\u001b[2K')).toBe(true);
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
