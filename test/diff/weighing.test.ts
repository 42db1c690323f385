import { describe, expect, it } from 'vitest';
import { weighedDiff } from '../../src/diff/index.js';
import { table } from '../../src/diff/roots.js';
import { counted, type Weighing } from '../../src/diff/weighing.js';
import { corpusOf } from './corpus.js';

describe('counted', () => {
  const weights = { bias: -20, near: 5, far: -30, same: 20, nothing: 0 };
  it.each([
    [['near', 'far', 'far', 'unheard'], 'far -30, bias -20, near 5'],
    [['nothing'], 'bias -20'],
    [['same', 'near'], 'bias -20, same 20, near 5'],
    [[], 'bias -20'],
  ])('gives of %j what has a weight, the weightiest first', (features, expected) => {
    expect(
      counted(weights, features)
        .map(({ name, weight }) => `${name} ${weight}`)
        .join(', '),
    ).toBe(expected);
  });
});

/** How the one finding about two claims of two sides was weighed. */
function weighings(left: string, right: string): readonly Weighing[] {
  const said = [
    { by: 'Ida Holm', side: 'Eastbank', text: left },
    { by: 'Jon Vik', side: 'Westbank', text: right },
  ];
  const { diff, weighingsOf } = weighedDiff(corpusOf(said), { between: ['Eastbank', 'Westbank'] });
  return weighingsOf(diff.findings[0]?.id ?? '');
}

describe('weighingsOf', () => {
  it.each([
    ['the toll on the old bridge was doubled', 'nine people were killed on the ice', []],
    ['four boats sank in the harbour on Friday', 'nine boats sank in the harbour on Friday', ['number']],
    ['the toll on the old bridge was doubled in May', 'the toll on the old bridge was doubled in May', []],
  ])('tells of “%s” and “%s” which rules decided by themselves', (left, right, rules) => {
    expect(weighings(left, right).flatMap(({ rule }) => rule ?? [])).toEqual(rules);
  });

  it('asks three questions, each with its threshold', () => {
    const found = weighings('four boats sank in the harbour', 'nine boats sank in the harbour');
    expect(found.map(({ asked }) => asked)).toEqual(['matter', 'contradicts', 'agrees']);
    expect(found.map(({ threshold }) => threshold)).toEqual([table.threshold.matter, table.threshold.contradicts, table.threshold.agrees]);
    expect(found.every(({ features }) => features.every(({ weight }) => weight !== 0))).toBe(true);
  });
});
