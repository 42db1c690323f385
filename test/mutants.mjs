// Changes the code at random places and counts the changes that no test sees: node test/mutants.mjs [--count 45] [--seed 1] [--rooms attribution,speakers,diff,…]
// Works on a copy; the same seed makes the same mutants of the same code.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from './random.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '45' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    rooms: { type: 'string', default: 'attribution,speakers,diff,languages/en/amounts,languages/en/time' },
    list: { type: 'boolean', default: false },
  },
});

/** What is changed into what: a condition flipped, a branch dropped, a bound moved. */
const CHANGES = [
  { kind: 'flip', find: / === /g, put: () => ' !== ' },
  { kind: 'flip', find: / !== /g, put: () => ' === ' },
  { kind: 'flip', find: / && /g, put: () => ' || ' },
  { kind: 'flip', find: / \|\| /g, put: () => ' && ' },
  { kind: 'flip', find: /(?<=[(=?:] ?|return |&& |\|\| )!(?=[a-z(])/g, put: () => '' },
  { kind: 'drop', find: /(?<=^ *(?:else )?if )\(.*\)(?= (?:return|continue|break)\b)/gm, put: () => '(false)' },
  { kind: 'bound', find: / (?:<|>)(?==? )/g, put: (found) => (found === ' <' ? ' >' : ' <') },
  { kind: 'bound', find: / (?:<|>) /g, put: (found) => `${found.trimEnd()}= ` },
  { kind: 'bound', find: /(?<=[ (-])\d+(?=[);,\]: ])/g, put: (found) => String(Number(found) + 1) },
];

/** Comments, strings and patterns blanked out, lengths kept: nothing in them is changed. */
const masked = (source) =>
  source.replaceAll(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|"(?:\\.|[^"\\\n])*"|(?<=[(,=:[!&|?{};] ?)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|^(?:import|export) .*from.*$/gm,
    (found) => found.replaceAll(/[^\n]/g, '_'),
  );

const files = values.rooms
  .split(',')
  .flatMap((room) => readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((file) => join('src', room, file)))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const sites = files.flatMap((file) => {
  const code = masked(readFileSync(file, 'utf8'));
  return CHANGES.flatMap(({ kind, find, put }) =>
    [...code.matchAll(find)].map((match) => ({ file, kind, at: match.index, found: match[0], put: put(match[0]) })),
  );
});

const next = random(Number(values.seed));
const kinds = ['flip', 'drop', 'bound'];
const mutants = Array.from({ length: Number(values.count) }, (_, i) => {
  const ofKind = sites.filter(({ kind }) => kind === kinds[i % kinds.length]);
  return ofKind[Math.floor(next() * ofKind.length)];
}).slice(Number(values.from));

const print = (line) => process.stdout.write(`${line}\n`);
const lineOf = (source, at) => source.slice(0, at).split('\n').length;
const shown = ({ file, kind, at, found, put }) => {
  const source = readFileSync(file, 'utf8');
  const line = lineOf(source, at);
  return `${file}:${line} ${kind}: "${found.trim()}" → "${put.trim()}" in ${source.split('\n')[line - 1]?.trim()}`;
};

function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of [
    'src',
    'test',
    'fixtures',
    'seeds',
    'bin',
    'dist',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts',
    'build.config.js',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  for (const name of readdirSync('.').filter((file) => /\.(?:md|json|js)$|^(?:docs|LICENSE|NOTICE)$/.test(file)))
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Whether some test fails on the mutant. */
function isSeen(folder, { file, at, found, put }) {
  const source = readFileSync(file, 'utf8');
  writeFileSync(join(folder, file), source.slice(0, at) + put + source.slice(at + found.length));
  // What comes out of our own texts is the quickest to tell.
  const lanes = [
    [
      'run',
      'test/places.test.ts',
      'test/signs.test.ts',
      'test/expected.test.ts',
      'test/asked.test.ts',
      'test/changed.test.ts',
      'test/whole.test.ts',
      '--project',
      'floors',
      '--bail',
      '1',
    ],
    ['related', file, '--run', '--project', 'unit', '--bail', '1'],
  ];
  const seen = lanes.some((lane) => spawnSync('npx', ['vitest', ...lane], { cwd: folder, timeout: 600_000 }).status !== 0);
  writeFileSync(join(folder, file), source);
  return seen;
}

if (values.list) {
  for (const mutant of mutants) print(shown(mutant));
  process.exit(0);
}
const folder = copy();
let survived = 0;
for (const [i, mutant] of mutants.entries()) {
  const seen = isSeen(folder, mutant);
  if (!seen) survived += 1;
  print(`${i + 1 + Number(values.from)} ${seen ? 'seen' : 'SURVIVED'} ${shown(mutant)}`);
}
rmSync(folder, { recursive: true });
print(
  `${survived} of ${mutants.length} survived (${((100 * survived) / mutants.length).toFixed(0)} %), seed ${values.seed}, ${sites.length} places`,
);
