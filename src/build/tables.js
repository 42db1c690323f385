import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ascii } from './ascii.js';
import { bundled } from './weights.js';

/** Tables lie beside the code as JSON: much faster to load than as code, or as text within it. For esbuild. */
export function openTables(directory) {
  const files = new Set();
  /** Writes a table; an expression that reads it, where `readFileSync` is imported. */
  const expressionFor = (name, value) => {
    const text = ascii(JSON.stringify(value));
    const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, file), text);
    files.add(file);
    return `JSON.parse(readFileSync(new URL('./${file}', import.meta.url), 'latin1'))`;
  };
  const load = ({ path }) => {
    const name = basename(path, '.table.json');
    const table = bundled(name, JSON.parse(readFileSync(path, 'utf8')));
    return { contents: `${IMPORT}\nexport default ${expressionFor(name, table)};`, loader: 'js' };
  };
  return { files, expressionFor, plugin: { name: 'tables', setup: ({ onLoad }) => onLoad({ filter: /\.table\.json$/ }, load) } };
}

export const IMPORT = "import { readFileSync } from 'node:fs';";
