import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import evaluation from '../../src/commands/eval.js';
import { UserError } from '../../src/errors.js';

const PREDICTIONS = ['--predictions', 'fixtures/eval/predictions.json'];

async function run(...args: string[]): Promise<{ out: string; err: string }> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const command = new Command('eval').exitOverride();
  evaluation(command, {
    cwd: process.cwd(),
    env: {},
    stdin,
    stdout,
    stderr,
    debug: false,
    stdinIsPiped: false,
    unfinished: new Set(),
    setExitCode: () => {},
  });
  await command.parseAsync(args, { from: 'user' });
  const [out, err] = await Promise.all([text(stdout.end()), text(stderr.end())]);
  return { out, err };
}

describe('brat gold', () => {
  it('prints the figures as JSON', async () => {
    const { out } = await run('fixtures/eval/split', ...PREDICTIONS);
    const { measures, recallByKind, agreement } = JSON.parse(out);
    expect(measures.relation).toEqual({ precision: 60, recall: 42.9, f1: 50, right: 3, found: 5, gold: 7 });
    expect(measures.contentOverlap).toMatchObject({ precision: 82.1, recall: 59, f1: 68.7 });
    expect(recallByKind.speech).toEqual({ recall: 40, right: 2, gold: 5 });
    expect(agreement).toMatchObject({ texts: 1, pairs: 1, measures: { cue: { precision: 100, recall: 50 } } });
  });

  it('prints the mistakes by cause and rule, with their places', async () => {
    const { out } = await run('fixtures/eval/split', ...PREDICTIONS, '-f', 'table', '--errors');
    expect(out).toMatch(/whole relation +60\.0 +42\.9 +50\.0 +3 +5 +7\n/);
    expect(out).toContain(`
wrong content · said-that · starts late, ends late (1)
  fixtures/eval/split/text/harbour.txt:5:59  (0.81)
    gold   [Its chairman] <warned> that 40 jobs were at risk
    found  [Its chairman] <warned> 40 jobs were at risk, and Ostrow denied it
`);
    expect(out).toContain(`
no candidate · other (1)
  fixtures/eval/split/text/harbour.txt:5:20  [The dockers' union] <wants> a second survey
`);
  });

  it('names what cannot be read', async () => {
    const { err } = await run('fixtures/eval/split', ...PREDICTIONS);
    expect(err.split('\n').slice(0, 3)).toEqual([
      'claims: gone_anna.ann: no text of this name; left out',
      'claims: lighthouse_anna.ann:5: not a line of brat standoff; skipped',
      'claims: lighthouse_anna.ann:6: no such span: T9; left out',
    ]);
    expect((await run('fixtures/eval/split', ...PREDICTIONS, '-q')).err).toBe('');
  });

  it('scores against the annotator named', async () => {
    const { out } = await run('fixtures/eval/split', ...PREDICTIONS, '--annotator', 'ben');
    expect(JSON.parse(out)).toMatchObject({ documents: 1, attributions: { gold: 3 }, measures: { relation: { right: 3 } } });
    await expect(run('fixtures/eval/split', ...PREDICTIONS, '--annotator', 'cleo')).rejects.toMatchObject({
      hint: 'Annotators: anna, ben.',
    });
  });

  it('shows at most so many mistakes of a group', async () => {
    const { out } = await run(
      'fixtures/eval/split',
      ...PREDICTIONS,
      '-f',
      'table',
      '--errors',
      '--max-errors',
      '1',
      '--min-confidence',
      '1',
    );
    expect(out).toMatch(/below threshold · said-that \(2\)\n {2}[^\n]+\n {4}gold[^\n]+\n {4}found[^\n]+\n {2}and 1 more\n/);
  });
});

describe('gold of our own', () => {
  it('prints the figures as JSON', async () => {
    const { out } = await run('fixtures/eval/own', ...PREDICTIONS);
    const { claims, fields } = JSON.parse(out);
    expect(claims).toEqual({ precision: 80, recall: 100, f1: 88.9, right: 4, found: 5, gold: 4 });
    expect(fields.act).toEqual({ right: 2, ofMatched: 50, ofGold: 50 });
  });

  it('finds the texts elsewhere', async () => {
    const { out } = await run('fixtures/eval/own', ...PREDICTIONS, '--texts', 'fixtures/eval/split/text', '-f', 'table', '--errors');
    expect(out).toContain('fixtures/eval/split/text/harbour.txt:3:113  [The piers] <are rotten> reporters  (0.35)');
    expect(out).toContain("nobody instead of chairman of the dockers' union");
  });
});

it.each([
  [['fixtures/eval/nowhere', ...PREDICTIONS], /nowhere: no such file/],
  [['fixtures/eval/split', '--predictions', 'fixtures/eval/none.json'], /none\.json: it cannot be read/],
  [['fixtures/eval/split', '--predictions', 'fixtures/eval/own/harbour.txt'], /harbour\.txt: not JSON/],
  [['fixtures/eval/split', '--predictions', 'fixtures/eval/own/harbour.json'], /harbour\.json: not the JSON of claims extract/],
  [['fixtures/eval/own', ...PREDICTIONS, '--texts', 'fixtures/eval/flat'], /flat\/harbour\.txt: it cannot be read/],
  [['fixtures/eval/predictions.json', ...PREDICTIONS], /predictions\.json: not a gold of claims/],
])('is told what is wrong: %j', async (args, message) => {
  const failure = await run(...args).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toMatch(message);
});

it('extracts where no predictions are given', async () => {
  const { out } = await run('fixtures/eval/flat', '--sweep', '--no-config');
  const { attributions, sweep } = JSON.parse(out);
  expect(attributions).toMatchObject({ gold: 2, found: expect.toSatisfy((found: number) => found > 0) });
  expect(sweep.length).toBeGreaterThan(0);
});
