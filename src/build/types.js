/**
 * After tsc: the types that a user of the library needs, and no others. Those of the JSON are made from its schema,
 * so that nobody has to install what the schema is written with.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';

const TYPES = resolve('dist/types');
const source = readFileSync('src/model.ts', 'utf8');

const { outputFiles } = await build({
  stdin: { contents: "export * from './src/model.js'; export { z } from 'zod';", resolveDir: '.', loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const model = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const schemas = Array.from(source.matchAll(/^export type (\w+) = z\.infer<typeof (\w+)>;$/gm), ([, name, schema]) => [
  name,
  bare(model.z.toJSONSchema(model[schema])),
]);
const names = new Map(schemas.map(([name, schema]) => [JSON.stringify(schema), name]));
const kept = source.match(/^export (?:type )?\{[^}]*\} from '[^']+';$/gm) ?? [];
const types = schemas.map(([name, schema]) => `export type ${name} = ${typeOf(schema, true)};`);
writeFileSync(join(TYPES, 'model.d.ts'), `${[...kept, ...types].join('\n')}\n`);
prune();

/** Without what does not make the type. */
function bare(schema) {
  const { $schema, description, ...rest } = schema;
  const deeper = (value) => (Array.isArray(value) ? value.map(deeper) : typeof value === 'object' && value !== null ? bare(value) : value);
  return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, deeper(value)]));
}

function typeOf(schema, isOwn = false) {
  const name = names.get(JSON.stringify(schema));
  if (name && !isOwn) return name;
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one)).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  if (schema.type === 'array')
    return schema.prefixItems ? `[${schema.prefixItems.map((one) => typeOf(one)).join(', ')}]` : `(${typeOf(schema.items)})[]`;
  if (schema.type === 'object') return schema.properties ? objectOf(schema) : `{ [key: string]: ${typeOf(schema.additionalProperties)} }`;
  return { integer: 'number', number: 'number', string: 'string', boolean: 'boolean', null: 'null' }[schema.type] ?? 'unknown';
}

function objectOf({ properties, required = [] }) {
  const lines = Object.entries(properties).map(([key, value]) =>
    required.includes(key) ? `${key}: ${typeOf(value)};` : `${key}?: ${typeOf(value)} | undefined;`,
  );
  return `{ ${lines.join(' ')} }`;
}

/** Nothing stays that the library's entry does not lead to. */
function prune() {
  const reached = new Set();
  const open = [join(TYPES, 'index.d.ts')];
  for (let file = open.pop(); file; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)\.js'/g))
      open.push(resolve(dirname(file), `${target}.d.ts`));
  }
  for (const name of readdirSync(TYPES, { recursive: true })) {
    const file = join(TYPES, name);
    if (statSync(file).isFile() && !reached.has(file)) rmSync(file);
    else if (reached.has(file)) forCommonJs(file);
  }
}

/** The same types once more: a CommonJS module may take none from an ES module. What a language's words are for is told once, beside the ES modules. */
function forCommonJs(file) {
  const text = readFileSync(file, 'utf8');
  const bare = file.startsWith(join(TYPES, 'languages')) ? text.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '') : text;
  const types = bare.replace(/((?:from |import\()'\.[^']+)\.js'/g, "$1.cjs'");
  writeFileSync(file.replace(/\.d\.ts$/, '.d.cts'), types);
}
