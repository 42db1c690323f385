import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim, DocumentInfo } from '../../src/model.js';
import { inside } from './inside.js';
import { workspace } from './run.js';

/** The second and third name by the family name only, or by another spelling, whom the first gives in full. */
const TEXTS = {
  'a.txt': 'Portuguese fisheries minister Ines Duarte said the quota was fair. Harbour master Rui Leal denied that boats were late.\n',
  'b.txt': 'The sea was calm.\n',
  'c.txt': 'Portuguese fisheries minister Duarte warned that the nets were old. Rui Leal said the quay was full.\n',
  'd.txt': 'Rui Leal said that the ice would melt.\n',
};

const parsed = (lines: string): unknown[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const isClaim = (line: unknown): line is Claim => typeof line === 'object' && line !== null && 'content' in line;
const isDocument = (line: unknown): line is DocumentInfo => typeof line === 'object' && line !== null && 'path' in line;

const LOCAL = ['extract', '.', '-q', '-f', 'jsonl', '--local'];

describe('jsonl', () => {
  it('shares names over the corpus in a second pass, the same as JSON', async () => {
    const cwd = workspace(TEXTS);
    const whole = JSON.parse((await inside(['extract', '.', '-q', '-f', 'json'], { cwd })).stdout);
    const lines = parsed((await inside(['extract', '.', '-q', '-f', 'jsonl'], { cwd })).stdout);
    expect(lines).toEqual(whole.claims);
    expect(lines.filter(isClaim).filter(({ speaker }) => speaker?.name === 'Ines Duarte')).toHaveLength(2);
  });

  it('lets each document tell its own names with --local', async () => {
    const { code, stdout } = await inside(LOCAL, { cwd: workspace(TEXTS) });
    const names = parsed(stdout)
      .filter(isClaim)
      .map(({ speaker }) => speaker?.name);
    expect({ code, names }).toEqual({ code: 0, names: ['Ines Duarte', 'Rui Leal', 'Duarte', 'Rui Leal', 'Rui Leal'] });
  });

  it('has a line for each document with --documents, in front of its claims', async () => {
    const lines = parsed((await inside([...LOCAL, '--documents'], { cwd: workspace(TEXTS) })).stdout);
    expect(lines.filter(isDocument).map(({ path, claims: count, status }) => [path, count, status])).toEqual([
      ['a.txt', 2, 'ok'],
      ['b.txt', 0, 'ok'],
      ['c.txt', 2, 'ok'],
      ['d.txt', 1, 'ok'],
    ]);
    expect(lines.map((line) => (isDocument(line) ? line.path : isClaim(line) ? `  ${line.document}` : ''))).toEqual([
      'a.txt',
      '  a.txt',
      '  a.txt',
      'b.txt',
      'c.txt',
      '  c.txt',
      '  c.txt',
      'd.txt',
      '  d.txt',
    ]);
  });

  it('counts only what a filter leaves', async () => {
    const lines = parsed((await inside([...LOCAL, '--documents', '--act', 'deny'], { cwd: workspace(TEXTS) })).stdout);
    expect(lines.filter(isDocument).map((info) => info.claims)).toEqual([1, 0, 0, 0]);
    expect(lines.filter(isClaim).map(({ act }) => act)).toEqual(['deny']);
  });

  it.each([
    [['--local', '-f', 'json'], '--local: only JSON lines'],
    [['--documents', '-f', 'csv'], '--documents: only JSON lines'],
    [['--resume', '-f', 'jsonl', '-o', 'x.jsonl'], '--resume goes on'],
    [['--resume', '--local', '-f', 'jsonl'], '--resume goes on'],
    [['--resume', '--local', '-o', 'x.jsonl', '--fields', 'act'], '--resume cannot tell'],
  ])('refuses %j with what to do', async (args, message) => {
    const { code, stderr } = await inside(['extract', 'a.txt', ...args], { cwd: workspace(TEXTS) });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('--resume', () => {
  const OUT = [...LOCAL, '-o', 'out.jsonl', '--resume'];
  const file = (cwd: string): string => readFileSync(join(cwd, 'out.jsonl'), 'utf8');

  it('begins a file, and goes on behind its whole documents wherever it was cut', async () => {
    const cwd = workspace(TEXTS);
    expect((await inside(OUT, { cwd })).code).toBe(0);
    const whole = file(cwd);
    expect(whole).toBe((await inside(LOCAL, { cwd })).stdout);
    const cuts = [0, 40, whole.indexOf('\n') + 1, whole.lastIndexOf('\n', whole.length - 2) + 30, whole.length];
    for (const cut of cuts) {
      writeFileSync(join(cwd, 'out.jsonl'), whole.slice(0, cut));
      expect(await inside(OUT, { cwd })).toMatchObject({ code: 0, both: '' });
      expect(file(cwd)).toBe(whole);
    }
  });

  it('does not do again what is done', async () => {
    const cwd = workspace(TEXTS);
    const own = (await inside(LOCAL, { cwd })).stdout.split('\n');
    writeFileSync(join(cwd, 'out.jsonl'), own.map((line) => line.replace('quota', 'QUOTA')).join('\n'));
    await inside(OUT, { cwd });
    expect(file(cwd)).toContain('QUOTA');
  });

  it('goes on within a table', async () => {
    const rows = Object.entries(TEXTS).map(([id, text]) => JSON.stringify({ id: id.replace('.txt', ''), text }));
    const cwd = workspace({ 'rows.jsonl': `${rows.join('\n')}\n`, 'z.txt': TEXTS['d.txt'] });
    const args = ['extract', 'rows.jsonl', 'z.txt', '-q', '--local', '--documents', '-o', 'out.jsonl', '--resume'];
    expect((await inside(args, { cwd })).code).toBe(0);
    const whole = file(cwd);
    for (const cut of [whole.indexOf('#3"') + 200, whole.length - 20]) {
      writeFileSync(join(cwd, 'out.jsonl'), whole.slice(0, cut));
      await inside(args, { cwd });
      expect(file(cwd)).toBe(whole);
    }
    writeFileSync(join(cwd, 'rows.jsonl'), rows.slice(0, 2).join('\n'));
    writeFileSync(join(cwd, 'out.jsonl'), whole.slice(0, whole.indexOf('z.txt')));
    const { code, stderr } = await inside(args, { cwd });
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--resume: rows.jsonl#4, the last document of the file, is no longer there'),
    });
  });

  it("leaves a file that is none of claims' as it was", async () => {
    const cwd = workspace({ ...TEXTS, 'out.jsonl': '{"a": 1}\n' });
    const { code, stderr } = await inside(OUT, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('out.jsonl: it holds lines that no document can be told of');
    expect(file(cwd)).toBe('{"a": 1}\n');
  });
});

describe('--cache', () => {
  const CACHED = ['extract', '.', '-q', '-f', 'jsonl', '--cache', 'kept'];

  it('finds the same again, and reads what it has kept', async () => {
    const cwd = workspace(TEXTS);
    const plain = await inside(['extract', '.', '-q', '-f', 'jsonl'], { cwd });
    expect(await inside(CACHED, { cwd })).toEqual(plain);
    const kept = readdirSync(join(cwd, 'kept'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(kept).toHaveLength(4);
    for (const name of kept) {
      const path = join(cwd, 'kept', name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('quota', 'QUOTA'));
    }
    expect((await inside(CACHED, { cwd })).stdout).toContain('the QUOTA was fair');
  });

  it('knows a text by what it says, not by where it lies; other options and a broken file are found anew', async () => {
    const cwd = workspace({ 'one.txt': TEXTS['a.txt'], 'two.txt': TEXTS['a.txt'] });
    const count = (): string[] =>
      readdirSync(join(cwd, 'kept'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const first = await inside(CACHED, { cwd });
    expect(count()).toHaveLength(1);
    writeFileSync(join(cwd, 'kept', count()[0] ?? ''), '{"document":{"pa');
    expect(await inside(CACHED, { cwd })).toEqual(first);
    await inside([...CACHED, '--min-confidence', '0.9'], { cwd });
    expect(count()).toHaveLength(2);
  });

  it('that cannot be written is an error at once', async () => {
    const { code, stderr } = await inside(['extract', 'a.txt', '--cache', 'a.txt'], { cwd: workspace(TEXTS) });
    expect(code).toBe(2);
    expect(stderr).toContain('--cache: it cannot be written');
  });
});
