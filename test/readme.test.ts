import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runLine } from './shell-line.js';

/**
 * What the README and docs/ show is what really happens: every `console` block is run and compared, every `claims` command of a `sh` block is run.
 * `UPDATE_README=1 npx vitest run test/readme.test.ts` writes the shown output anew; in CI never.
 */
const UPDATES = process.env.UPDATE_README !== undefined && !process.env.CI;
const FILES = ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [join('docs', name)] : []))];
const hasJq = spawnSync('jq', ['--version']).status === 0;

const TEXT = 'Russia said that the northern border was closed. France denied that the northern border was closed.';

interface Block {
  readonly whole: string;
  readonly language: string;
  readonly body: string;
}

function blocksOf(file: string): Block[] {
  const found = readFileSync(file, 'utf8').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...found].map(([whole, language = '', body = '']) => ({ whole, language, body }));
}

/** A directory of its own with the package, the seeds, and each block that opens with a comment that names a file. */
function roomFor(blocks: readonly Block[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'claims-readme-'));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(resolve('.'), join(cwd, 'node_modules', 'claims-extractor'));
  for (const name of ['seeds', 'fixtures']) symlinkSync(resolve(name), join(cwd, name));
  for (const name of ['articles', 'corpus']) symlinkSync(resolve('seeds'), join(cwd, name));
  mkdirSync(join(cwd, 'facts'));
  writeFileSync(join(cwd, 'documents.jsonl'), `${JSON.stringify({ id: '1', text: TEXT })}\n`);
  for (const { body } of blocks) {
    const name = /^(?:#|\/\/) (\S+\.\w+)\n/.exec(body)?.[1];
    if (name !== undefined) writeFileSync(join(cwd, name), body);
  }
  return cwd;
}

/** A command that needs jq is run where jq is. */
const runs = (command: string): boolean => hasJq || !command.includes('jq ');

describe.each(FILES)('%s', (file) => {
  const blocks = blocksOf(file);
  const cwd = roomFor(blocks);
  const examples = blocks.flatMap(({ whole, language, body }) => {
    const [first = '', ...output] = body.split('\n');
    return language === 'console' ? [{ whole, command: first.replace(/^\$ /, ''), expected: output.join('\n') }] : [];
  });
  const commands = blocks.flatMap(({ language, body }) =>
    language === 'sh'
      ? body
          .split('\n')
          .filter((line) => /\bclaims /.test(line))
          .map((line) => line.replace(/^exec /, '').replace(/ +# .*$/, ''))
      : [],
  );

  it('has examples of one command on one line', () => {
    for (const { whole } of examples) expect(whole).toMatch(/^```console\n\$ .+\n/);
  });

  it('names only files that are there', () => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => resolve(file, '..', link));
    for (const link of links) expect(spawnSync('test', ['-e', link]).status, link).toBe(0);
  });

  it.each(examples.filter(({ command }) => runs(command)))('$command', async ({ command, whole, expected }) => {
    const { output } = await runLine(command, cwd);
    if (UPDATES) update(file, whole, `\`\`\`console\n$ ${command}\n${output}\`\`\``);
    else expect(output).toBe(expected);
  });

  it.each(commands.filter(runs))('%s', async (command) => {
    const { code, output } = await runLine(command, cwd);
    expect(code, output).toBeLessThan(2);
  });
});

describe('README', () => {
  it('has examples', () => {
    expect(blocksOf('README.md').filter(({ language }) => language === 'console').length).toBeGreaterThan(5);
  });

  it('is no longer than a reader has patience for', () => {
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  });
});

function update(file: string, before: string, after: string): void {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(before, () => after),
  );
}
