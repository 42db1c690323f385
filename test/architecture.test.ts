import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The rooms in the order of the text's walk: a file may import, types included, from its own room and from rooms before it only. */
const FLOW: readonly string[] = [
  'errors',
  'suggest',
  'version',
  'vocabulary',
  'range',
  'compare',
  'group',
  'sorted',
  'plural',
  'posix',
  'accents',
  'as-name',
  'model',
  'token',
  'languages',
  'document',
  'languages/en/words',
  'languages/naming',
  'world',
  'text',
  'attribution',
  'speakers',
  'corpus',
  'languages/en',
  'speech',
  'filter',
  'counts',
  'pipeline',
  'explain',
  'diff',
  'input',
  'check',
  'eval',
  'mine',
  'render',
  'config',
  'index',
  'job',
  'cache',
  'worker',
  'commands',
  'program',
  'wire',
  'thread',
  'supervise',
  'cli',
];

/** List the languages there are, for the stages behind them. */
const REGISTRIES: ReadonlySet<string> = new Set(['languages/index', 'languages/comparing']);

/** Reads neither clock nor file nor chance. */
const PURE = ['languages', 'document', 'languages/en/words', 'world', 'text', 'attribution', 'speakers', 'corpus', 'languages/en', 'diff'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORTS: readonly Import[] = FILES.flatMap((file) => {
  const source = readFileSync(join('src', file), 'utf8');
  const found = source.matchAll(/^(?:import|export)\b(?<what>[^;'"]*?)(?:\bfrom\s*)?'(?<target>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm);
  return [...found].map(({ groups }) => {
    const what = groups?.what ?? '';
    return { from: file, to: groups?.target ?? groups?.lazy ?? '', typeOnly: isTypeOnly(what) };
  });
});

/** `import type …`, and braces in which every name is a type. */
function isTypeOnly(what: string): boolean {
  const names = what
    .match(/\{(.*)\}/s)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return /^\s+type\b/.test(what) || (names ?? ['value']).every((name) => /^\s*type\s/.test(name));
}

/** The last room of the list that the file is in: `languages/en/words/irregular.ts` is in three. */
function roomOf(file: string): number {
  const path = file.replace(/\.(ts|js|json)$/, '');
  const inside = FLOW.filter((room) => path === room || path.startsWith(`${room}/`));
  const closest = inside.reduce((best, room) => (room.length > best.length ? room : best), '');
  return FLOW.indexOf(REGISTRIES.has(path) ? 'languages/en' : closest);
}

function targetOf({ from, to }: Import): string {
  return relative('src', resolve('src', dirname(from), to));
}

const sourceOf = (found: Import): string => targetOf(found).replace(/\.js$/, '.ts');

describe('architecture', () => {
  it('gives every file a room', () => {
    expect(FILES.filter((file) => roomOf(file) < 0)).toEqual([]);
  });

  it('lets imports point one way', () => {
    const local = IMPORTS.filter(({ to }) => to.startsWith('.') && !to.endsWith('package.json'));
    const backwards = local.filter((found) => roomOf(targetOf(found)) > roomOf(found.from));
    expect(local.length).toBeGreaterThan(50);
    expect(backwards.map((found) => `${found.from} → ${targetOf(found)}`)).toEqual([]);
  });

  it('has no circles, imports of types included', () => {
    const next = new Map(FILES.map((file) => [file, IMPORTS.filter(({ from, to }) => from === file && to.startsWith('.')).map(sourceOf)]));
    const reached = (from: string): ReadonlySet<string> => {
      const seen = new Set<string>();
      const waiting = [...(next.get(from) ?? [])];
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (seen.has(file)) continue;
        seen.add(file);
        waiting.push(...(next.get(file) ?? []));
      }
      return seen;
    };
    expect(FILES.filter((file) => reached(file).has(file))).toEqual([]);
  });

  it('asks whatever language a text is in, and none by its name', () => {
    const asking = /^(?:text|attribution|speakers|corpus|diff|pipeline|explain)\b/;
    const named = IMPORTS.filter((found) => asking.test(found.from) && /^languages\/en\b/.test(targetOf(found)));
    expect(named.map((found) => `${found.from} → ${targetOf(found)}`)).toEqual([]);
  });

  it('has one importer of compromise', () => {
    expect(IMPORTS.filter(({ to }) => to.startsWith('compromise')).map(({ from }) => from)).toEqual(['languages/en/tag/tagger.ts']);
  });

  it('touches the process and the console in cli.ts only', () => {
    const users = FILES.filter((file) =>
      /\bconsole\.|\bprocess\.|node:process/.test(withoutComments(readFileSync(join('src', file), 'utf8'))),
    );
    expect(users).toEqual(['cli.ts']);
  });

  it('reads no clock, no chance and no file in the core', () => {
    const core = FILES.filter((file) => PURE.includes(FLOW[roomOf(file)] ?? ''));
    const impure = core.filter((file) =>
      /\bDate\.now|new Date\(\)|Math\.random|node:(fs|os|child_process)/.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(impure).toEqual([]);
  });

  it('loads nothing for --version', () => {
    expect([...eager('cli.ts', new Set())]).toEqual([]);
  });

  it('loads no tagger and no schema for --help', () => {
    const loaded = eager('program.ts', new Set());
    expect([...loaded].filter((name) => /^(compromise|zod|yaml|chalk|cli-table3|string-width|tinypool)|pipeline|model/.test(name))).toEqual(
      [],
    );
    expect(loaded).toContain('commander');
  });
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
}

/** Everything that loading a file loads with it. */
function eager(file: string, seen: Set<string>): Set<string> {
  const source = readFileSync(join('src', file), 'utf8');
  for (const found of IMPORTS.filter(({ from, typeOnly }) => from === file && !typeOnly)) {
    if (source.includes(`import('${found.to}')`)) continue;
    const target = found.to.startsWith('.') ? targetOf(found).replace(/\.js$/, '.ts') : found.to;
    if (seen.has(target)) continue;
    seen.add(target);
    if (found.to.startsWith('.') && FILES.includes(target)) eager(target, seen);
  }
  return seen;
}
