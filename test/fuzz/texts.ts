/** Texts that nobody would write: real prose with what breaks programs put into it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const PROSE = 'fixtures/gold/pages';

/** Paragraphs of news prose. */
const PARAGRAPHS: readonly string[] = readdirSync(PROSE)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .flatMap((name) => readFileSync(join(PROSE, name), 'utf8').split(/\n{2,}/))
  .filter((paragraph) => paragraph.length > 40);

/** What is strewn in, by its kind. */
const ODD: readonly (readonly string[])[] = [
  ['“', '”', '"', '‘', '’', "'", '„', '«', '»', '‹', '›', '``', "''", '「', '」', '“‘', '’”', '""', '“““'],
  ['\u0000', '\u0007', '\u001b[31m', '\u009b', '\u007f', '\r', '\r\n', '\u000b', '\f', '\u0085', '\u2028', '\u2029'],
  ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u061c', '\u180e', '\ufff9', '\u{e0041}', '\u034f'],
  ['\ud800', '\udc00', '\udfff\ud83d', '👩‍👩‍👧', '🇫🇷', 'e\u0301', 'Z\u0351\u036b\u0343', 'ﬁ', 'İ', 'ß', 'ǅ', '\u1e9e'],
  ['\u202e', '\u2066', '\u2069', 'שלום', 'مرحبا', '你好', 'ไทย', 'Ελλάδα', 'Москва'],
  ['<p>', '</p>', '<!--', '-->', '<script>', '&amp;', '&#8217;', '&nbsp;', '&#x110000;', '&', '<a href="x">', '<![CDATA['],
  ['[x](y)', '**', '__', '# ', '> ', '- ', '```', '~~~', '|', '![', '](', '<https://a.b>', '[^1]', '\n---\n', '\\', '    '],
  ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'undefined', 'null', 'NaN', 'length'],
  ['said ', 'said, ', ' said that ', ' told ', ' denied ', ', who said ', ' according to ', ' claims ', ' he ', ' they ', ' not ', ' and '],
  ['… ', '— ', '; ', ': ', '. ', '.', ',', '(', ')', '[', ']', '/', '12 ', '$ ', 'U.S. ', 'Mr. ', 'Q: ', 'A: ', 'EDITOR: ', '9.41pm '],
  ['\n', '\n\n', '\n\n\n', '\t', '\u00a0', '\u202f', '\u3000', ' '],
];

const piece = fc.oneof(...ODD.map((kind) => fc.constantFrom(...kind)));

/** One change, at a place that is a share of the text's length. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), piece, times: fc.nat({ max: 3 }) }),
  fc.record({ kind: fc.constant('row' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), piece, times: fc.nat({ max: 60 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), piece, times: fc.nat({ max: 40 }) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), piece, times: fc.nat({ max: 80 }) }),
);

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(text: string, { kind, at, piece: odd, times }: Change): string {
  const place = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (kind === 'cut') return before + after.slice(times);
  if (kind === 'double') return before + after.slice(0, times) + after;
  return before + odd.repeat(times + 1) + after;
}

const prose = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));
const mutated = fc.tuple(prose, fc.array(change, { maxLength: 12 })).map(([text, changes]) => changes.reduce(changed, text));
const strewn = fc.array(fc.oneof(piece, fc.constantFrom('Lind', 'Mara Lind', 'the minister', 'it rained', 'Norway')), { maxLength: 60 });

/** A text, and what its file is called. */
export const odd = fc.record({
  path: fc.constantFrom('a.txt', 'a.txt', 'b.md'),
  text: fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 2, arbitrary: strewn.map((pieces) => pieces.join('')) }),
});
