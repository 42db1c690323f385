import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { wrapped } from '../../src/render/wrap.js';

describe('wrapped', () => {
  it.each([
    ['', 5, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 100, ['one two three']],
    ['seven letters', 7, ['seven', 'letters']],
    ['a longer word', 5, ['a lon', 'ger', 'word']],
    ['over incomprehensibly', 8, ['over', 'incompre', 'hensibly']],
    ['two  blanks ', 5, ['two', 'blank', 's']],
    ['东京 is far', 4, ['东京', 'is', 'far']],
  ])('%j in %i columns', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('breaks lines where wrap-ansi does', () => {
    const piece = fc.constantFrom(
      'a',
      'bb',
      'é',
      '–',
      '’',
      ' ',
      ' ',
      ' ',
      'ccc',
      'incomprehensible',
      '東',
      'e\u0301',
      '\u00ad',
      '\u001b[1m',
      '\u001b[22m',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 25 }), (one, width) => {
        expect(wrapped(one, width).join('\n')).toBe(wrapAnsi(one, width, { hard: true }));
      }),
      { numRuns: 300 },
    );
  });
});
