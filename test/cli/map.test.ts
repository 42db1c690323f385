import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside } from './inside.js';
import { BIN, shell, workspace } from './run.js';

const TEXTS = [
  'Portuguese fisheries minister Ines Duarte said the quota was fair. Harbour master Rui Leal denied that boats were late.',
  'Portuguese fisheries minister Duarte warned that the nets were old. Icelandic envoy Jon Berg said Portugal had lied about the quota.',
  'The sea was calm.',
  'Jon Berg denied that Iceland had closed its ports. Portugal said Iceland had closed its ports.',
  'Rui Leal said that the ice would melt. Duarte said he was wrong.',
];

const DOCUMENTS = Array.from({ length: 24 }, (_, i) => ({
  id: `news/${String(i).padStart(2, '0')}`,
  text: `${TEXTS[i % TEXTS.length]} Clerk number ${i} said so too.`,
  outlet: 'Gazette',
}));
const LINES = `${DOCUMENTS.map((one) => JSON.stringify(one)).join('\n')}\n`;

/** The facts of all of them, found by one process. */
const facts = (await inside(['map'], { input: LINES })).stdout;
const factLines = facts.trimEnd().split('\n');

const merged = (cwd: string, ...args: string[]) => inside(['merge', ...args, '-q'], { cwd });

describe('claims map', () => {
  it('writes a line for a line, in order, with what travels along', () => {
    expect(factLines.map((line) => JSON.parse(line).document).map(({ path, meta }) => [path, meta])).toEqual(
      DOCUMENTS.map(({ id }) => [id, { outlet: 'Gazette' }]),
    );
  });

  it('says the same of a document whatever comes before it', async () => {
    expect((await inside(['map'], { input: `${LINES.split('\n')[3]}\n` })).stdout).toBe(`${factLines[3]}\n`);
  });

  it('writes a line for what it cannot read, names it, and goes on', async () => {
    const input = `{"text": "No id."}\nnonsense\n${JSON.stringify(DOCUMENTS[0])}\n{"id": "x"}\n`;
    const { code, stdout, stderr } = await inside(['map'], { input });
    const [first, second, third, fourth] = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(third).toBe(factLines[0]);
    for (const line of [first, second, fourth]) expect(JSON.parse(line ?? '')).toHaveProperty('error');
    expect(stderr).toMatch(/^claims: line 1: it has no id or no text\n/);
    expect(stderr).toContain('claims: line 2: it is not JSON');
    const cwd = workspace({ 'a.jsonl': stdout });
    const { code: end, stderr: told } = await merged(cwd, 'a.jsonl');
    expect(end).toBe(2);
    expect(told).toContain('claims: a.jsonl:2: it is not JSON');
    expect((await merged(cwd, 'a.jsonl', '-f', 'facts')).stdout.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('claims merge', () => {
  it('gives what one process gives over the same texts', async () => {
    const cwd = workspace(Object.fromEntries(DOCUMENTS.map(({ id, text }) => [`${id.slice(5)}.txt`, text])));
    const input = DOCUMENTS.map(({ id, text }) => JSON.stringify({ id: `${id.slice(5)}.txt`, text })).join('\n');
    writeFileSync(join(cwd, 'facts.jsonl'), (await inside(['map'], { input })).stdout);
    const paths = DOCUMENTS.map(({ id }) => `${id.slice(5)}.txt`);
    expect((await merged(cwd, 'facts.jsonl')).stdout).toBe((await inside(['extract', ...paths, '-q', '-f', 'jsonl'], { cwd })).stdout);
    expect((await merged(cwd, 'facts.jsonl', '-f', 'json')).stdout).toBe(
      (await inside(['extract', ...paths, '-q', '-f', 'json'], { cwd })).stdout,
    );
    expect((await merged(cwd, 'facts.jsonl', '--diff', 'Portugal', 'Iceland')).stdout).toBe(
      (await inside(['diff', ...paths, '--between', 'Portugal', 'Iceland', '-q', '-f', 'json'], { cwd })).stdout,
    );
  });

  it('gives the same in any order, in one step or as a tree, with documents told of twice', async () => {
    const parts = [0, 1, 2, 3].map((part) => `${factLines.filter((_, i) => i % 4 === part).join('\n')}\n`);
    const cwd = workspace(Object.fromEntries([['all', facts], ...parts.map((part, at) => [String(at), part])]));
    const { code, stdout, stderr } = await merged(cwd, 'all', '--documents');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await merged(cwd, '3', '1', '0', '2', '1', '--documents')).stdout).toBe(stdout);
    await merged(cwd, '3', '1', '-f', 'facts', '-o', 'n1');
    await merged(cwd, '2', '0', '-f', 'facts', '-o', 'n2');
    expect((await merged(cwd, 'n2', 'n1', '0', '--documents')).stdout).toBe(stdout);
    expect(shell('cat 2 3 1 0 | claims merge -q - --documents', { cwd }).stdout).toBe(stdout);
  });

  it('leaves out a line that was cut off, and says so', async () => {
    const cwd = workspace({ cut: facts.slice(0, 2000), all: facts });
    const { code, stdout, stderr } = await merged(cwd, 'cut', 'all');
    expect({ code, stdout }).toEqual({ code: 0, stdout: (await merged(cwd, 'all')).stdout });
    expect(stderr).toMatch(/claims: cut:\d+: it was cut off here; the last line is left out\n/);
  });

  it.each([
    ['{"a": 1}\n', 'it holds no facts of this version'],
    ['{"a": \n', 'it is no whole line of JSON'],
    [`${facts}${factLines[0]?.replace(/"sha256":"./, '"sha256":"x')}\n`, 'two different texts have this id'],
  ])('names what is wrong: %#', async (content, message) => {
    const { code, stderr } = await merged(workspace({ bad: content }), 'bad');
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('names a file that is not there, and leaves the output as it was', async () => {
    const cwd = workspace({ out: 'before' });
    const { code, stderr } = await merged(cwd, 'gone', '-o', 'out');
    expect(code).toBe(2);
    expect(stderr).toContain('gone: it cannot be read: no such file');
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('before');
  });
});

const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel') === true;

describe.skipIf(!hasParallel)('on GNU parallel (skipped where the machine has none)', () => {
  // Starts a dozen processes.
  it('gives what one process gives, though a worker is killed in the middle and its share run again', { timeout: 90_000 }, async () => {
    const cwd = workspace({ 'all.jsonl': facts });
    for (let part = 0; part < 4; part++) {
      const share = LINES.trimEnd()
        .split('\n')
        .filter((_, i) => i % 4 === part);
      writeFileSync(join(cwd, `share.${part}`), `${share.join('\n')}\n`);
    }
    // The first try of share 2 writes half of its facts and is killed.
    const worker = `"${process.execPath}" "${BIN}" map < share.{} > facts.{}`;
    const killed = `if [ {} = 2 ] && [ ! -e tried ]; then touch tried; head -3 share.2 | "${process.execPath}" "${BIN}" map | head -c 3000 > facts.2; kill -9 $$; fi`;
    writeFileSync(join(cwd, 'job'), `${killed}; ${worker}`);
    const { code, stderr } = shell('parallel -j 4 --retries 2 "$(cat job)" ::: 0 1 2 3', { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'tried'), 'utf8')).toBe('');
    expect((await merged(cwd, 'facts.2', 'facts.0', 'facts.3', 'facts.1')).stdout).toBe((await merged(cwd, 'all.jsonl')).stdout);
  });
});
