import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/model.js';
import { inside } from './inside.js';
import { workspace } from './run.js';

const SAYS = 'Ida Holm said that the ferry would stop in May.';

async function extract(args: readonly string[], cwd: string): Promise<Extraction> {
  const { stdout, stderr, code } = await inside(['extract', '-q', ...args], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const metaOf = ({ documents }: Extraction) => documents.map(({ path, meta }) => [path, meta]);
const contentsOf = ({ claims: all }: Extraction) => all.map(({ content }) => content.text);

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry to stop | The Gull</title>
<meta property="og:site_name" content="The Gull"><meta property="article:published_time" content="2021-03-04">
<link rel="canonical" href="https://gull.example/ferry"></head><body><nav><a href="/">Home</a></nav>
<h1>Ferry to stop in May, says captain</h1><main><p>Ida Holm said that the ferry would stop in May &mdash; &ldquo;no later&rdquo;.</p>
<p>The board denied that the ships were caf&eacute;s.</p></main><footer>Bo Berg said that all rights are reserved.</footer></body></html>`;

describe('pages', () => {
  it('are read as a reader sees them, with what they say of themselves', async () => {
    const found = await extract(['ferry.html'], workspace({ 'ferry.html': PAGE }));
    expect(contentsOf(found)).toEqual(['Ferry to stop in May', 'the ferry would stop in May — “no later”', 'the ships were cafés']);
    const meta = { title: 'Ferry to stop in May, says captain', date: '2021-03-04', outlet: 'The Gull', url: 'https://gull.example/ferry' };
    expect(metaOf(found)).toEqual([['ferry.html', meta]]);
  });

  it('are decoded as they say', async () => {
    const html = '<html><head><meta charset="iso-8859-2"></head><body><p>Ida Holm said that Łódź was cold.</p></body></html>';
    const bytes = Buffer.from(html.replace('Ł', '\xa3').replace('ó', '\xf3').replace('ź', '\xbc'), 'latin1');
    expect(contentsOf(await extract(['a.htm'], workspace({ 'a.htm': bytes })))).toEqual(['Łódź was cold']);
  });
});

describe('Word documents', () => {
  it('are read without what was struck out', async () => {
    const cwd = workspace();
    copyFileSync(resolve('fixtures/input/report.docx'), join(cwd, 'report.docx'));
    expect(contentsOf(await extract(['report.docx'], cwd))).toEqual(['the ferry would stop in May', 'the ships were old']);
  });

  it('that are none are named', async () => {
    const { code, stderr } = await inside(['extract', 'a.docx'], { cwd: workspace({ 'a.docx': 'no zip' }) });
    expect(stderr).toContain('claims: a.docx: it is not a Word document\n');
    expect(code).toBe(2);
  });

  it('that unpack to far more than they are are not unpacked', async () => {
    const bomb = await packed(`<w:body>${' '.repeat(34_000_000)}</w:body>`);
    expect(bomb.length).toBeLessThan(500_000);
    const { code, stderr } = await inside(['extract', 'a.docx'], { cwd: workspace({ 'a.docx': bomb }) });
    expect(stderr).toContain('claims: a.docx: what is packed in it is larger than 32 MB\n');
    expect(code).toBe(2);
  });
});

/** A Word document in which this is all. */
async function packed(body: string): Promise<Uint8Array> {
  const archive = new JSZip();
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  archive.file('[Content_Types].xml', `<Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`);
  archive.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:document>`,
  );
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

const ROWS = Array.from({ length: 500 }, (_, row) => [`a-${row}`, `2021-03-${(row % 28) + 1}`, row % 2 ? 'The "Gull"' : 'Daily, Inland']);
const csvOf = (mark: string) =>
  [['id', 'date', 'outlet', 'text'], ...ROWS.map((row) => [...row, SAYS])]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark))
    .join('\r\n');

describe('tables', () => {
  it('a row is a document, and its other columns come out beside the claims', { timeout: 120_000 }, async () => {
    const { stdout, code } = await inside(['extract', '-q', 'news.csv', '--format', 'csv'], { cwd: workspace({ 'news.csv': csvOf(',') }) });
    expect(code).toBe(0);
    const rows: Record<string, string>[] = parse(stdout, { columns: true });
    expect(rows).toHaveLength(500);
    expect(rows[16]).toMatchObject({
      document: 'news.csv#17',
      'meta.id': 'a-16',
      'meta.date': '2021-03-17',
      'meta.outlet': 'Daily, Inland',
    });
    expect(rows[17]).toMatchObject({ document: 'news.csv#18', 'speaker.name': 'Ida Holm', 'meta.outlet': 'The "Gull"' });
  });

  it.each([
    ['a.csv', ';'],
    ['a.tsv', '\t'],
  ])('%s with %j between its cells', async (file, mark) => {
    const short = csvOf(mark).split('\r\n').slice(0, 3).join('\n');
    const found = await extract([file, '--id-column', 'id'], workspace({ [file]: short }));
    expect(found.documents.map(({ path }) => path)).toEqual([`${file}#a-0`, `${file}#a-1`]);
  });

  it('JSON Lines, from standard input too', async () => {
    const lines = [{ body: SAYS, tags: ['a'], n: 3, none: null }, { body: SAYS }].map((row) => JSON.stringify(row)).join('\n');
    const cwd = workspace({ 'a.jsonl': lines });
    expect(metaOf(await extract(['a.jsonl'], cwd))).toEqual([
      ['a.jsonl#1', { tags: '["a"]', n: '3', none: '' }],
      ['a.jsonl#2', {}],
    ]);
    const piped = await inside(['extract', '-q', '-', '--input', 'jsonl'], { cwd, input: lines });
    expect(metaOf(JSON.parse(piped.stdout)).map(([path]) => path)).toEqual(['stdin#1', 'stdin#2']);
  });

  it('a field that travels can be asked for', async () => {
    const cwd = workspace({ 'a.jsonl': JSON.stringify({ text: SAYS, 'the.outlet': 'Gull' }) });
    const { stdout } = await inside(['extract', '-q', 'a.jsonl', '-f', 'jsonl', '--fields', 'act,meta.the.outlet'], { cwd });
    expect(JSON.parse(stdout)).toEqual({ act: 'state', meta: { 'the.outlet': 'Gull' } });
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, string[], string]>([
    ['a.pdf', '%PDF', [], 'claims: a.pdf: claims does not read .pdf files\n  Take the text out first: pdftotext'],
    ['a.json', '[]', [], 'claims: a.json: claims does not read .json files\n  A list of objects becomes a table'],
    ['a.log', 'x', [], '--input text takes the file as plain text.'],
    ['a.txt', PAGE, [], 'claims: a.txt: it is not plain text but HTML\n  Say --input html'],
    ['a.txt', '{"a": 1}\n{"a": 2}', [], 'claims: a.txt: it is not plain text but JSON\n'],
    ['a.csv', 'id,titel\n1,x', [], 'claims: a.csv: it has no column called text; there is "id", "titel"\n  Say which one'],
    ['a.csv', 'id,title\n1,x', ['--text-column', 'titel'], 'it has no column "titel"; there is "id", "title"\n  Did you mean title?'],
    ['a.csv', 'id,text\n1,x\n1,y', ['--id-column', 'id'], 'claims: a.csv: rows 1 and 2 have the same id "1"'],
    ['a.csv', 'text\n"x', [], 'claims: a.csv: it is not a table of its kind'],
    ['a.csv', '', [], 'claims: a.csv: it is an empty table'],
    ['a.jsonl', `{"text": "${SAYS}"}\n{bad`, [], 'claims: a.jsonl#2: line 2 is not JSON'],
    ['a.txt', SAYS, ['--encoding', 'utf-9'], 'Did you mean utf-8?'],
  ])('%s %j %j: exit code 2, and what to do', async (file, content, flags, message) => {
    const { code, stderr } = await inside(['extract', file, ...flags], { cwd: workspace({ [file]: content }) });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  it('is a line of a table, not the table, if others have a text', async () => {
    const lines = [{ text: SAYS }, { note: 'none' }, { text: SAYS }].map((row) => JSON.stringify(row)).join('\n');
    const { code, stdout, stderr } = await inside(['extract', 'a.jsonl', '-q'], { cwd: workspace({ 'a.jsonl': lines }) });
    expect(stderr).toContain('claims: a.jsonl#2: it has no column called text; there is "note"');
    expect(JSON.parse(stdout).documents.map(({ path }: { path: string }) => path)).toEqual(['a.jsonl#1', 'a.jsonl#3']);
    expect(code).toBe(2);
  });

  it('is read as plain text if that is asked for', async () => {
    expect(contentsOf(await extract(['a.log', '--input', 'text'], workspace({ 'a.log': SAYS })))).toEqual(['the ferry would stop in May']);
  });
});

describe('claims explain', () => {
  const explained = (place: string, cwd: string) => inside(['explain', place, '--no-config'], { cwd });

  it('looks into a row of a table, and at a page as a reader sees it', async () => {
    const rows = JSON.stringify({ id: 'x#1', text: `It rained.\n${SAYS}` });
    const cwd = workspace({ 'a.csv': `text\n"${SAYS}"\n"It rained.\n${SAYS}"\n`, 'a.jsonl': rows, 'a.html': PAGE });
    expect((await explained('a.csv#2:2', cwd)).stdout).toContain('"the ferry would stop in May"');
    expect((await explained('a.jsonl#1:2:5', cwd)).stdout).toContain('"cue": "said"');
    expect((await inside(['explain', 'a.jsonl#x#1:2', '--id-column', 'id'], { cwd })).stdout).toContain('"cue": "said"');
    expect((await explained('a.html:3', cwd)).stdout).toContain('the ferry would stop in May — “no later”');
  });

  it.each([
    ['a.csv#3:1', 'claims: a.csv#3: there is no such row\n  Rows are named'],
    ['a.csv#1:9', 'claims: a.csv#1:9: the text has no such line'],
    ['b.csv#1:1', 'claims: b.csv#1: it cannot be read'],
    ['a.pdf:1', 'claims: a.pdf: claims does not read .pdf files\n  Take the text out'],
  ])('%s', async (place, message) => {
    const { code, stderr } = await explained(place, workspace({ 'a.csv': `text\n${SAYS}\n`, 'a.pdf': '%PDF' }));
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
