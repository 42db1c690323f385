import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseBaseline } from '../src/check/baseline/read.js';
import { serialise } from '../src/check/baseline/write.js';
import { diffExtraction, extractClaims } from '../src/index.js';

/** What every plain object seems to hold. */
const WORDS: readonly string[] = Object.getOwnPropertyNames(Object.prototype);
const CAPITALS = WORDS.map((word) => word.charAt(0).toUpperCase() + word.slice(1));

const FRAMES: readonly string[] = [
  'The ~ said it would rain.',
  '~ said it would rain.',
  'The ~ minister said it would rain.',
  'Norwegian ~ Minister Kari Holm said it would rain.',
  'Kari ~ said it would rain. ~ denied the claim.',
  'Kari Holm, who ~ the office, said it would rain.',
  'The Norwegian Ministry of ~ denied that the Chilean ~ ministry had said so.',
  'Mr. ~ and Sen. ~. told ~ that it rained.',
  'A ~ of the ~ said: “~, ~.”',
  'According to ~, the ~ ~ it. He ~ so, his ~ said.',
  'It was ~ that ~ ~, ~ing and ~ed.',
  '~s ~ed ~ies: ~',
];

describe('words that plain objects have for their own', () => {
  it.each([...WORDS, ...CAPITALS])('%s is a word like any other', (word) => {
    const inputs = FRAMES.map((frame, at) => ({ path: `${word}/${at}.txt`, text: frame.replaceAll('~', word) }));
    const found = extractClaims([...inputs, { path: word, text: `${word} said it would rain.` }]);
    expect(found.documents.map(({ status }) => status)).toEqual(found.documents.map(() => 'ok'));
    expect(found.claims.length).toBeGreaterThan(5);
    for (const claim of found.claims) expect(typeof (claim.speaker?.name ?? '')).toBe('string');
    expect(diffExtraction(found, { between: [word, 'Norway'] }).between).toHaveLength(2);
  });

  it.each(WORDS)('%s is a file name like any other in a baseline', (word) => {
    const text = serialise(new Map([[word, { claims: [], accepted: [] }]]));
    expect([...parseBaseline(text, 'known.json').keys()]).toEqual([word]);
  });
});

describe('dictionaries are maps', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const forbidden: readonly (readonly [string, RegExp])[] = [
    [
      'an object with any string for a key, to be looked up in',
      /\b(?:const|let) \w+: (?:Readonly<)?(?:Partial<)?Record<string, [^=]*> = \{/,
    ],
    ['a look-up by "in"', /\bin [A-Z][A-Z_]+\b(?=\s*[)&|?])/],
    ['a look-up by hasOwn', /\bhasOwn(?:Property)?\(/],
  ];

  it.each(forbidden)('src has not %s', (_, pattern) => {
    const code = (file: string): string => readFileSync(join('src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
    expect(files.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
});
