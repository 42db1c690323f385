import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside } from './inside.js';
import { workspace } from './run.js';

const TEXT = 'Ida Holm 😀 said that the ferry\nwould stop in May. “No,” the board said.\n\nThe union denied that the ships were old.\n';

describe('out to other tools', () => {
  it('brat standoff is read back without loss', async () => {
    const cwd = workspace({ 'a.txt': TEXT });
    expect((await inside(['extract', '-q', 'a.txt', '-f', 'brat', '-o', 'gold'], { cwd })).code).toBe(0);
    const { stdout } = await inside(['eval', '-q', 'gold', '--drop-that', '-f', 'json'], { cwd });
    expect(stdout).toContain('"f1": 1');
    expect(readFileSync(join(cwd, 'gold/a.txt'), 'utf8')).toBe(TEXT);
    expect((await inside(['extract', '-q', 'a.txt', '-f', 'brat'], { cwd })).stderr).toContain('Name a directory for them: -o DIR.');
  });

  it('web annotations count characters', async () => {
    const { stdout } = await inside(['extract', '-q', '-f', 'webannotation', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT }) });
    const [{ selector }] = JSON.parse(stdout).items[0].target;
    const { start, end } = selector[0];
    expect([...TEXT].slice(start, end).join('')).toBe(selector[1].exact);
  });

  it('schema.org names claim and author', async () => {
    const { stdout } = await inside(['extract', '-q', '-f', 'schemaorg', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT }) });
    expect(JSON.parse(stdout)['@graph']).toContainEqual(expect.objectContaining({ '@type': 'Claim', text: 'the ships were old' }));
  });
});

describe('counts', () => {
  it('are of claims, by what is asked', async () => {
    const cwd = workspace({
      'a.csv': `outlet,text\nGull,${'Ida Holm said that it rained.'}\nTern,"Ida Holm said that it snowed."\nGull,It rained.\n`,
    });
    const count = async (...args: string[]) => await inside(['extract', '-q', 'a.csv', ...args], { cwd });
    expect((await count('--count-by', 'speaker', '-f', 'csv')).stdout).toBe(
      'speaker,side,anonymity,claims,documents\nIda Holm,,named,2,2\n',
    );
    expect((await count('--count-by', 'outlet', '-f', 'csv')).stdout).toBe('outlet,claims,documents\nGull,1,1\nTern,1,1\n');
    expect((await count('--count-by', 'act', '-f', 'jsonl')).stderr).toContain('Say --format with one of: table, json, csv.');
  });
});

describe('manners', () => {
  it('--text-out writes the text in which spans stand, below its directory', async () => {
    const cwd = workspace({ 'a.csv': 'id,text\n../../x,Ida Holm said that it rained.\n' });
    expect((await inside(['extract', '-q', 'a.csv', '--id-column', 'id', '--text-out', 'out'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out/a.csv#../__/x.txt'), 'utf8')).toContain('it rained');
    expect(existsSync(join(cwd, 'x.txt'))).toBe(false);
  });

  it('claims init writes a configuration once, which changes nothing', async () => {
    const cwd = workspace({ 'a.txt': TEXT });
    expect((await inside(['init'], { cwd })).code).toBe(0);
    expect((await inside(['init'], { cwd })).code).toBe(2);
    expect((await inside(['extract', '-q', 'a.txt'], { cwd })).code).toBe(0);
  });

  it('reads .yml and .json, and names what only looks like a configuration', async () => {
    for (const [file, code] of [
      ['claims.config.yml', 2],
      ['claims.config.json', 2],
      ['claims.config.ts', 2],
    ] as const) {
      const cwd = workspace({ 'a.txt': TEXT, [file]: '{"wrong": 1}' });
      const run = await inside(['extract', '-q', 'a.txt'], { cwd });
      expect(run.code).toBe(code);
      expect(run.stderr).toContain(file);
    }
  });

  it('every command shows examples', async () => {
    for (const name of ['extract', 'diff', 'sides', 'check', 'eval', 'explain', 'schema', 'init'])
      expect((await inside([name, '--help'])).stdout).toContain(`\nExamples:\n  $ claims ${name}`);
  });
});
