import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import columns from '../../src/render/columns.js';

describe('columns', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['“Quoted”, he said — twice…', 26],
    ['Ångström, naïve façade', 22],
    ['e\u0301', 1],
    ['a\u00adb', 2],
    ['東京', 4],
    ['👍', 2],
    ['\u001b[1mbold\u001b[22m', 4],
  ])('%j takes %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });

  it('measures any text as the package does that knows all of Unicode', () => {
    const letters = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.string({ unit: 'grapheme', maxLength: 1 })),
    });
    const latin = fc.array(fc.integer({ min: 0x20, max: 0x2030 }), { maxLength: 20 }).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(fc.oneof(letters, latin), (text) => columns(text) === stringWidth(text)),
      { numRuns: 50 },
    );
  });
});
