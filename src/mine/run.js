// Mines the table of weights from gold: npm run mine -- GOLD_DIR… [-o src/languages/en/weights.table.json] [--folds 4]
// A folder of gold is brat (.txt and .ann) or our own (.txt and .json). --folds reports how weights fare on texts of our own held out.
// Not part of the published package: only those who change rules or features need it.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const BUNDLE = join(mkdtempSync(join(tmpdir(), 'claims-mine-')), 'mine.mjs');
// Every candidate of every text stays in memory with its features.
const MEMORY = '--max-old-space-size=8000';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: 'string', short: 'o' }, folds: { type: 'string' } },
});

if (positionals.length === 0) {
  process.stderr.write('usage: npm run mine -- GOLD_DIR… [-o FILE] [--folds N]\n');
  process.exitCode = 2;
} else if (!process.execArgv.includes(MEMORY)) {
  process.exitCode = spawnSync(process.execPath, [MEMORY, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1;
} else {
  await run();
}

async function run() {
  await build({
    entryPoints: ['src/mine/index.ts'],
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    define: { __CLAIMS_VERSION__: '"mine"' },
  });
  const { foldLines, heldOut, mine, propose, readGold, tableText } = await import(pathToFileURL(BUNDLE).href);
  const texts = [];
  for (const folder of positionals) for (const text of await readGold(resolve(folder))) texts.push(propose(text));
  if (values.folds === undefined || values.output !== undefined) write(tableText(mine(texts)), texts.length);
  if (values.folds !== undefined) process.stderr.write(`${foldLines(heldOut(texts, Number(values.folds))).join('\n')}\n`);
}

function write(table, texts) {
  if (values.output === undefined) createWriteStream(null, { fd: 1 }).end(table);
  else writeFileSync(values.output, table);
  process.stderr.write(`${texts} texts, ${table.length.toLocaleString('en')} bytes\n`);
}
