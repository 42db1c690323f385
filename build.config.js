import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ascii } from './src/build/ascii.js';
import { dictionary } from './src/build/dictionary.js';
import { writeNotices } from './src/build/notices.js';
import { buildPages } from './src/build/pages.js';
import { openTables } from './src/build/tables.js';
import { widths } from './src/build/widths.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const tables = openTables('dist');

// Every command is a chunk of its own, so that `--version` and `--help` load neither the tagger nor the tables.
// One file loads much faster than the many of a package; tinypool stays outside because it starts its workers from a file of its own.
const { metafile } = await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', thread: 'src/thread.ts', worker: 'src/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Every Node has `\p{…}`: left as it is written, a pattern is made once, not each time that it is come to.
  supported: { 'regexp-unicode-property-escapes': true },
  external: ['tinypool'],
  plugins: [tables.plugin, dictionary(tables), widths],
  define: {
    __CLAIMS_VERSION__: JSON.stringify(version),
    __CLAIMS_BUILD__: JSON.stringify(hashOf('src')),
    __CLAIMS_PAGES__: JSON.stringify(JSON.stringify(await buildPages())),
  },
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
});

for (const file of Object.keys(metafile.outputs)) writeFileSync(file, ascii(readFileSync(file, 'utf8')));

/** Of every file in the directory, names included. */
function hashOf(directory) {
  const hash = createHash('sha256');
  for (const file of readdirSync(directory, { recursive: true })
    .filter((name) => /\.(ts|json)$/.test(name))
    .sort())
    hash.update(`${file}\0`).update(readFileSync(join(directory, file)));
  return hash.digest('hex').slice(0, 16);
}

// Chunks of earlier builds go last, so that a command that is running meanwhile still finds its own.
for (const file of readdirSync('dist')) {
  if (/\.js(?:on)?$/.test(file) && !(`dist/${file}` in metafile.outputs) && !tables.files.has(file)) rmSync(join('dist', file));
}

writeNotices([metafile], 'dist/NOTICES.txt');

// CommonJS may require an ES module, but has to be told so by a file of its own.
writeFileSync('dist/index.cjs', "module.exports = require('./index.js');\n");
