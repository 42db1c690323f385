/** The catalogue of what constructions may ask for, made from the code: `UPDATE_FINDERS=1 npx vitest run test/finders.test.ts` writes it anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CONTENTS } from '../src/attribution/contents/index.js';
import { SITES } from '../src/attribution/sites/index.js';
import { SOURCES } from '../src/attribution/sources.js';

const FILE = 'docs/finders.md';
const DOC = String.raw`/\*\* ((?:(?!\*/).)*?) ?\*/\s*`;

/** The sentence above each member of a union of names. */
function documented(source: string, member: RegExp): ReadonlyMap<string, string> {
  const found = source.matchAll(new RegExp(DOC + member.source, 'g'));
  return new Map([...found].map(([, says = '', name = '']): [string, string] => [name, says]));
}

const port = readFileSync('src/languages/construction.ts', 'utf8');
const named = documented(port, /\| '([\w-]+)'/);
const contents = new Map(
  readdirSync('src/attribution/contents').flatMap((file) => [
    ...documented(readFileSync(join('src/attribution/contents', file), 'utf8'), /export const (\w+): ContentFinder/),
  ]),
);

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(names: readonly string[], says: ReadonlyMap<string, string>): string {
  return [row('name', 'what it finds'), row('---', '---'), ...names.map((name) => row(`\`${name}\``, says.get(name) ?? ''))].join('\n');
}

const catalogue = [
  '# Finders',
  'Made from the code; a test holds it to that. A construction is data: it names a kind of cue, a place of its source and a place of its content, out of these.',
  '## Cues',
  table(Object.keys(SITES), named),
  '## Sources',
  table(Object.keys(SOURCES), named),
  '## Contents',
  table(Object.keys(CONTENTS), contents),
].join('\n\n');

it('is the code, each with what it says', () => {
  const names = [...Object.keys(SITES), ...Object.keys(SOURCES)].filter((name) => !named.has(name));
  expect([...names, ...Object.keys(CONTENTS).filter((name) => !contents.has(name))]).toEqual([]);
  if (process.env.UPDATE_FINDERS === '1' && process.env.CI === undefined) writeFileSync(FILE, `${catalogue}\n`);
  expect(readFileSync(FILE, 'utf8')).toBe(`${catalogue}\n`);
});
