import { describe, expect, it } from 'vitest';

import { isWithin, touches } from '../src/range.js';
import { depthOf, spanOf } from '../src/token.js';
import { prepare } from './english.js';

const range = (start: number, end: number) => ({ start, end });

describe('ranges', () => {
  it.each([
    [range(2, 4), range(2, 4), true, true],
    [range(3, 4), range(2, 4), true, true],
    [range(2, 3), range(2, 4), true, true],
    [range(1, 4), range(2, 4), false, true],
    [range(2, 5), range(2, 4), false, true],
    [range(4, 5), range(2, 4), false, false],
    [range(1, 2), range(2, 4), false, false],
  ])('%j in %j: %s, beside it or in it: %s', (one, other, within, touching) => {
    expect([isWithin(one, other), touches(one, other), touches(other, one)]).toEqual([within, touching, touching]);
  });

  it('of words reach from the first to the last', () => {
    const { tokens } = prepare('The board met.');
    expect([spanOf(tokens, 0, 2), spanOf(tokens, 1, 2), spanOf(tokens, 9, 9)]).toEqual([range(0, 9), range(4, 9), range(0, 0)]);
  });

  it('of quotations count by depth', () => {
    const { tokens } = prepare('He said “we won”.');
    expect([depthOf(tokens[1]), depthOf(tokens[3]), depthOf(tokens[99])]).toEqual([0, 1, 0]);
  });
});
