// Mines the table of weights from gold: npm run mine -- GOLD_DIR… [-o src/languages/en/weights.table.json] [--folds 4]
// Or the table of diff from folders of marked events: npm run mine -- diff EVENTS_DIR… PAIRS_DIR… [-o src/languages/en/diff.table.json] [--folds 5]
// Or the table that tells whose side a speaker is on: npm run mine -- sides EVENTS_DIR… [-o src/languages/en/sides.table.json] [--folds 5]
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
  const [what, ...folders] = positionals;
  await (what === 'diff' || what === 'sides' ? runEvents(what, folders) : run());
}

async function bundle(entry) {
  await build({
    entryPoints: [entry],
    outfile: BUNDLE,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
    define: { __CLAIMS_VERSION__: '"mine"' },
  });
  return import(pathToFileURL(BUNDLE).href);
}

async function runEvents(what, folders) {
  const { mineEvents, mineSidesOf } = await bundle(`src/mine/run-${what}.ts`);
  const { table, report, events } = (what === 'diff' ? mineEvents : mineSidesOf)(
    folders.map((folder) => resolve(folder)),
    Number(values.folds ?? 5),
  );
  write(table);
  process.stderr.write(`${events} events, ${table.length.toLocaleString('en')} bytes\nheld out:\n${report}`);
}

function write(table) {
  if (values.output === undefined) createWriteStream(null, { fd: 1 }).end(table);
  else writeFileSync(values.output, table);
}

async function run() {
  const { foldLines, heldOut, mine, propose, readGold, tableText } = await bundle('src/mine/index.ts');
  const texts = [];
  for (const folder of positionals) for (const text of await readGold(resolve(folder))) texts.push(propose(text));
  if (values.folds === undefined || values.output !== undefined) {
    const table = tableText(mine(texts));
    write(table);
    process.stderr.write(`${texts.length} texts, ${table.length.toLocaleString('en')} bytes\n`);
  }
  if (values.folds !== undefined) process.stderr.write(`${foldLines(heldOut(texts, Number(values.folds))).join('\n')}\n`);
}
