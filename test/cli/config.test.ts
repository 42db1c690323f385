import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Extraction } from '../../src/model.js';
import { inside } from './inside.js';
import { workspace } from './run.js';

const TEXT = 'Anna Weber said that the harbour would close in May.\n';
const FILE = 'claims.config.yaml';

const BAD: readonly [string, string, string][] = [
  ['an unknown key', 'sides: []\nspekers: []\n', 'claims: claims.config.yaml:2: unknown key spekers\n  Did you mean speakers?\n'],
  [
    'an unknown key inside',
    'speakers:\n  - name: A\n    alias: B\n',
    'claims: claims.config.yaml:3: unknown key alias\n  Did you mean aliases?\n',
  ],
  ['a value of the wrong kind', '# a note\nsides:\n  - name: 7\n', 'claims: claims.config.yaml:3: sides.0.name: '],
  ['a missing name', 'speakers:\n  - aliases: [A]\n', 'claims: claims.config.yaml:2: speakers.0.name: '],
  ['a ratio beyond 1', 'ignore: []\nminConfidence: 3\n', 'claims: claims.config.yaml:2: minConfidence: '],
  ['two mistakes', 'sids: []\nignore: 7\n', 'claims.config.yaml:1: unknown key sids'],
  ['a list instead of keys', '- sides\n', 'claims: claims.config.yaml:1: '],
  ['broken YAML', 'sides: [\n', 'claims: claims.config.yaml:2: '],
];

describe('claims.config.yaml', () => {
  it.each(BAD)('%s: exit code 2 with file and line', async (_, config, message) => {
    const { code, stdout, stderr } = await inside(['extract', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT, [FILE]: config }) });
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('is found upwards, unless --no-config or --config says otherwise', async () => {
    const cwd = workspace({ [FILE]: 'wrong: 1\n', 'other.yaml': 'sides: []\n' });
    const inner = join(cwd, 'inner');
    mkdirSync(inner);
    const run = async (...flags: string[]) => await inside(['extract', '-', ...flags], { cwd: inner, input: TEXT });
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining('claims: ../claims.config.yaml:1: unknown key wrong') });
    expect((await run('--no-config')).code).toBe(0);
    expect((await run('--config', '../other.yaml')).code).toBe(0);
  });

  it('gives speakers their sides; an empty file is no mistake', async () => {
    const config = 'speakers:\n  - { name: Anna Weber, side: Lindland, type: person }\n';
    const { stdout } = await inside(['extract', '-q', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT, [FILE]: config }) });
    const { claims: found }: Extraction = JSON.parse(stdout);
    expect(found.map(({ speaker, account }) => [speaker?.name, speaker?.side, account])).toEqual([['Anna Weber', 'Lindland', 'Lindland']]);
    expect((await inside(['extract', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT, [FILE]: '' }) })).code).toBe(0);
  });

  it('raises the bar for claims, and the flag wins', async () => {
    const cwd = workspace({ 'a.txt': TEXT, [FILE]: 'minConfidence: 1\n' });
    const count = async (...flags: string[]): Promise<number> =>
      JSON.parse((await inside(['extract', '-q', 'a.txt', ...flags], { cwd })).stdout).claims.length;
    expect([await count(), await count('--min-confidence', '0.2')]).toEqual([0, 1]);
  });
});

describe('--print-config', () => {
  const printed = async (cwd: string, ...flags: string[]) => await inside(['check', 'a.txt', '--print-config', ...flags], { cwd });

  it('prints what is in force, with flags and presets, as a configuration that says the same', async () => {
    const cwd = workspace({
      'a.txt': TEXT,
      [FILE]: 'minConfidence: 0.4\ncheck:\n  gates: { no-claims: off, quote-drift: { minWords: 9 } }\n',
    });
    const { code, stdout, stderr } = await printed(cwd, '--min-confidence', '0.6', '--issuer', 'Harbour Union', '--baseline', 'base.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^# claims\.config\.yaml\n/);
    const { minConfidence, issuers, check } = parse(stdout);
    expect({ minConfidence, issuers }).toEqual({ minConfidence: 0.6, issuers: { '**': 'Harbour Union' } });
    expect(check).toMatchObject({ baseline: 'base.json', newDocuments: 'off' });
    expect(check.gates).toMatchObject({
      'no-claims': { level: 'off' },
      'quote-drift': { level: 'warning', minWords: 9, minSimilarity: 0.6 },
    });
    writeFileSync(join(cwd, 'kept.yaml'), stdout);
    expect((await printed(cwd, '--config', 'kept.yaml')).stdout).toBe(stdout.replace('claims.config.yaml', 'kept.yaml'));
  });

  it('takes no threshold of findings for one of claims', async () => {
    const cwd = workspace({ [FILE]: 'minConfidence: 0.4\n' });
    const { stdout } = await inside(['diff', '--min-confidence', '0.8', '--print-config'], { cwd });
    expect(parse(stdout).minConfidence).toBe(0.4);
  });

  it.each(['explain', 'eval'])('asks %s for nothing to look at', async (command) => {
    const { code, stdout } = await inside([command, '--print-config'], { cwd: workspace({ [FILE]: 'minConfidence: 0.4\n' }) });
    expect([code, parse(stdout).minConfidence]).toEqual([0, 0.4]);
    expect(await inside([command])).toMatchObject({ code: 2, stderr: expect.stringContaining('missing required argument') });
  });

  it('reads no document, and names the mistakes of a configuration', async () => {
    const cwd = workspace({ 'bad.yaml': 'gates: 1\n' });
    expect((await inside(['extract', 'nowhere.txt', '--print-config'], { cwd })).stdout).toMatch(/^# no configuration file\nsides: \[\]\n/);
    expect(await printed(cwd, '--config', 'bad.yaml')).toMatchObject({ code: 2, stdout: '' });
  });
});
