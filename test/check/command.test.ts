import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gates } from '../../src/check/gates/index.js';
import { checkReport } from '../../src/check/model.js';
import { inside } from '../cli/inside.js';
import { claims, workspace } from '../cli/run.js';
import { checkInside } from './inside.js';
import { parseXml } from './xml.js';

const DAM = `# The dam

Engineer Mara Lind said that the northern dam would hold for another twenty years.

Mayor Jonas Berg warned that the village would flood.
`;
const ROAD = 'Minister Eva Strand announced that the coastal road would close in May.\n';
const FORMATS = ['table', 'json', 'sarif', 'github', 'junit', 'checkstyle'];

/** A corpus with its baseline beside it. */
async function corpus(): Promise<string> {
  const cwd = workspace({ 'dam.md': DAM, 'road.md': ROAD });
  expect((await checkInside(['.', '--baseline', 'base.json', '--update-baseline', '-q'], cwd)).code).toBe(0);
  return cwd;
}

async function findings(cwd: string, ...args: string[]): Promise<{ code: number | null; gates: string[] }> {
  const { code, stdout } = await checkInside(['.', '--baseline', 'base.json', '-f', 'json', '-q', ...args], cwd);
  return { code, gates: checkReport.parse(JSON.parse(stdout)).findings.map(({ gate, document, line }) => `${gate} ${document}:${line}`) };
}

const edit = (cwd: string, file: string, change: (text: string) => string): void =>
  writeFileSync(join(cwd, file), change(readFileSync(join(cwd, file), 'utf8')));

describe('exit codes do not depend on the format', () => {
  /** What fails each gate, with the configuration that it takes. */
  const FAILING: Readonly<Record<string, { text: string; options?: string }>> = {
    'unattributed-quote': { text: 'It rained all day. “The dam will hold for another twenty years at least.”' },
    'unresolved-speaker': { text: 'He said that the northern dam would hold.' },
    'anonymous-only': { text: 'Anonymous sources said that the northern dam would hold for years.' },
    contradiction: {
      text: 'France said that its troops had left Norway on Monday.\n\nRussia denied that French troops had left Norway on Monday.',
      options: 'between: [France, Russia]',
    },
    'quote-drift': { text: 'Mara Lind said: “We will never leave this valley to the water and the wind.”' },
    'no-claims': { text: 'It rained.' },
    'low-confidence': { text: DAM, options: 'min: 1' },
  };
  const OTHER = 'Mara Lind said: “We will never surrender this valley to the water and the wind.”';

  it('the table names gates that there are', () => {
    expect(gates.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(FAILING)));
  });

  it.each(Object.entries(FAILING))('%s', async (gate, { text, options }) => {
    const settings = (level: string): string => `{ level: ${level}${options === undefined ? '' : `, ${options}`} }`;
    const others = gates.filter(({ id }) => id !== gate).map(({ id }) => `    ${id}: off\n`);
    const config = (level: string): string => `check:\n  gates:\n    ${gate}: ${settings(level)}\n${others.join('')}`;
    const cwd = workspace({
      'a.md': text,
      'b.md': gate === 'quote-drift' ? OTHER : ROAD,
      'claims.config.yaml': config('error'),
      'warn.yaml': config('warning'),
    });
    for (const format of FORMATS) {
      const code = async (...args: string[]) => (await checkInside(['a.md', 'b.md', '-q', '-f', format, ...args], cwd)).code;
      expect([format, await code(), await code('--config', 'warn.yaml'), await code('--no-config', 'nowhere.md')]).toEqual([
        format,
        1,
        0,
        2,
      ]);
    }
    const warned = async (...args: string[]): Promise<number | null> =>
      (await checkInside(['a.md', 'b.md', '-q', '--config', 'warn.yaml', ...args], cwd)).code;
    expect([await warned('--fail-on', 'warning'), await warned('--max-warnings', '0'), await warned('--max-warnings', '99')]).toEqual([
      1, 1, 0,
    ]);
  });
});

describe('a baseline', () => {
  it('passes the corpus that it was made of, from any directory and of any part', async () => {
    const cwd = await corpus();
    mkdirSync(join(cwd, 'sub'));
    expect(await findings(cwd)).toEqual({ code: 0, gates: [] });
    expect((await checkInside(['dam.md', '--baseline', 'base.json', '-q'], cwd)).code).toBe(0);
    expect((await checkInside(['../dam.md', '../road.md', '--baseline', '../base.json', '-q'], join(cwd, 'sub'))).code).toBe(0);
  });

  it('means the same from any directory, for what the gates find too', async () => {
    const cwd = workspace({ 'a.txt': 'It rained. “The dam will hold for another twenty years at least.”\n' });
    mkdirSync(join(cwd, 'sub'));
    const run = async (from: string, path: string, ...more: string[]) =>
      JSON.parse((await checkInside([path, '--baseline', `${path}/base.json`, '-f', 'json', '-q', ...more], join(cwd, from))).stdout);
    await run('sub', '..', '--update-baseline');
    const [above, here] = [await run('sub', '..'), await run('.', '.')];
    expect(here.findings.map(({ gate, state }: { gate: string; state: string }) => `${gate} ${state}`)).toEqual([
      'unattributed-quote unchanged',
    ]);
    const idsOf = ({ findings }: typeof here) => findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(idsOf(above)).toEqual(idsOf(here));
  });

  it('does not mind a paragraph above', async () => {
    const cwd = await corpus();
    edit(cwd, 'dam.md', (text) => `A paragraph about the weather in the valley.\n\n${text}`);
    expect(await findings(cwd)).toEqual({ code: 0, gates: [] });
  });

  it.each([
    ['another speaker', 'Jonas Berg', 'Karl Holm', ['re-attributed dam.md:5']],
    ['a softer cue', 'said that', 'claimed that', ['softened dam.md:3']],
    ['other words', 'another twenty years', 'another thirty years', ['reworded dam.md:3']],
    ['a claim less', 'Mayor Jonas Berg warned that the village would flood.', '', ['vanished dam.md:1']],
    ['a claim more', '# The dam', 'Jonas Berg said that nobody had asked him.', ['new dam.md:1']],
  ])('is failed by %s, until it is updated', async (_, from, to, expected) => {
    const cwd = await corpus();
    edit(cwd, 'dam.md', (text) => text.replace(from, to));
    expect(await findings(cwd)).toEqual({ code: 1, gates: expected });
    expect(await findings(cwd, '--update-baseline')).toEqual({ code: 0, gates: [] });
    expect(await findings(cwd)).toEqual({ code: 0, gates: [] });
  });

  it('lets a new article through, unless the configuration says otherwise', async () => {
    const cwd = await corpus();
    writeFileSync(join(cwd, 'ferry.md'), 'Ida Holm said that the ferry would stop in May.\n');
    expect(await findings(cwd)).toEqual({ code: 0, gates: [] });
    writeFileSync(join(cwd, 'strict.yaml'), 'check:\n  newDocuments: error\n');
    expect(await findings(cwd, '--config', 'strict.yaml')).toEqual({ code: 1, gates: ['new ferry.md:1'] });
  });

  it('misses no row of a table that the run does not look at, and one that is gone from a table that it reads', async () => {
    const cwd = workspace({ 'a.csv': 'text\nIda Holm said that it rained.\nIda Holm said that it snowed.\n', 'dam.md': DAM });
    const run = (...args: string[]) => checkInside([...args, '--baseline', 'base.json', '-q'], cwd);
    expect((await run('a.csv', 'dam.md', '--update-baseline')).code).toBe(0);
    expect(await run('dam.md')).toEqual({ code: 0, stdout: '', stderr: '', both: '' });
    edit(cwd, 'a.csv', (text) => text.replace('Ida Holm said that it snowed.\n', ''));
    expect((await run('a.csv')).stdout).toMatch(/^a\.csv#2:1:1 {2}error {2}vanished\n/);
  });

  it('does not mind a suppression that comes in', async () => {
    const cwd = await corpus();
    edit(cwd, 'dam.md', (text) => text.replace('Mayor', '<!-- claims-ignore anonymous-only: the mayor said that he agrees -->\nMayor'));
    expect(await findings(cwd)).toEqual({ code: 0, gates: ['unused-suppression dam.md:5'] });
  });

  it('can be named in the configuration, relative to it', async () => {
    const cwd = await corpus();
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'claims.config.yaml'), 'check:\n  baseline: base.json\n');
    edit(cwd, 'dam.md', (text) => text.replace('said', 'claimed'));
    expect((await checkInside(['../dam.md', '-q'], join(cwd, 'sub'))).code).toBe(1);
  });

  it('is written whole, with nothing left beside it', async () => {
    const cwd = await corpus();
    expect(readdirSync(cwd).sort()).toEqual(['base.json', 'dam.md', 'road.md']);
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toMatch(/^\{\n {2}"claimsBaseline": 1,\n[\s\S]*\n\}\n$/);
  });

  it.each([
    ['a bad one', '{\n"claimsBaseline": 1,\n"documents": []\n}', 'claims: base.json:3: this is no baseline: documents: '],
    ['one with a merge conflict', '{\n<<<<<<< HEAD\n', 'claims: base.json:2: a merge conflict is left in it\n'],
  ])('is not overwritten if it is %s', async (_, content, message) => {
    const cwd = workspace({ 'dam.md': DAM, 'base.json': content });
    for (const args of [[], ['--update-baseline']]) {
      const { code, stderr, stdout } = await checkInside(['.', '--baseline', 'base.json', ...args], cwd);
      expect([code, stdout, stderr.startsWith(message)]).toEqual([2, '', true]);
    }
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(content);
  });

  it('is not updated if a document could not be read', async () => {
    const cwd = await corpus();
    const before = readFileSync(join(cwd, 'base.json'), 'utf8');
    writeFileSync(join(cwd, 'photo.txt'), Uint8Array.of(0, 1, 2, 0));
    edit(cwd, 'dam.md', (text) => text.replace('said', 'claimed'));
    const { code, stderr } = await checkInside(['.', '--baseline', 'base.json', '--update-baseline'], cwd);
    expect([code, stderr.includes('base.json is left as it was')]).toEqual([2, true]);
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(before);
  });
});

describe('mistakes', () => {
  it.each([
    [
      'a missing baseline',
      ['--baseline', 'nope.json'],
      '',
      'claims: nope.json: there is no such baseline\n  Make it with --update-baseline.\n',
    ],
    ['an update of no file', ['--update-baseline'], '', 'claims: --update-baseline does not know which file\n'],
    ['a baseline that cannot be written', ['--baseline', 'nowhere/b.json', '--update-baseline'], '', 'claims: nowhere/b.json: '],
    ['a bad level', ['--fail-on', 'notice'], '', "'notice' is invalid. Allowed choices are error, warning."],
    ['a bad number', ['--max-warnings', '-1'], '', 'It must be a whole number from 0.'],
    ['an unknown gate', [], 'check:\n  gates:\n    no-claim: off\n', 'claims: c.yaml:3: unknown key no-claim\n  Did you mean no-claims?\n'],
    ['an unknown level', [], 'check:\n  gates:\n    no-claims: on\n', 'claims: c.yaml:3: check.gates.no-claims'],
    [
      'an unknown option',
      [],
      'check:\n  gates:\n    unattributed-quote:\n      level: error\n      minWord: 3\n',
      'claims: c.yaml:5: unknown key minWord\n  Did you mean minWords?\n',
    ],
    [
      'a bad option',
      [],
      'check:\n  gates:\n    low-confidence: { level: error, min: 7 }\n',
      'claims: c.yaml:3: check.gates.low-confidence.min: ',
    ],
    [
      'an entry without reason',
      [],
      'check:\n  ignore:\n    - gate: no-claims\n      path: a.md\n',
      'claims: c.yaml:3: check.ignore.0.reason: ',
    ],
    [
      'an entry for no gate',
      [],
      'check:\n  ignore:\n    - gate: nonsense\n      path: a.md\n      reason: x\n',
      'claims: c.yaml:3: check.ignore.0.gate: ',
    ],
  ])('%s', async (_, args, config, message) => {
    const cwd = workspace({ 'dam.md': DAM, 'c.yaml': config });
    const { code, stdout, stderr } = await checkInside(['dam.md', '--config', 'c.yaml', ...args], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });
});

describe('output', () => {
  it('goes to a file whose name tells the format', async () => {
    const cwd = workspace({ 'a.md': 'It rained.' });
    expect((await checkInside(['a.md', '-o', 'out.sarif', '-q'], cwd)).stdout).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs).toHaveLength(1);
    expect((await checkInside(['a.md', '-f', 'junit', '-o', 'out.xml', '-q'], cwd)).code).toBe(0);
    expect(parseXml(readFileSync(join(cwd, 'out.xml'), 'utf8')).name).toBe('testsuites');
  });

  it('is the same twice', async () => {
    const cwd = await corpus();
    edit(cwd, 'dam.md', (text) => text.replace('said', 'claimed'));
    const args = ['.', '--baseline', 'base.json', '-f', 'sarif', '-q'];
    const built = claims(['check', ...args], { cwd });
    expect(await checkInside(args, cwd)).toMatchObject(built);
    expect(built.code).toBe(1);
  });

  it('lists the gates with their examples', async () => {
    const { code, stdout } = await inside(['check', '--list']);
    expect(code).toBe(0);
    for (const { id, examples } of gates)
      expect([id, stdout.includes(id), stdout.includes(examples.fails[0]?.says ?? '')]).toEqual([id, true, true]);
    expect(stdout).not.toContain('<claim');
  });

  it('has a schema', async () => {
    const { code, stdout } = await inside(['schema', 'check']);
    expect([code, Object.keys(JSON.parse(stdout).properties)]).toEqual([0, Object.keys(checkReport.shape)]);
  });
});
