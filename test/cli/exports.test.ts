import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.js';
import type { Extraction } from '../../src/model.js';
import { inside } from './inside.js';
import { workspace } from './run.js';

const TEXT = 'Ida Holm 😀 said that the ferry\nwould stop in May. “No,” the board said.\n\nThe union denied that the ships were old.\n';

/** The spans that the marks of words make: B begins one, I carries on. */
function spansIn(columns: string): string[] {
  const spans: { name: string; start: number; end: number }[] = [];
  for (const [, start = '', end = '', cell = ''] of columns.matchAll(/^\d+\t\S+\t(\d+)\t(\d+)\t(.*)$/gm)) {
    for (const [, id, mark, role] of cell.matchAll(/([^|:]+):([BI])-(\w+)/g)) {
      const name = `${id}:${role}`;
      const last = spans.findLast((span) => span.name === name);
      if (mark === 'I' && last) last.end = Number(end);
      else spans.push({ name, start: Number(start), end: Number(end) });
    }
  }
  return spans.map(({ name, start, end }) => `${name} ${start} ${end}`);
}

const OA = 'http://www.w3.org/ns/oa#';
const SCHEMA = 'https://schema.org/';
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });

/** Of the two vocabularies, at their addresses, what is used here: no test asks a network. */
const CONTEXTS: ReadonlyMap<string, object> = new Map([
  [
    'http://www.w3.org/ns/anno.jsonld',
    {
      ...{ id: '@id', type: '@type', items: { ...link('http://www.w3.org/ns/activitystreams#items'), '@container': '@list' } },
      ...Object.fromEntries(['Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'].map((name) => [name, OA + name])),
      ...Object.fromEntries(['tagging', 'identifying', 'start', 'end', 'exact'].map((name) => [name, OA + name])),
      ...{ body: link(`${OA}hasBody`), target: link(`${OA}hasTarget`), source: link(`${OA}hasSource`), selector: link(`${OA}hasSelector`) },
      ...{ motivation: word(`${OA}motivatedBy`), purpose: word(`${OA}hasPurpose`) },
    },
  ],
  ['https://schema.org', { '@vocab': SCHEMA }],
]);

async function documentLoader(documentUrl: string) {
  if (!CONTEXTS.has(documentUrl)) throw new Error(`no vocabulary is kept for ${documentUrl}`);
  return { documentUrl, document: JSON.parse(JSON.stringify({ '@context': CONTEXTS.get(documentUrl) })) };
}

/** Every term as an address, as a program of the semantic web has it. */
const expanded = async (output: string): Promise<readonly unknown[]> =>
  jsonld.expand(JSON.parse(output), { documentLoader, base: 'file:///corpus/' });

/** What stands under a key of an expanded node, as a list. */
function valuesOf(node: unknown, key: string): unknown[] {
  const value = typeof node === 'object' && node !== null ? new Map<string, unknown>(Object.entries(node)).get(key) : undefined;
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

const numberIn = ([value]: readonly unknown[]): number => Number(valuesOf(value, '@value')[0]);

describe('out to other tools', () => {
  it('brat standoff is read back without loss', async () => {
    const cwd = workspace({
      'a.txt': TEXT,
      'wire/a.txt': 'The mill said it was full.\n',
      'wire/b.txt': 'Ole Vik denied that it rained.\n',
    });
    expect((await inside(['extract', '-q', 'a.txt', 'wire', '-f', 'brat', '-o', 'gold'], { cwd })).code).toBe(0);
    for (const [folder, documents] of [
      ['gold', 3],
      ['gold/wire', 2],
    ] as const) {
      const { stdout } = await inside(['eval', '-q', folder, '--drop-that', '-f', 'json'], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ documents, measures: { relation: { f1: 100 }, sourceExact: { f1: 100 } } });
    }
    expect(readFileSync(join(cwd, 'gold/a.txt'), 'utf8')).toBe(TEXT);
    expect((await inside(['extract', '-q', 'a.txt', '-f', 'brat'], { cwd })).stderr).toContain('Name a directory for them: -o DIR.');
  });

  it('CoNLL columns are put together again without loss', async () => {
    const files = {
      'a.txt': TEXT,
      'b.md': '# Ferry\n\nIda **Holm** said: “It will\nstop. [Soon](http://a.example/).”\n\n- The union denied _that_.\n',
    };
    const cwd = workspace(files);
    const { stdout } = await inside(['extract', '-q', 'a.txt', 'b.md', '-f', 'conll'], { cwd });
    const { claims: found }: Extraction = JSON.parse((await inside(['extract', '-q', 'a.txt', 'b.md'], { cwd })).stdout);
    const spans = found.flatMap(({ id, source, cue, content }) => [
      ...(source ? [`${id}:source ${source.start} ${source.end}`] : []),
      ...(cue ? [`${id}:cue ${cue.start} ${cue.end}`] : []),
      ...content.spans.map(({ start, end }) => `${id}:content ${start} ${end}`),
    ]);
    expect(spansIn(stdout).sort()).toEqual(spans.sort());
    expect(stdout.match(/^# claim = .*/gm)).toHaveLength(found.length);
    expect(stdout).toMatch(/^# global\.columns = ID FORM START END CLAIMS\n# newdoc id = a\.txt\n# sent_id = 1\n# text = Ida Holm/);
  });

  it('web annotations are JSON-LD, as a processor of it reads them', async () => {
    const { stdout } = await inside(['extract', '-q', '-f', 'webannotation', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT }) });
    const [page] = await expanded(stdout);
    const [list] = valuesOf(page, 'http://www.w3.org/ns/activitystreams#items');
    const annotations = valuesOf(list, '@list');
    expect(annotations.length).toBeGreaterThan(1);
    for (const annotation of annotations) {
      expect(valuesOf(annotation, '@type')).toEqual([`${OA}Annotation`]);
      expect(valuesOf(annotation, `${OA}motivatedBy`)).toEqual([{ '@id': `${OA}tagging` }]);
      const [target] = valuesOf(annotation, `${OA}hasTarget`);
      expect(valuesOf(target, `${OA}hasSource`)).toEqual([{ '@id': 'file:///corpus/a.txt' }]);
      const [position, quote] = valuesOf(target, `${OA}hasSelector`);
      const [start, end] = ['start', 'end'].map((edge) => numberIn(valuesOf(position, `${OA}${edge}`)));
      expect(valuesOf(quote, `${OA}exact`)).toEqual([{ '@value': [...TEXT].slice(start, end).join('') }]);
    }
  });

  it('schema.org claims are JSON-LD, as a processor of it reads them', async () => {
    const { stdout } = await inside(['extract', '-q', '-f', 'schemaorg', 'a.txt'], { cwd: workspace({ 'a.txt': TEXT }) });
    const nodes = await expanded(stdout);
    const texts = nodes.filter((node) => valuesOf(node, '@type').includes(`${SCHEMA}Claim`)).map((node) => valuesOf(node, `${SCHEMA}text`));
    expect(texts).toContainEqual([{ '@value': 'the ships were old' }]);
    expect(JSON.stringify(nodes)).toContain(`"${SCHEMA}appearance":[{"@id":"file:///corpus/a.txt"`);
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
    for (const { name } of commands)
      expect((await inside([name, '--help'])).stdout).toMatch(new RegExp(`\nExamples:\n  \\$ .*claims ${name}\\b`));
  });
});

/** What bash offers for the last word of a command line. */
function offered(script: string, words: readonly string[]): string[] {
  const line = `source ${script}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _claims`;
  const { stdout } = spawnSync('bash', ['-c', `${line}; printf '%s\\n' "\${COMPREPLY[@]}"`], { encoding: 'utf8' });
  return stdout.split('\n').filter((word) => word !== '');
}

describe('claims completion', () => {
  it('bash offers commands, options and their values', async () => {
    const script = join(workspace(), 'claims.bash');
    await inside(['completion', 'bash', '-o', script]);
    expect(offered(script, ['claims', 'ex'])).toEqual(['extract', 'explain']);
    expect(offered(script, ['claims', 'extract', '--count'])).toEqual(['--count-by']);
    expect(offered(script, ['claims', 'extract', 'a.txt', '-f', 'js'])).toEqual(['json', 'jsonl']);
    expect(offered(script, ['claims', 'check', '--format', 's'])).toEqual(['sarif']);
    expect(offered(script, ['claims', 'schema', 'd'])).toEqual(['diff']);
    expect(offered(script, ['claims', 'extract', 'a'])).toEqual([]);
  });

  it.each(['zsh', 'fish'])('%s knows every command and option, and where that shell is installed it reads the script', async (shell) => {
    const file = join(workspace(), `claims.${shell}`);
    await inside(['completion', shell, '-o', file]);
    const script = readFileSync(file, 'utf8');
    for (const { name } of commands) expect(script).toContain(name);
    expect(script).toContain('who speaks in the documents');
    const { status, stderr, error } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    if (error === undefined) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('of no known shell says which there are', async () => {
    expect((await inside(['completion', 'bsh'])).stderr).toContain('Allowed choices are bash, zsh, fish.');
  });
});
