import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/diff/sides/evidence/mentions.js';
import type { Read } from '../../../src/diff/sides/evidence/seen.js';
import { sideTried } from '../../../src/diff/sides/evidence/tried.js';
import { passagesOf, viewOf } from '../../../src/diff/sides/evidence/view.js';

/** The side of Holm, whose name is the first word, between two sides of these kinds. */
function sideOf(text: string, left: readonly string[], right: readonly string[]): 0 | 1 | null {
  const view = viewOf({ path: 'a.txt', passages: passagesOf(text, []) });
  const mention: Mention = { view, at: 0, end: 1, from: 0, to: 1, source: false };
  return sideTried(mention, { kinds: [new Set(left), new Set(right)] } as unknown as Read);
}

const COURT = ['court'];
const DEFENCE = ['defence'];

describe('sideTried', () => {
  it.each([
    ['Holm denies arson.', true],
    ['Holm pleaded guilty.', true],
    ['Holm, 51, denies arson.', true],
    ['Holm is charged with fraud.', true],
    ['Holm, 51, is charged with fraud.', true],
    ['Holm is now being charged with fraud.', true],
    ['Holm is, so the court was told, charged with fraud.', false],
    ['Holm is the mayor.', false],
    ['Holm left.', false],
    ['Holm, who denies arson, left.', false],
    ['Holm', false],
  ])('%s %s', (text, isTried) => {
    expect(sideOf(text, DEFENCE, COURT)).toBe(isTried ? 0 : null);
    expect(sideOf(text, COURT, DEFENCE)).toBe(isTried ? 1 : null);
  });

  it.each([
    ['both', DEFENCE, DEFENCE],
    ['neither', COURT, COURT],
  ])('tells nothing where %s are a defence', (_, left, right) => expect(sideOf('Holm denies arson.', left, right)).toBeNull());
});
