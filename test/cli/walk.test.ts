import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside } from './inside.js';
import { shell, workspace } from './run.js';

const SAYS = 'Ida Holm said that it rained.\n';

function tree(files: Readonly<Record<string, string>>): string {
  const cwd = workspace();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(cwd, file, '..'), { recursive: true });
    writeFileSync(join(cwd, file), content);
  }
  return cwd;
}

async function documents(args: readonly string[], cwd: string): Promise<{ paths: string[]; stderr: string }> {
  const { stdout, stderr } = await inside(['extract', '-f', 'csv', '--fields', 'document', ...args], { cwd });
  return { paths: [...new Set(stdout.split('\n').slice(1, -1))], stderr };
}

const REPOSITORY = {
  '.git/HEAD': '',
  '.gitignore': 'dist/\n*.draft.txt\n/root.txt\n',
  'a.txt': SAYS,
  'root.txt': SAYS,
  'dist/b.txt': SAYS,
  'sub/.gitignore': '!kept.draft.txt\n',
  'sub/C.TXT': SAYS,
  'sub/root.txt': SAYS,
  'sub/d.draft.txt': SAYS,
  'sub/kept.draft.txt': SAYS,
};

describe('a directory', () => {
  it('is read without what git leaves out, as git sees it', async () => {
    const found = await documents(['.'], tree(REPOSITORY));
    expect(found.paths).toEqual(['a.txt', 'sub/C.TXT', 'sub/kept.draft.txt', 'sub/root.txt']);
    expect(found.stderr).toContain('claims: left out: 3 ignored\n');
    expect((await documents(['sub'], tree(REPOSITORY))).paths).toEqual(['sub/C.TXT', 'sub/kept.draft.txt', 'sub/root.txt']);
  });

  it('is read whole with --no-ignore, and outside of a repository', async () => {
    const { '.git/HEAD': _, ...plain } = REPOSITORY;
    expect((await documents(['.', '--no-ignore'], tree(REPOSITORY))).paths).toHaveLength(7);
    expect((await documents(['.'], tree(plain))).paths).toHaveLength(7);
  });

  it('tells what it holds beside, and how to read tables', async () => {
    const cwd = tree({ 'a.txt': SAYS, 'b.pdf': '', 'c.PDF': '', 'd.csv': `text\n${SAYS}`, e: '' });
    const { paths, stderr } = await documents(['.'], cwd);
    expect(paths).toEqual(['a.txt']);
    expect(stderr).toContain('claims: left out: 2 .pdf, 1 .csv, 1 without extension. A table is read if it is named');
    expect((await documents(['.', '--text-column', 'text'], cwd)).paths).toEqual(['a.txt', 'd.csv#1']);
    expect((await documents(['.', '--input', 'csv'], cwd)).stderr).toContain('left out');
  });

  it('with nothing to read is an error that says what is there', async () => {
    const { code, stderr } = await inside(['extract', '.'], { cwd: tree({ 'b.pdf': '' }) });
    expect(code).toBe(2);
    expect(stderr).toContain('claims: .: no text to read in this directory, only 1 .pdf\n');
  });
});

describe('what is meant', () => {
  it.each<[string[], string]>([
    [['news/a.tx'], 'claims: news/a.tx: no such file or directory\n  Did you mean news/a.txt?\n'],
    [['news/a.txt', '-f', 'tabel'], "'tabel' is invalid. Did you mean table?"],
    [['news/a.txt', '--act', 'dney'], "'dney' is invalid. Did you mean deny?"],
    [['news/a.txt', '-o', 'x.jsno'], 'claims: x.jsno: no format is called jsno\n  Say --format with one of: '],
    [['news/a.txt', '--input', 'htlm'], 'Did you mean html?'],
  ])('%j is asked', async (args, message) => {
    const { code, stderr } = await inside(['extract', ...args], { cwd: tree({ 'news/a.txt': SAYS }) });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('an extension of two formats is an error', async () => {
    const { code, stderr } = await inside(['check', 'a.txt', '-o', 'x.xml'], { cwd: tree({ 'a.txt': SAYS }) });
    expect(stderr).toContain('claims: x.xml: it may be junit or checkstyle\n  Say which with --format.\n');
    expect(code).toBe(2);
  });
});

describe('standard input and output', () => {
  const cwd = (): string => tree({ 'a.txt': SAYS });

  it('are used without a path if something is piped in, and as -o -', async () => {
    expect(shell('cat a.txt | claims extract -q -f csv --fields act', { cwd: cwd() }).stdout).toBe('act\nstate\n');
    expect((await inside(['extract', '-q', 'a.txt', '-o', '-', '-f', 'csv', '--fields', 'act'], { cwd: cwd() })).stdout).toBe(
      'act\nstate\n',
    );
  });

  it('nothing is read if nothing is piped in', () => {
    const { code, stderr } = shell('claims extract < /dev/null', { cwd: cwd() });
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('claims: nothing to read\n') });
  });

  it('take colour by --color=always and lose it by --color=never', async () => {
    const run = async (when: string): Promise<string> =>
      (await inside(['extract', '-q', 'a.txt', '-f', 'table', `--color=${when}`], { cwd: cwd() })).stdout;
    expect(await run('always')).toContain('\u001b[');
    expect(await run('never')).not.toContain('\u001b[');
  });

  it('claims check prints its list in a pipe', async () => {
    const { stdout } = await inside(['check', '-q', 'a.txt'], {
      cwd: tree({ 'a.txt': '“It is over and done with now,” the sign read.\n\n“Nobody knows who wrote this on the wall.”\n' }),
    });
    expect(stdout).toMatch(/^(?:a\.txt:\d+:\d+ {2}|$)/);
  });
});
