import { PassThrough } from 'node:stream';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import extract from '../../src/commands/extract.js';
import type { ExitCode, Io } from '../../src/commands/io.js';
import { inside } from './inside.js';
import { workspace } from './run.js';

const ESCAPE = '\u001b';
const HOSTILE = `Anna Weber said that the harbour would close in May or June${ESCAPE}]0;owned\u0007.\u009b31m\n`;

interface Terminal {
  readonly env?: Record<string, string>;
  readonly columns?: number;
}

/** Runs extract as on a terminal, which a test process has none of. */
async function onTerminal(args: readonly string[], { env = {}, columns = 80 }: Terminal = {}) {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns });
  const codes: ExitCode[] = [];
  const cwd = workspace({ 'a.txt': HOSTILE });
  const io: Io = {
    cwd,
    env,
    stdin: new PassThrough(),
    stdinIsPiped: false,
    stdout,
    stderr,
    debug: false,
    unfinished: new Set(),
    setExitCode: (code) => codes.push(code),
  };
  const command = new Command();
  extract(command, io);
  await command.parseAsync(['a.txt', ...args], { from: 'user' });
  return { stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? ''), codes };
}

const withoutColours = (text: string): string => text.replaceAll(new RegExp(`${ESCAPE}\\[\\d*m`, 'g'), '');

describe('on a terminal', () => {
  it('prints a table in colour, with a summary on standard error', async () => {
    const { stdout, stderr, codes } = await onTerminal(['--no-progress']);
    expect(stdout).toContain(`${ESCAPE}[1m`);
    expect(withoutColours(stdout)).toMatch(/^a\.txt {2}1 claim\n/);
    expect(withoutColours(stdout)).toContain('\n 1  Anna Weber ');
    expect(stderr).toBe('claims: 1 claim by 1 speaker in 1 document\n');
    expect(codes).toEqual([]);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['--no-color', ['--no-color'], {}],
    ['NO_COLOR', [], { NO_COLOR: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
  ])('prints no colour with %s', async (_, args, env) => {
    expect((await onTerminal(args, { env })).stdout).not.toContain(ESCAPE);
  });

  it.each(['table', 'json', 'jsonl', 'csv', 'markdown'])('lets no control character of the text through as %s', async (format) => {
    const { stdout } = await onTerminal(['-f', format]);
    expect(stdout).toContain('harbour');
    expect(withoutColours(stdout).replaceAll('\n', '')).toMatch(/^\P{Cc}*$/u);
  });

  it.each([60, 80, 120])('keeps to %i columns', async (columns) => {
    const { stdout } = await onTerminal([], { columns });
    expect(
      Math.max(
        ...withoutColours(stdout)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(columns);
  });
});

// 260 lines were asked for of 119 claims.
it('a table takes two lines a claim at most, in 80 columns', async () => {
  const { stdout, stderr } = await inside(['extract', 'seeds', '-f', 'table'], { env: { COLUMNS: '80' } });
  const claims = Number(/claims: (\d+) claims/.exec(stderr)?.[1]);
  expect((stdout.split('\n').length * 119) / claims).toBeLessThanOrEqual(260);
});
