import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shell } from './cli/run.js';

/** The examples of the README are what really happens. `UPDATE_README=1 npx vitest run test/readme.test.ts` writes them anew. */
const README = readFileSync('README.md', 'utf8');
const hasJq = spawnSync('jq', ['--version']).status === 0;

const cwd = mkdtempSync(join(tmpdir(), 'claims-readme-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
mkdirSync(join(cwd, 'node_modules'));
symlinkSync(resolve('.'), join(cwd, 'node_modules', 'claims-extractor'));
symlinkSync(resolve('seeds'), join(cwd, 'seeds'));

interface Block {
  readonly whole: string;
  readonly language: string;
  readonly body: string;
}

const BLOCKS: readonly Block[] = [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([whole, language = '', body = '']) => ({
  whole,
  language,
  body,
}));
const EXAMPLES = BLOCKS.filter(({ language }) => language === 'console').map(({ whole, body }) => {
  const [first = '', ...output] = body.split('\n');
  return { whole, command: first.replace(/^\$ /, ''), expected: output.join('\n') };
});

// A block that opens with a comment that names a file is that file.
for (const { body } of BLOCKS) {
  const name = /^(?:#|\/\/) (\S+\.\w+)\n/.exec(body)?.[1];
  if (name !== undefined) writeFileSync(join(cwd, name), body);
}

/** What a reader sees: both streams, in 80 columns. */
function run(command: string): string {
  const { stdout } = shell(`npx() { shift; claims "$@"; }; { ${command}; } 2>&1`, { cwd, env: { COLUMNS: '80' } });
  return stdout;
}

describe('README', () => {
  it('has examples, each a command on one line', () => {
    expect(EXAMPLES.length).toBeGreaterThan(5);
    for (const { whole } of EXAMPLES) expect(whole).toMatch(/^```console\n\$ .+\n/);
  });

  it.each(EXAMPLES.filter(({ command }) => hasJq || !command.includes('jq ')))('$command', ({ command, whole, expected }) => {
    const output = run(command);
    if (process.env.UPDATE_README) update(whole, `\`\`\`console\n$ ${command}\n${output}\`\`\``);
    else expect(output).toBe(expected);
  });
});

function update(before: string, after: string): void {
  writeFileSync(
    'README.md',
    readFileSync('README.md', 'utf8').replace(before, () => after),
  );
}
