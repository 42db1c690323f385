import { describe, expect, it } from 'vitest';
import { aligned } from '../../src/render/grid.js';

describe('aligned', () => {
  it.each([
    ['cells to the width of their columns', [['1', 'Ada', 'says']], [4, 8, 12], ['1   Ada     says']],
    ['nothing behind the last that is filled', [['1', '', '']], [4, 8, 12], ['1']],
    ['a line that begins empty', [['', '', 'goes on']], [4, 8, 12], ['            goes on']],
    ['an empty line', [['', '', '']], [4, 8, 12], ['']],
    ['one column alone', [['one'], [''], ['two']], [8], ['one', '', 'two']],
    ['a cell that is missing', [['1', 'Ada']], [4, 8, 12], ['1   Ada']],
    ['characters of two columns each', [['1', '東京', 'says']], [4, 8, 12], ['1   東京    says']],
    ['colours, which take none', [['1', '\u001b[1mAda\u001b[22m', 'says']], [4, 8, 12], ['1   \u001b[1mAda\u001b[22m     says']],
    ['what fits no column, shortened', [['1', 'Ada Lovelace', 'says that it does']], [4, 8, 12], ['1   Ada L…  says that…']],
  ])('sets %s', (_, lines, widths, set) => {
    expect(aligned(lines, widths)).toEqual(set);
  });

  it('keeps the order of many lines', () => {
    const lines = Array.from({ length: 100 }, (_, at) => [at % 3 === 0 ? '' : String(at), `line ${at}`]);
    expect(aligned(lines, [6, 20])).toEqual(lines.map(([first = '', last = '']) => first.padEnd(6) + last));
  });
});
