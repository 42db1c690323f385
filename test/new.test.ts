import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** A copy of the lists that the scaffold adds to. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'claims-new-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['src/languages/en/constructions', 'src/speakers/sieves', 'src/check/gates'])
    cpSync(join(folder, 'index.ts'), join(root, folder, 'index.ts'));
  return root;
}

function scaffold(root: string, ...args: string[]): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['test/new.mjs', '--root', root, ...args], { encoding: 'utf8' });
  return { code: status, stderr };
}

describe('npm run new', () => {
  it.each([
    ['construction', 'src/languages/en/constructions'],
    ['sieve', 'src/speakers/sieves'],
    ['gate', 'src/check/gates'],
  ])('lays out a %s under its own name and lists it once', (kind, folder) => {
    const root = checkout();
    expect(scaffold(root, kind, 'by-the-lights-of')).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(root, folder, 'by-the-lights-of.ts'), 'utf8')).toContain(`id: 'by-the-lights-of'`);
    const list = readFileSync(join(root, folder, 'index.ts'), 'utf8');
    expect(list.match(/byTheLightsOf/g)).toHaveLength(2);
    expect(list).toContain(`import byTheLightsOf from './by-the-lights-of.js';\n`);
  });

  it('overwrites nothing, and says how it is called', () => {
    const root = checkout();
    scaffold(root, 'gate', 'too-long');
    expect(scaffold(root, 'gate', 'too-long')).toEqual({ code: 2, stderr: 'src/check/gates/too-long.ts is there already\n' });
    expect(scaffold(root, 'rule', 'too-long').stderr).toMatch(/^usage: npm run new -- construction\|sieve\|gate NAME/);
    expect(scaffold(root, 'gate', 'Too Long').code).toBe(2);
  });
});
