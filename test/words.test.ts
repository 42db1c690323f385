/** The engine knows no words: those of a text are its language's. What is left in engine files stands here, each with its reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEFT } from './words-left.js';

/** Rooms that hold words by their nature: languages and the world, and what the program says to its user. */
const WORDED = /^(?:languages|world|render|commands|config|input|mine|cli|program|index|worker|version|errors|suggest|model|vocabulary)\b/;
const ENGINE = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !WORDED.test(file));

/** Names that the types give to classes, forms, acts, kinds and places: they are written like words and are none. */
const NAMES = new Set(
  [
    'src/languages/token.ts',
    'src/token.ts',
    'src/vocabulary.ts',
    'src/languages/construction.ts',
    'src/languages/wording.ts',
    'src/diff/sides/evidence/signs.ts',
    'src/diff/types.ts',
    'src/document.ts',
  ]
    .flatMap((file) => (readdirSync(join(file, '..')).includes(file.split('/').at(-1) ?? '') ? [readFileSync(file, 'utf8')] : []))
    .flatMap((source) => [...source.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name ?? '')),
);

const REGEX = /(?<=(?:[(,=:[!&|?{};>]|\breturn)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/[dgimsuyv]*/g;
/** Escapes, classes of characters and names of groups. */
const NO_WORDS = /\\[pP]\{[^}]*\}|\(\?<\w+>|\\[a-zA-Z]|\\u\w{4}|\[[^\]]*\]/g;
/** What a word of the text is compared with. */
const COMPARED =
  /(?:(?:lower|lemma|modal|particle|word|next|first|last|head|by|opener|key)\)?|lowerAt\([^)]*\)|lower \?\? ''\)?) ?[!=]== ?(?:'([a-z']+)'|"([a-z']+)")/g;
const LOOKED_FOR = /\.(?:endsWith|startsWith)\('([a-z' ]+)'\)/g;
const LISTED = /new (?:Set|Map)(?:<[^>]*>)?\(\s*\[([^\]]*)\]|new Set\(\s*'([^']*)'\.split/g;

function wordsIn(source: string): string[] {
  // Without comments, imports and examples.
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '')
    .replaceAll(
      /^(?:import|export)\b[^;]*?from '[^']*';|import\('[^']*'\)|^\s*'?<claim.*$|^\s*(?:documents: )?\{ '?[\w.]+'?: '<claim.*$/gm,
      '',
    );
  const found = [
    ...[...code.matchAll(REGEX)].flatMap(([, body]) => body?.replaceAll(NO_WORDS, ' ').match(/[A-Za-z]{2,}/g) ?? []),
    ...[...code.matchAll(COMPARED)].map(([, one, other]) => one ?? other ?? ''),
    ...[...code.matchAll(LOOKED_FOR)].map(([, word]) => word ?? ''),
    ...[...code.matchAll(LISTED)].flatMap(
      ([, listed, text]) => text?.split(' ') ?? [...(listed ?? '').matchAll(/'([a-z]+)'/g)].map(([, w]) => w ?? ''),
    ),
  ];
  return [...new Set(found)].filter((word) => /[a-z]/i.test(word) && !NAMES.has(word));
}

const found = new Map(
  ENGINE.flatMap((file): [string, string][] => {
    const words = wordsIn(readFileSync(join('src', file), 'utf8'));
    return words.length > 0 ? [[file, words.toSorted().join(' ')]] : [];
  }),
);

describe('words in the engine', () => {
  it('are those that are listed, each with its reason', () => {
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(LEFT.map(({ file, words }) => [file, words])));
  });

  it('are few', () => {
    expect(LEFT.length).toBeLessThanOrEqual(25);
  });
});
