import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, workspace } from './run.js';

const SHORT = 'Anna Weber said the harbour would close in May.\n';
/** Minutes of work in one go. */
const LONG = Array.from(
  { length: 40_000 },
  (_, i) => `Cara Lind said that boat ${i} would sail, and Ben Ode denied that “the quay was full on day ${i}”.\n\n`,
).join('');
const ENDS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

function start(args: readonly string[], cwd: string) {
  return spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}

const ended = async (child: ReturnType<typeof start>): Promise<unknown> => (await once(child, 'close'))[0];

describe('a signal ends the run', () => {
  it.each(ENDS)('%s, with %i, while the command works on a text of megabytes; the lines before it are whole', async (signal, code) => {
    const cwd = workspace({ 'a.txt': SHORT, 'b.txt': LONG });
    const child = start(['extract', '.', '-q', '-f', 'jsonl', '--local', '--jobs', '1'], cwd);
    let lines = '';
    child.stdout.on('data', (chunk) => {
      lines += chunk;
    });
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await ended(child)).toBe(code);
    expect(JSON.parse(lines)).toMatchObject({ document: 'a.txt' });
    expect(lines.endsWith('\n')).toBe(true);
  });

  it('in workers, too, and no half-written file stays', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, SHORT]));
    const cwd = workspace({ ...files, 'w.txt': LONG, 'x.txt': LONG, 'out.jsonl': 'before' });
    const child = start(['extract', '.', '-f', 'jsonl', '--local', '--jobs', '2', '-o', 'out.jsonl'], cwd);
    while (!readdirSync(cwd).some((name) => name.startsWith('.out.jsonl.'))) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(readdirSync(cwd).filter((name) => name.includes('out'))).toEqual(['out.jsonl']);
    expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe('before');
  });

  it('while nobody writes to the pipe that is read', async () => {
    const cwd = workspace({ 'a.txt': SHORT });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const child = start(['extract', 'a.txt', 'pipe', '-q', '-f', 'jsonl', '--local'], cwd);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
  });

  it('while nobody reads what is written', async () => {
    const many = LONG.slice(0, 60_000);
    const cwd = workspace(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, many])));
    const child = start(['extract', '.', '-q', '-f', 'jsonl', '--local', '--jobs', '1'], cwd);
    await once(child.stdout, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(143);
  });
});
