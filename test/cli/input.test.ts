import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model.js';
import { inside } from './inside.js';
import { workspace } from './run.js';

const TEXT = 'Zoë Weber said the café would close.\n';

async function extract(args: readonly string[], cwd: string): Promise<Extraction> {
  const { stdout, code, stderr } = await inside(['extract', '-q', ...args], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

async function pathsOf(args: readonly string[], cwd: string): Promise<string[]> {
  return (await extract(args, cwd)).documents.map(({ path }) => path);
}

function tree(files: readonly string[], extra: Readonly<Record<string, string>> = {}): string {
  const cwd = workspace(extra);
  for (const directory of ['b', 'b/c', 'node_modules', '.hidden']) mkdirSync(join(cwd, directory));
  for (const file of files) writeFileSync(join(cwd, file), TEXT);
  return cwd;
}

const TREE = ['b/2.txt', 'b/c/3.md', 'b/c/4.html', '1.txt', 'node_modules/5.txt', '.hidden/6.txt'];

describe('what paths stand for', () => {
  it.each<[string, string[], string[]]>([
    ['a directory: the texts and pages in it', ['.'], ['1.txt', 'b/2.txt', 'b/c/3.md', 'b/c/4.html']],
    ['a file of any kind, if it is named', ['b/c/4.html'], ['b/c/4.html']],
    ['a quoted glob', ['b/**/*.{md,html}'], ['b/c/3.md', 'b/c/4.html']],
    ['overlapping paths: each file once', ['b', 'b/2.txt', '**/*.md', '1.txt'], ['1.txt', 'b/2.txt', 'b/c/3.md', 'b/c/4.html']],
    ['a path through its parent', ['b/../1.txt'], ['1.txt']],
  ])('%s', async (_, args, paths) => {
    expect(await pathsOf(args, tree(TREE))).toEqual(paths);
  });

  it('names what lies above the working directory', async () => {
    expect(await pathsOf(['..'], join(tree(TREE), 'b'))).toEqual(['../1.txt', '2.txt', 'c/3.md', 'c/4.html']);
  });

  it('follows links, but not in circles', async () => {
    const cwd = tree(TREE);
    symlinkSync('..', join(cwd, 'b', 'up'));
    symlinkSync('b/c/4.html', join(cwd, 'linked.txt'));
    expect(await pathsOf(['.'], cwd)).toEqual(['1.txt', 'b/2.txt', 'b/c/3.md', 'b/c/4.html']);
  });

  it('takes a file whose name looks like a glob', async () => {
    const cwd = workspace({ '[1] news*.txt': TEXT });
    expect(await pathsOf(['[1] news*.txt'], cwd)).toEqual(['[1] news*.txt']);
  });

  it.each<[string, Record<string, string>]>([
    ['the ignore file', { '.claimsignore': '# drafts\nb/*\n!b/2.txt\n' }],
    ['the configuration', { 'claims.config.yaml': 'ignore: ["b/*", "!b/2.txt"]\n' }],
  ])('leaves out what %s says, unless it is named', async (_, files) => {
    const cwd = tree(TREE, files);
    expect(await pathsOf(['.'], cwd)).toEqual(['1.txt', 'b/2.txt']);
    expect(await pathsOf(['.'], join(cwd, 'b'))).toEqual(['2.txt']);
    expect(await pathsOf(['b/c/3.md', '.'], cwd)).toEqual(['1.txt', 'b/2.txt', 'b/c/3.md']);
  });
});

const ENCODINGS: readonly [string, Uint8Array, string[], string][] = [
  ['UTF-8', Buffer.from(TEXT), [], TEXT],
  ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${TEXT}`), [], `\uFEFF${TEXT}`],
  ['UTF-16 little-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), [], `\uFEFF${TEXT}`],
  ['UTF-16 big-endian', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), [], `\uFEFF${TEXT}`],
  ['UTF-16 declared', Buffer.from(TEXT, 'utf16le'), ['--encoding', 'utf-16le'], TEXT],
  ['windows-1252 detected', Buffer.from(TEXT, 'latin1'), [], TEXT],
  ['windows-1252 declared', Buffer.from(`${TEXT}A \x93pier\x94.`, 'latin1'), ['--encoding', 'windows-1252'], `${TEXT}A “pier”.`],
];

describe('encodings', () => {
  it.each(ENCODINGS)('%s', async (_, bytes, flags, text) => {
    const cwd = workspace({ 'a.txt': bytes });
    const { documents, claims: found } = await extract([...flags, 'a.txt'], cwd);
    expect(documents[0]?.length).toBe(text.length);
    expect(found).toHaveLength(1);
    for (const { start, end, text: content } of found[0]?.content.spans ?? []) expect(text.slice(start, end)).toBe(content);
    expect(found[0]?.content.text).toContain('café');
  });

  it('says that it has guessed', async () => {
    const { code, stderr } = await inside(['extract', 'a.txt'], { cwd: workspace({ 'a.txt': Buffer.from(TEXT, 'latin1') }) });
    expect(code).toBe(0);
    expect(stderr).toContain('claims: a.txt: not UTF-8, read as windows-1252 (--encoding says otherwise)\n');
  });
});
