import { describe, expect, it } from 'vitest';
import { lineFinder, lineRange } from '../../src/corpus/lines.js';

/** Where each letter stands, as line:column. */
const placesIn = (text: string): string[] => {
  const find = lineFinder(text);
  return [...text].map((_, at) => `${find(at).line}:${find(at).column}`);
};

describe('the line and column of a place', () => {
  it.each([
    ['one line', 'ab', ['1:1', '1:2']],
    ['line feeds', 'a\n\nb', ['1:1', '1:2', '2:1', '3:1']],
    ['both characters together end one line', 'a\r\nb', ['1:1', '1:2', '1:3', '2:1']],
    ['a carriage return alone', 'a\rb\r\rc', ['1:1', '1:2', '2:1', '2:2', '3:1', '4:1']],
    ['a line feed in front of a carriage return ends a line of its own', 'a\n\rb', ['1:1', '1:2', '2:1', '3:1']],
    ['other separators end none', 'a\u2028b\u0085\fc', ['1:1', '1:2', '1:3', '1:4', '1:5', '1:6']],
    ['an end of line at the very end', 'a\r', ['1:1', '1:2']],
  ])('%s', (_, text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});

it.each([
  ['a\r\nbc\rd', 1, 'a\r\n'],
  ['a\r\nbc\rd', 2, 'bc\r'],
  ['a\r\nbc\rd', 3, 'd'],
  ['a\r\nbc\rd', 4, null],
])('the place of a line of %o: %d', (text, line, written) => {
  const place = lineRange(text, line);
  expect(place && text.slice(place.start, place.end)).toBe(written);
});
