import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model.js';
import { inside } from './inside.js';
import { BIN, claims, shell, workspace } from './run.js';

const ARTICLE = 'Anna Weber said the harbour would close in May.\nBen Ode denied that the ferry was late.\n';
const MANY = Array.from(
  { length: 400 },
  (_, i) => `Anna Weber said that the harbour would close in May. Ben Ode denied that the ferry was ${i} days late.\n\n`,
).join('');

describe('streams', () => {
  it('puts results alone on standard output', () => {
    const { code, stdout, stderr } = claims(['extract', 'a.txt'], { cwd: workspace({ 'a.txt': ARTICLE }) });
    const { claims: found }: Extraction = JSON.parse(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `claims: ${found.length} claims by 2 speakers in 1 document\n` });
    expect(found.map(({ act }) => act)).toEqual(['state', 'deny']);
  });

  it('says nothing on standard error with -q', () => {
    expect(claims(['extract', '-q', 'a.txt'], { cwd: workspace({ 'a.txt': ARTICLE }) }).stderr).toBe('');
  });

  it('gets more than 64 KB through a pipe whole', () => {
    const { code, stdout } = shell('set -o pipefail; claims extract -q a.txt | cat', { cwd: workspace({ 'a.txt': MANY }) });
    const { claims: found }: Extraction = JSON.parse(stdout);
    expect(stdout.length).toBeGreaterThan(4 * 65_536);
    expect({ code, found: found.length }).toEqual({ code: 0, found: 800 });
  });

  it('ends quietly when the reader goes away', () => {
    const { stdout, stderr } = shell('claims extract -q -f jsonl a.txt | head -1; echo $PIPESTATUS', {
      cwd: workspace({ 'a.txt': MANY }),
    });
    const [first, code] = stdout.trim().split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ speaker: { name: 'Anna Weber' } });
    expect({ code, stderr }).toEqual({ code: '0', stderr: '' });
  });

  it('reads standard input under the name it is given', () => {
    const { code, stdout } = claims(['extract', '-', '--stdin-filename', 'news/a.txt', '-q'], { input: ARTICLE });
    const { documents }: Extraction = JSON.parse(stdout);
    expect({ code, paths: documents.map(({ path }) => path) }).toEqual({ code: 0, paths: ['news/a.txt'] });
  });
});

describe('-o', () => {
  it.each([
    ['out.json', 'json'],
    ['out.jsonl', 'jsonl'],
    ['out.csv', 'csv'],
    ['out.md', 'markdown'],
    ['out', 'json'],
  ])('writes %s as %s, the same bytes as standard output', async (file, format) => {
    const cwd = workspace({ 'a.txt': ARTICLE });
    const { code, stdout } = await inside(['extract', 'a.txt', '-o', file], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe((await inside(['extract', 'a.txt', '-f', format], { cwd })).stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', file]);
  });

  it('leaves the file as it was when nothing could be read', async () => {
    const cwd = workspace({ 'out.json': 'before' });
    expect((await inside(['extract', 'gone.txt', '-o', 'out.json'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before');
  });

  it('writes through a link and to a device', () => {
    const cwd = workspace({ 'a.txt': ARTICLE, 'real.json': '' });
    symlinkSync('real.json', join(cwd, 'link.json'));
    claims(['extract', 'a.txt', '-o', 'link.json'], { cwd });
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8'))).toHaveProperty('claims');
    expect(claims(['extract', 'a.txt', '-o', '/dev/null'], { cwd }).code).toBe(0);
  });

  it('ends with 130 and leaves nothing behind on Ctrl-C', async () => {
    const cwd = workspace({ 'out.json': 'before' });
    const child = spawn(process.execPath, [BIN, 'extract', '-', '-o', 'out.json'], { cwd, stdio: ['pipe', 'ignore', 'pipe'] });
    // More than a pipe holds: once it is through, the command is reading.
    await new Promise((resolve) => child.stdin.write(ARTICLE.repeat(3000), resolve));
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    expect(readdirSync(cwd)).toEqual(['out.json']);
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('before');
  });
});

describe('the same bytes every time', () => {
  const corpus = (): string => {
    const cwd = workspace();
    for (let i = 0; i < 30; i++) writeFileSync(join(cwd, `${i}.txt`), `Cara Lind said that ${i} boats would sail in May.\n${ARTICLE}`);
    return cwd;
  };

  it('at any number of workers, in any order of the paths', async () => {
    const cwd = corpus();
    const one = claims(['extract', '.', '--jobs', '1'], { cwd });
    const again = await inside(['extract', '.', '--jobs', '1'], { cwd });
    const four = claims(['extract', '.', '--jobs', '4'], { cwd });
    const backwards = claims(['extract', ...readdirSync(cwd).reverse()], { cwd });
    expect(one.code).toBe(0);
    expect(JSON.parse(one.stdout).documents).toHaveLength(30);
    expect(again).toMatchObject(one);
    expect(four).toEqual(one);
    expect(backwards).toEqual(one);
  });
});
