import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MINUTES = 60_000;
const TEXT = 'Anna Weber said that the harbour would close in May.';

const room = mkdtempSync(join(tmpdir(), 'claims-package-'));
const prefix = join(room, 'prefix');
let packed: readonly { readonly path: string }[] = [];

/** Packed and installed once, for all that use it. */
beforeAll(() => {
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', room], resolve('.')));
  packed = files;
  npm(['install', '--global', '--prefix', prefix, '--prefer-offline', join(room, filename)], room);
}, 5 * MINUTES);
afterAll(() => rmSync(room, { recursive: true, force: true }));

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Bytes of all files in the directory. */
function sizeOf(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** A program that uses the library; types that are none (`any`) would leave the expected mistake out. */
const USE = `
const { claims }: Extraction = extractClaims(${JSON.stringify(TEXT)});
const names: (string | undefined)[] = claims.map(({ speaker }) => speaker?.name);
console.log(names.join());
// @ts-expect-error: a name is no number
export const wrong: number | undefined = claims[0]?.speaker?.name;
`;
const IMPORTED = `import { type Extraction, extractClaims } from 'claims-extractor';${USE}`;
/** As a module of CommonJS has it that is compiled word for word. */
const REQUIRED = `import claims_extractor = require('claims-extractor');\nimport type { Extraction } from 'claims-extractor';
const { extractClaims } = claims_extractor;${USE}`;

/** How a project resolves its modules, with the files it may then have. */
const PROJECTS: readonly (readonly [name: string, options: object, files: Readonly<Record<string, string>>])[] = [
  ['node16', { module: 'node16', moduleResolution: 'node16' }, { 'use.mts': IMPORTED, 'use.cts': REQUIRED }],
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }, { 'use.mts': IMPORTED, 'use.cts': REQUIRED }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, { 'use.ts': IMPORTED }],
  ['CommonJS', { module: 'commonjs', moduleResolution: 'bundler' }, { 'use.cts': IMPORTED }],
];

/** The project's directory, with the installed package and nothing else to use. */
function project(name: string, options: object, files: Readonly<Record<string, string>>): string {
  const cwd = join(room, name);
  mkdirSync(cwd);
  symlinkSync(join(prefix, 'lib', 'node_modules'), join(cwd, 'node_modules'));
  const compilerOptions = { ...options, target: 'es2022', lib: ['es2022'], types: [], strict: true, skipLibCheck: false, outDir: 'out' };
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...Object.keys(files), 'console.d.ts'] }));
  writeFileSync(join(cwd, 'console.d.ts'), 'declare const console: { log(text: string): void };\n');
  for (const [file, text] of Object.entries(files)) writeFileSync(join(cwd, file), text);
  return cwd;
}

describe('the package', () => {
  it('works when its tarball is installed globally', () => {
    expect(sizeOf(prefix)).toBeLessThan(6_000_000);
    writeFileSync(join(room, 'a.txt'), `${TEXT}\n`);
    const stdout = execFileSync(join(prefix, 'bin', 'claims'), ['extract', '-q', 'a.txt'], { cwd: room, encoding: 'utf8' });
    expect(JSON.parse(stdout).claims).toHaveLength(1);
  });

  it('is a library with types, as ES module and as CommonJS, however a project resolves its modules', { timeout: MINUTES }, () => {
    for (const [name, options, files] of PROJECTS) {
      const cwd = project(name, options, files);
      const { status, stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', cwd], { encoding: 'utf8' });
      expect({ name, status, stdout }).toEqual({ name, status: 0, stdout: '' });
    }
    for (const file of ['use.mjs', 'use.cjs'])
      expect(execFileSync(process.execPath, [join(room, 'node16', 'out', file)], { encoding: 'utf8' })).toBe('Anna Weber\n');
    expect(execFileSync(process.execPath, [join(room, 'CommonJS', 'out', 'use.cjs')], { encoding: 'utf8' })).toBe('Anna Weber\n');
  });

  it('holds what runs and what is read, and no source or test', () => {
    const roots = new Set(packed.map(({ path }) => path.split('/')[0]));
    expect([...roots].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'bin', 'dist', 'docs', 'package.json']);
  });
});
