import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Diff } from '../../src/model.js';
import { inside } from './inside.js';
import { type Run, workspace } from './run.js';

const NORTH = `Norway said that at least 30 boats were sunk in the storm.
Norway said that the lighthouse was closed on Friday.
Norway warned that prices would rise.
`;
const SOUTH = `Iceland said that no more than 12 boats were sunk in the storm.
Iceland said that the lighthouse was not closed.
Iceland demanded an inquiry. Denmark said that it would send help.
`;
const SIDES = ['--between', 'Norway', 'Iceland'];

async function diff(...args: string[]): Promise<Run> {
  return await inside(['diff', 'n.txt', 's.txt', ...args], { cwd: workspace({ 'n.txt': NORTH, 's.txt': SOUTH }) });
}

const parsed = ({ stdout }: Run): Diff => JSON.parse(stdout);
const verdicts = (found: Diff): string[] => found.findings.map(({ verdict, kind }) => `${verdict} ${kind}`).toSorted();

describe('claims diff', () => {
  it('prints what its own schema describes', async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse((await inside(['schema', 'diff'])).stdout));
    const found = parsed(await diff(...SIDES));
    expect(validate(found) || validate.errors).toBe(true);
    expect(found.between).toEqual(['Norway', 'Iceland']);
    expect(verdicts(found)).toEqual(['contradicts number', 'contradicts polarity']);
  });

  it('explains by what each finding was weighed', async () => {
    const { stdout } = await diff(...SIDES, '--explain');
    expect(stdout).toContain('n.txt:1  at least 30 boats were sunk in the storm');
    expect(stdout).toMatch(/✓ speak of one matter: 0\.\d\d, wants 0\.09\n(?: {6}[+−]\d\.\d\d {2}\S.*\n){6}/u);
    expect(stdout).toMatch(/✓ contradict each other: 0\.\d\d, wants 0\.39/u);
    expect((await diff(...SIDES, '--explain', '--format', 'json')).stderr).toContain('--explain prints text');
  });

  it('takes a side by the alias that the configuration gives it, whatever the world calls by it', async () => {
    const config = 'sides:\n  - { name: Iceland, aliases: [Chile] }\n';
    const cwd = workspace({ 'n.txt': NORTH, 's.txt': SOUTH, 'claims.config.yaml': config });
    const found = parsed(await inside(['diff', 'n.txt', 's.txt', '--between', 'Norway', 'Chile'], { cwd }));
    expect(found.between).toEqual(['Norway', 'Iceland']);
  });

  it('sums up on standard error', async () => {
    expect((await diff(...SIDES)).stderr).toMatch(
      /^claims: Norway and Iceland: 2 contradictions, 0 agreements, \d+ statements of one side only\n$/,
    );
  });

  it('holds documents against each other', async () => {
    const cwd = workspace({ 'n.txt': NORTH, 's.txt': SOUTH });
    const found = parsed(await inside(['diff', '--left', 'n.txt', '--right', 's.txt'], { cwd }));
    expect(found.between).toEqual(['n.txt', 's.txt']);
    expect(verdicts(found)).toEqual(['contradicts number', 'contradicts polarity']);
  });

  it.each([
    [['--topic', 'boat'], ['contradicts number']],
    [['--topic', 'elephant'], []],
    [
      ['--only', 'contradictions'],
      ['contradicts number', 'contradicts polarity'],
    ],
    [['--only', 'omissions'], []],
  ])('keeps with %j only what is wanted', async (flags, wanted) => {
    expect(verdicts(parsed(await diff(...SIDES, ...flags)))).toEqual(wanted);
  });

  it.each([
    [['--fail-on', 'contradiction'], 1],
    [['--fail-on', 'contradiction', '--topic', 'elephant'], 0],
    [['--fail-on', 'contradiction', '--only', 'agreements'], 1],
    [[], 0],
  ])('ends with %j as %i', async (flags, code) => {
    expect((await diff(...SIDES, ...flags)).code).toBe(code);
  });

  it.each([
    [['--between', 'Norway', 'Icelnd'], 'nobody speaks for Icelnd', 'Iceland'],
    [['--between', 'Norway'], '--between wants two sides', '--between Russia France'],
    [['--left', 'n.txt'], '--left and --right go together', '--between'],
    [['--between', 'Norway', 'Oslo'], 'Norway and Oslo are one side', 'Name two sides'],
  ])('refuses %j', async (flags, message, hint) => {
    const { code, stdout, stderr } = await diff(...flags);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });

  it('draws two columns of 80 without colour, with the words in conflict marked', async () => {
    const { stdout } = await diff(...SIDES, '-f', 'table');
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/\*at least 30\* +boats.*│.*\*no more than 12\*/);
    expect(stdout).toContain('n.txt:1');
    expect(stdout).not.toContain('send help');
  });

  it('shows third parties when asked', async () => {
    expect((await diff(...SIDES, '-f', 'table', '--show-others')).stdout).toContain('send help');
  });

  it('writes markdown and CSV', async () => {
    expect((await diff(...SIDES, '-f', 'markdown')).stdout).toMatch(/^# Norway and Iceland\n\n## Points of contention\n\n\| Topic \|/);
    const [head, ...rows] = (await diff(...SIDES, '-f', 'csv')).stdout.trim().split('\n');
    expect(head).toMatch(/^section,verdict,kind,topic,why,left,right,/);
    expect(rows.filter((row) => row.startsWith('point,contradicts,'))).toHaveLength(2);
  });

  it('writes a file instead of standard output', async () => {
    const cwd = workspace({ 'n.txt': NORTH, 's.txt': SOUTH });
    const { stdout } = await inside(['diff', 'n.txt', 's.txt', ...SIDES, '-o', 'out.md'], { cwd });
    expect(stdout).toBe('');
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toContain('## Points of contention');
  });

  it('mirrors when the sides are swapped, and does not mind the order of files', async () => {
    const there = parsed(await diff(...SIDES));
    const back = parsed(await diff('--between', 'Iceland', 'Norway'));
    expect(back.findings.map(({ left, right }) => [right, left])).toEqual(there.findings.map(({ left, right }) => [left, right]));
    const cwd = workspace({ 'n.txt': NORTH, 's.txt': SOUTH });
    expect(parsed(await inside(['diff', 's.txt', 'n.txt', ...SIDES], { cwd }))).toEqual(there);
  });
});
