import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { extractDocument } from '../src/pipeline.js';
import { stepCounter } from './steps.js';

/** The tagger is another's, is not counted, and would take most of the time: here it is asked for each word once. */
const TAGGER = `import tagger from ${JSON.stringify(import.meta.resolve('compromise/two'))};
const known = new Map();
function term([, pre, text, post]) {
  if (!known.has(text)) known.set(text, tagger(text).docs[0]?.[0]?.tags ?? new Set());
  return { pre, text, post, tags: known.get(text) };
}
const WORD = /([^\\p{L}\\p{N}]*)([\\p{L}\\p{N}'’-]*)([^\\p{L}\\p{N}\\s]*\\s*)/gu;
export default Object.assign((text) => ({ docs: [Array.from(text.matchAll(WORD), term)] }), { plugin() {}, world: () => ({ hooks: [] }) });`;

/** The pipeline as one file, which runs much faster than the many that tests load. */
async function bundled(): Promise<typeof extractDocument> {
  const directory = mkdtempSync(join(tmpdir(), 'claims-growth-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  writeFileSync(join(directory, 'tagger.mjs'), TAGGER);
  const outfile = join(directory, 'pipeline.mjs');
  const alias = { 'compromise/two': './tagger.mjs' };
  await build({
    entryPoints: ['src/pipeline.ts'],
    outfile,
    alias,
    external: ['./tagger.mjs'],
    bundle: true,
    format: 'esm',
    platform: 'node',
  });
  return (await import(pathToFileURL(outfile).href)).extractDocument;
}

/** What a hostile text repeats; ~ stands for another name each time. */
const LINKS = [' ', ', ', ' and ', ' that ', ': ', ' — ', ' (', ') ', ' “', '” ', '; ', " '", ' 12, ', ' Lind ', ' by ', ', who '];
const ROWS = ['said', 'saying', 'told', 'claim', 'denied', 'asked'].flatMap((verb) => LINKS.slice(0, 12).map((link) => verb + link));

/** What once grew with the square of the text, or for ever. */
const ONCE_BAD: readonly string[] = [
  'said, ',
  'as reported by AFP, ',
  'he said “ice” and ',
  '“Ice.” ',
  '“Ice\n',
  '“I said it,” he said. ',
  '~ Lind said it would rain. ',
  'Mayor ~ said it would rain. He denied it. ',
  'The ~ Company said it. The company denied it. ',
  'Norway said it. Chile denied it. Both parties denied this. ',
  'The Norwegian statement denied this. His spokesman said so. ',
  'A report by the Lind board was late. The report said so. ',
  'The boss of the firm Brennar Lund said so. ',
  'The ministry said so. ',
  'Brennar CEO ~ Lind said so. ',
  'A memo released Friday by the mining giant -- a firm -- said so. ',
];

const SHAPES: readonly string[] = [
  ...ONCE_BAD,
  ...ROWS.filter((row) => row !== 'said, '),
  ...LINKS.slice(12).map((link) => `said${link}`),
  ...[...',—(“”"\':|&…'].map((mark) => `${mark} `),
  'said, asked, told, claimed, denied, warned, added, noted, argued, insisted, stressed, explained, ',
  'said and claimed and denied and warned and ',
  'he said, she said, ',
  'he thought, ',
  'told Lind that ',
  'told AFP that it rained. ',
  'did not say to say ',
  'expressed hope that ',
  'refused to try to persuade ',
  'it was said that ',
  'was denied by the mayor ',
  'quoted him as saying ',
  'criticized the mayor for saying ',
  'released a statement saying ',
  'according to ~, ',
  'a source close to a source close to ',
  'people who knew her and who praised her ',
  'Lind, who sold a boat, ',
  'Lind, 20, of Velm, a doctor, ',
  'the ~ of the ~ of ',
  '~ said that ~ claimed that ',
  '~, ~ and ',
  '“Ice.”\n',
  '“Ice,” Lind said. “Ice.” ',
  '~: “Ice.”\n',
  '~ said:\n“Ice.”\n',
  '“Ice.” — ~\n',
  "a' ",
  'not ',
  'constructor said __proto__ ',
  '~ said (R-Velm) [1] ',
];

/** A sentence of the longest that is not cut, and what exponents are taken between, in UTF-16 units. */
const SENTENCE = 2_000;
const SMALL = 10_000;
const LARGE = 80_000;

/** Calls for each unit: prose takes about fifty. */
const MOST = 2_500;

/** All shapes take minutes; by itself a test grows only those that were bad before. */
const GROWN = process.env.CLAIMS_GROW_ALL === undefined ? ONCE_BAD : SHAPES;

const name = (n: number): string => `B${[...String(n)].map((digit) => 'aeiourlnst'.charAt(Number(digit))).join('')}`;

function grown(shape: string, size: number): string {
  let text = 'The mayor of the town was at the end of the road on Monday. ';
  for (let n = 0; text.length < size; n++) text += shape.replaceAll('~', () => name(n));
  return text;
}

describe('the work of the pipeline', async () => {
  const extract = await bundled();
  const stepsOf = await stepCounter(/claims-growth-.*pipeline\.mjs$/);
  const steps = (shape: string, size: number): Promise<number> => stepsOf(() => void extract(grown(shape, size), 'a.txt'));

  it('has a bound for each word of a sentence, whatever is repeated', async () => {
    expect(SHAPES.length).toBeGreaterThan(120);
    for (const shape of SHAPES) expect((await steps(shape, SENTENCE)) / SENTENCE, shape).toBeLessThan(MOST);
  }, 300_000);

  it.each(GROWN)(
    'grows as the text does: %j',
    async (shape) => {
      const [small, large] = [await steps(shape, SMALL), await steps(shape, LARGE)];
      expect(Math.log(large / small) / Math.log(LARGE / SMALL)).toBeLessThan(1.3);
    },
    120_000,
  );
});
