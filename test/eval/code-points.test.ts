import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCodePoints } from '../../src/eval/code-points.js';

it('cuts the same text, whatever the characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, offset) => {
      const start = Array.from(text).slice(0, offset).join('');
      expect(text.slice(0, fromCodePoints(text)(offset))).toBe(start);
    }),
  );
});
