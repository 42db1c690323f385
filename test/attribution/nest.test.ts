import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest } from '../../src/attribution/nest.js';
import type { Draft, Range } from '../../src/document.js';

function draft(cue: Range, ...content: Range[]): Draft {
  return {
    rule: 'x',
    source: null,
    cue,
    content,
    addressee: null,
    via: null,
    lemma: 'say',
    act: 'state',
    negated: false,
    hedged: false,
    confidence: 1,
    sentence: 0,
  };
}
const range = (start: number, end: number): Range => ({ start, end });

describe('nest', () => {
  it.each([
    ['alone', [draft(range(0, 4), range(5, 20))], [null]],
    ['inside', [draft(range(0, 4), range(5, 40)), draft(range(10, 14), range(15, 40))], [null, 0]],
    [
      'two deep, the smallest holds',
      [draft(range(0, 4), range(5, 60)), draft(range(10, 14), range(15, 60)), draft(range(20, 24), range(25, 60))],
      [null, 0, 1],
    ],
    ['outer cue behind its content', [draft(range(10, 14), range(15, 40)), draft(range(45, 49), range(0, 44))], [1, null]],
    ['in the second span of two', [draft(range(10, 14), range(0, 9), range(15, 40)), draft(range(20, 24), range(25, 40))], [null, 0]],
    ['cue inside, content outside', [draft(range(0, 4), range(5, 20)), draft(range(10, 14), range(21, 60))], [null, null]],
    ['cue half inside', [draft(range(0, 4), range(5, 40)), draft(range(35, 45), range(10, 20))], [null, null]],
    ['same content, neither holds the other', [draft(range(0, 4), range(10, 20)), draft(range(5, 9), range(10, 20))], [null, null]],
  ] as const)('%s', (_, drafts, within) => {
    expect(nest(drafts).map((one) => one.within)).toEqual(within);
  });

  it('puts two claims of one subject side by side, within the same third', () => {
    const source = range(10, 14);
    const outer = draft(range(0, 4), range(5, 80));
    const first = { ...draft(range(15, 19), range(20, 80)), source };
    const second = { ...draft(range(40, 44), range(45, 80)), source };
    expect(nest([outer, first, second]).map((one) => one.within)).toEqual([null, 0, 0]);
  });

  it('never makes a circle, and follows no order but that of the text', () => {
    const arbitrary = fc.array(fc.tuple(fc.nat(200), fc.nat(20), fc.nat(200), fc.nat(80)), { maxLength: 30 });
    fc.assert(
      fc.property(arbitrary, (numbers) => {
        const drafts = numbers.map(([cue, cueLength, start, length]) =>
          draft(range(cue, cue + cueLength + 1), range(start, start + length + 1)),
        );
        const nested = nest(drafts);
        nested.forEach((_, index) => {
          const seen = new Set<number>();
          for (let at: number | null = index; at !== null; at = nested[at]?.within ?? null) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        });
      }),
    );
  });
});
