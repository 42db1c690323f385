import { PassThrough } from 'node:stream';
import { Command } from 'commander';
import { expect, it, vi } from 'vitest';
import type { Io } from '../../src/commands/io.js';
import type { Extraction } from '../../src/model.js';
import { workspace } from '../cli/run.js';

vi.mock('../../src/pipeline.js', async (original) => {
  const { extractDocument } = await original<typeof import('../../src/pipeline.js')>();
  const failing: typeof extractDocument = (text, path, options) => {
    if (path === 'b.txt') throw new RangeError('too deep');
    return extractDocument(text, path, options);
  };
  return { extractDocument: failing };
});

async function run(name: 'extract' | 'check', args: readonly string[], debug = false) {
  const cwd = workspace({
    'a.txt': 'Anna Weber said it rained.',
    'b.txt': 'Ben Ode said it snowed.',
    'c.txt': 'Cara Lind said it hailed.',
  });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const codes: number[] = [];
  const streams = { stdin: new PassThrough(), stdinIsPiped: false, stdout, stderr };
  const io: Io = {
    cwd,
    env: {},
    debug,
    ...streams,
    unfinished: new Set(),
    setExitCode: (code) => void codes.push(code),
  };
  const command = new Command(name);
  const { default: define } =
    name === 'extract' ? await import('../../src/commands/extract.js') : await import('../../src/commands/check.js');
  define(command, io);
  await command.parseAsync(['a.txt', 'b.txt', 'c.txt', ...args], { from: 'user' });
  return { code: Math.max(0, ...codes), stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

const MESSAGE = 'something went wrong inside claims: RangeError: too deep';

it('a mistake of ours in one document takes no other along', async () => {
  const { code, stdout, stderr } = await run('extract', ['-f', 'json']);
  const { documents, claims }: Extraction = JSON.parse(stdout);
  expect(code).toBe(2);
  expect(stderr).toContain(`claims: b.txt: ${MESSAGE}\n  Please report it with the output of --debug.\n`);
  expect(stderr).not.toContain('    at ');
  expect(documents.map(({ path, status, message }) => [path, status, message])).toEqual([
    ['a.txt', 'ok', undefined],
    ['b.txt', 'failed', MESSAGE],
    ['c.txt', 'ok', undefined],
  ]);
  expect(claims.map(({ document }) => document)).toEqual(['a.txt', 'c.txt']);
});

it('--debug shows where it arose', async () => {
  const { stderr } = await run('extract', ['-f', 'json'], true);
  expect(stderr).toMatch(/RangeError: too deep\n {4}at .*failed\.test\.ts/);
});

it('no baseline is made of documents that failed', async () => {
  const { code, stderr } = await run('check', ['-f', 'json', '--baseline', 'known.json', '--update-baseline']);
  expect(code).toBe(2);
  expect(stderr).toContain('known.json is left as it was, for some documents could not be read');
});
