import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model.js';
import { inside } from './inside.js';
import { type Run, shell, workspace } from './run.js';

const GOOD = 'Anna Weber said the harbour would close in May.\n';
const SILENT = 'claims: 0 claims by 0 speakers in 1 document\n';

const DULL = 'The road to the harbour is long and it is dark in the winter. ';

interface Case {
  readonly what: string;
  readonly args: readonly string[];
  readonly says: string;
}

const FAILS: readonly Case[] = [
  {
    what: 'a missing path',
    args: ['extract', 'nope.txt'],
    says: 'claims: nope.txt: no such file or directory\n  Name a file, a directory, a quoted glob, or - for standard input.\n',
  },
  { what: 'a pattern that matches nothing', args: ['extract', 'news/*.txt'], says: 'claims: news/*.txt: no file matches this pattern\n' },
  { what: 'a directory without articles', args: ['extract', 'hollow'], says: 'claims: hollow: no text to read in this directory\n' },
  { what: 'no path at all', args: ['extract'], says: 'claims: nothing to read\n' },
  { what: 'a link to itself', args: ['extract', 'circle'], says: 'claims: circle: the symbolic links go round in a circle\n' },
  { what: 'an endless device', args: ['extract', '/dev/zero'], says: '/dev/zero: it is neither a file nor a directory\n' },
  { what: 'binary data', args: ['extract', 'photo.txt'], says: 'claims: photo.txt: it is not text but binary data\n' },
  { what: 'broken UTF-8', args: ['extract', 'broken.txt'], says: 'claims: broken.txt: it is not valid UTF-8 (first bad byte at 6)\n' },
  { what: 'an unknown option', args: ['extract', '--formt', 'json'], says: "claims: unknown option '--formt'\n(Did you mean --format?)\n" },
  {
    what: 'an unknown format',
    args: ['extract', '-f', 'xml', 'good.txt'],
    says: "'xml' is invalid. Did you mean html? Allowed choices are table, json, jsonl, csv, markdown, html, brat, conll, webannotation, schemaorg.",
  },
  { what: 'an unknown act', args: ['extract', '--act', 'denny', 'good.txt'], says: 'Did you mean deny?' },
  {
    what: 'an unknown field',
    args: ['extract', '--fields', 'speaker.nam', 'good.txt'],
    says: 'there is no field "speaker.nam"\n  Did you mean speaker.name?\n',
  },
  { what: 'a ratio beyond 1', args: ['extract', '--min-confidence', '7', 'good.txt'], says: 'It must be a number from 0 to 1.' },
  { what: 'no jobs', args: ['extract', '--jobs', '0', 'good.txt'], says: 'It must be a whole number from 1.' },
  { what: 'an unknown command', args: ['extrct', 'good.txt'], says: "claims: unknown command 'extrct'\n(Did you mean extract?)\n" },
  { what: 'no command', args: [], says: 'Usage: claims' },
  { what: 'an unknown schema', args: ['schema', 'extracts'], says: 'Allowed choices are extract' },
  {
    what: 'a missing configuration',
    args: ['extract', '--config', 'my.yaml', 'good.txt'],
    says: 'claims: my.yaml: there is no such configuration file\n',
  },
  {
    what: 'an output directory that is not there',
    args: ['extract', 'good.txt', '-o', 'no/out.json'],
    says: 'claims: no/out.json: it cannot be written: no such file or directory\n',
  },
  { what: 'a directory as output', args: ['extract', 'good.txt', '-o', 'hollow'], says: 'claims: hollow: it is a directory\n' },
];

describe('exit code 2, nothing on standard output, and a message that helps', () => {
  it.each(FAILS)('$what', async ({ args, says }) => {
    const cwd = workspace({
      'good.txt': GOOD,
      'photo.txt': Buffer.from('GIF\0\x01\x02'),
      'broken.txt': Buffer.from('Caf\xc3\xa9 \xff\xc3\xa9\xc3\xa9', 'latin1'),
    });
    mkdirSync(join(cwd, 'hollow'));
    symlinkSync('circle', join(cwd, 'circle'));
    const { code, stdout, stderr } = await inside(args, { cwd });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('what the system refuses', () => {
  it.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const cwd = workspace({ 'secret.txt': GOOD });
    chmodSync(join(cwd, 'secret.txt'), 0);
    const stderr = 'claims: secret.txt: it cannot be read: permission denied\n';
    expect(await inside(['extract', 'secret.txt'], { cwd })).toEqual({ code: 2, stdout: '', stderr, both: stderr });
  });

  it.runIf(process.platform === 'linux')('a file that fails while it is read', async () => {
    const stderr = 'claims: proc/self/mem: it cannot be read: the device reports an error\n';
    expect(await inside(['extract', '/proc/self/mem'], { cwd: '/' })).toEqual({ code: 2, stdout: '', stderr, both: stderr });
  });

  it.runIf(process.platform === 'linux')('an output that cannot be created', async () => {
    const { code, stdout, stderr } = await inside(['extract', 'good.txt', '-o', '/proc/out.json'], {
      cwd: workspace({ 'good.txt': GOOD }),
    });
    expect(stderr).toContain('claims: /proc/out.json: it cannot be written: no such file or directory\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('one bad file does not stop the others', () => {
  const cwd = (): string => workspace({ 'good.txt': GOOD, 'bad.txt': Buffer.from([0, 1, 2]) });

  it.each(['json', 'jsonl', 'csv', 'markdown', 'table'])('as %s', async (format) => {
    const { code, stdout, stderr } = await inside(['extract', 'gone.txt', 'bad.txt', 'good.txt', '-f', format], { cwd: cwd() });
    expect(code).toBe(2);
    expect(stdout).toContain('the harbour would close in May');
    expect(stderr).toMatch(/^claims: gone.txt: no such file/);
    expect(stderr).toMatch(/\nclaims: bad.txt: it is not text/);
  });
});

describe('nothing is skipped in silence', () => {
  const gap = async (make: (cwd: string) => void, ...args: string[]): Promise<Run> => {
    const cwd = workspace({ 'good.txt': GOOD });
    make(cwd);
    return await inside(['check', '.', '-q', ...args], { cwd });
  };

  it('a link that leads nowhere is named once, however many links lead to it', async () => {
    const { code, stdout, stderr } = await gap(
      (cwd) => {
        symlinkSync('gone.txt', join(cwd, 'wire.txt'));
        symlinkSync('gone', join(cwd, 'folder'));
        symlinkSync('gone.png', join(cwd, 'photo.png'));
        symlinkSync('.', join(cwd, 'again'));
      },
      '-f',
      'json',
    );
    expect(stderr.match(/^claims: .*/gm)).toEqual(['claims: folder: this link leads nowhere', 'claims: wire.txt: this link leads nowhere']);
    expect({ code, documents: JSON.parse(stdout).documents.length }).toEqual({ code: 2, documents: 1 });
  });

  it('what is left out on purpose is not named', async () => {
    const { code, stderr } = await gap((cwd) => {
      symlinkSync('gone.txt', join(cwd, 'wire.txt'));
      writeFileSync(join(cwd, '.claimsignore'), 'wire.txt\n');
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.runIf(process.platform === 'linux')('a name that is not UTF-8', async () => {
    const { code, stderr } = await gap((cwd) =>
      writeFileSync(Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), GOOD),
    );
    expect(stderr).toContain('its name is not UTF-8, so it cannot be opened\n  Rename it');
    expect(code).toBe(2);
  });

  it('a directory on standard input', () => {
    const { code, stdout, stderr } = shell('claims extract - < .', { cwd: workspace() });
    expect(stderr).toContain('claims: stdin: it is a directory\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it.runIf(process.platform === 'linux')('a full disk behind standard output', () => {
    const { code, stderr } = shell('claims extract good.txt -q > /dev/full', { cwd: workspace({ 'good.txt': GOOD }) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'claims: standard output cannot be written: no space left on the disk\n' });
  });

  it('an ignore file that cannot be read', async () => {
    const { code, stderr } = await gap((cwd) => mkdirSync(join(cwd, '.claimsignore')));
    expect(stderr).toMatch(/\.claimsignore: it cannot be read: it is a directory\n {2}Without it/);
    expect(code).toBe(2);
  });

  it('a configuration whose aliases stand for more than a memory holds', async () => {
    const lines = [...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`)}]`);
    const { code, stderr } = await gap((cwd) => writeFileSync(join(cwd, 'claims.config.yaml'), `a: &a [x, x, x]\n${lines.join('\n')}\n`));
    expect(stderr).toContain('claims.config.yaml: its aliases stand for too much\n');
    expect(code).toBe(2);
  });

  it('a file whose name is a command of a CI service gives none', async () => {
    const { stderr } = await gap((cwd) => symlinkSync('gone', join(cwd, 'x\n::error::y ##[error]z.txt')));
    expect(stderr).toContain('claims: x ::error::y ## [error]z.txt: this link leads nowhere\n');
  });
});

const ODD: readonly { what: string; text: string; stderr: string | RegExp; status: string }[] = [
  { what: 'an empty file', text: '', stderr: SILENT, status: 'empty' },
  { what: 'blank lines', text: ' \n\t\n\r\n', stderr: SILENT, status: 'empty' },
  { what: 'one word', text: 'Harbour', stderr: SILENT, status: 'ok' },
  { what: 'no sentence', text: '12 34 -- ...\n\n***\n', stderr: SILENT, status: 'ok' },
  { what: 'quotation marks only', text: '"“”«»‘’\'„"', stderr: SILENT, status: 'ok' },
  { what: '20,000 unclosed quotations', text: `${DULL}\n${'“Ice. '.repeat(20_000)}`, stderr: SILENT, status: 'ok' },
  { what: 'a line of 5 MB', text: `${DULL}${'QUJD'.repeat(1_310_720)}`, stderr: SILENT, status: 'ok' },
  {
    what: 'a language that is not supported',
    text: 'La ministre a déclaré que le port serait fermé pendant trois jours à cause de la tempête qui arrive demain.',
    stderr: /^claims: odd.txt: Only English is supported; this text looks like "fr"/,
    status: 'unsupported-language',
  },
];

describe('odd texts are no errors', () => {
  it.each(ODD)('$what', async ({ text, stderr, status }) => {
    const run = await inside(['extract', 'odd.txt'], { cwd: workspace({ 'odd.txt': text }) });
    const { documents, claims: found }: Extraction = JSON.parse(run.stdout);
    expect({ code: run.code, found }).toEqual({ code: 0, found: [] });
    expect(documents).toMatchObject([{ path: 'odd.txt', length: text.length, status }]);
    if (typeof stderr === 'string') expect(run.stderr).toBe(stderr);
    else expect(run.stderr).toMatch(stderr);
  });

  it('mixed line ends: offsets and lines fit the file as it stands', async () => {
    const text = 'Anna Weber said it would rain.\r\nThe night was dry.\rBen Ode said it had not rained.\nCara Lind said it would.';
    const { stdout }: Run = await inside(['extract', '-f', 'jsonl', 'odd.txt'], { cwd: workspace({ 'odd.txt': text }) });
    const found = stdout
      .trim()
      .split('\n')
      .map((line): Extraction['claims'][number] => JSON.parse(line));
    expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Anna Weber', 'Ben Ode', 'Cara Lind']);
    for (const { cue } of found) expect(text.slice(cue?.start, cue?.end)).toBe(cue?.text);
  });
});
