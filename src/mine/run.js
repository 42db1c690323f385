// Mines the table of weights from brat gold: npm run mine -- GOLD_DIR [-o src/languages/en/weights.table.json]
// Not part of the published package: only those who change rules or features need it.
import { spawnSync } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const BUNDLE = resolve('node_modules/.cache/claims-mine.mjs');
// Every candidate of every text stays in memory with its features.
const MEMORY = '--max-old-space-size=8000';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { output: { type: 'string', short: 'o' } } });
const [gold] = positionals;

if (gold === undefined || positionals.length > 1) {
  process.stderr.write('usage: npm run mine -- GOLD_DIR [-o FILE]\n');
  process.exitCode = 2;
} else if (!process.execArgv.includes(MEMORY)) {
  process.exitCode = spawnSync(process.execPath, [MEMORY, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1;
} else {
  await run();
}

async function run() {
  await build({
    entryPoints: ['src/mine/mine.ts'],
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    define: { __CLAIMS_VERSION__: '"mine"' },
  });
  const { mine, readGold, tableText } = await import(pathToFileURL(BUNDLE).href);
  const texts = await readGold(resolve(gold));
  const table = tableText(mine(texts));
  if (values.output === undefined) createWriteStream(null, { fd: 1 }).end(table);
  else writeFileSync(values.output, table);
  process.stderr.write(`${texts.length} texts, ${table.length.toLocaleString('en')} bytes\n`);
}
