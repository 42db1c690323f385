import { describe, expect, it } from 'vitest';

import { backwards, onwards, upTo, without } from '../../../src/speakers/read/reach.js';

const isSmall = (row: readonly number[]) => (at: number) => (row[at] ?? 9) < 5;

describe('reach', () => {
  it.each([
    [[1, 2, 7, 1], 0, 4, 2],
    [[1, 2, 3, 4], 0, 4, 4],
    [[1, 2, 3, 4], 0, 3, 3],
    [[1, 2, 3, 4], 1, 2, 2],
    [[1, 2, 3, 4], 2, 2, 2],
    [[1, 2, 3, 4], 3, 2, 3],
    [[7, 1], 0, 2, 0],
    [[1], 0, 9, 1],
  ])('of %j goes on from %i to before %i: %i', (row, from, limit, expected) => {
    expect(onwards(from, limit, isSmall(row))).toBe(expected);
  });

  it.each([
    [[1, 7, 2, 1], 3, -1, 1],
    [[1, 2, 3, 4], 3, -1, -1],
    [[1, 2, 3, 4], 3, 0, 0],
    [[1, 2, 3, 4], 3, 2, 2],
    [[1, 2, 3, 4], 2, 2, 2],
    [[1, 2, 3, 4], 1, 2, 1],
    [[1, 7], 1, -1, 1],
  ])('of %j goes on from %i back to behind %i: %i', (row, from, limit, expected) => {
    expect(backwards(from, limit, isSmall(row))).toBe(expected);
  });

  it.each([
    [
      [1, 2, 7, 1],
      [1, 2],
    ],
    [[7, 1], []],
    [
      [1, 2],
      [1, 2],
    ],
    [[], []],
  ])('of %j stops before the first of a kind: %j', (row, expected) => {
    expect(upTo(row, (one) => one > 5)).toEqual(expected);
  });

  it.each([
    [[1, 2, 3, 4], 0, 1, [2, 3, 4]],
    [[1, 2, 3, 4], 1, 1, [1, 3, 4]],
    [[1, 2, 3, 4], 1, 2, [1, 4]],
    [[1, 2, 3, 4], 3, 1, [1, 2, 3]],
    [[1, 2, 3, 4], 2, 9, [1, 2]],
    [[1, 2, 3, 4], 1, 0, [1, 2, 3, 4]],
    [[1, 2, 3, 4], 9, 1, [1, 2, 3, 4]],
    [[], 0, 1, []],
  ])('of %j without what begins at %i, %i of them: %j', (row, from, many, expected) => {
    expect(without(row, (at) => (at === from ? many : 0))).toEqual(expected);
  });

  it('leaves out the first stretch alone', () => {
    const row = [1, 7, 2, 7];
    expect(without(row, (at) => (row[at] === 7 ? 1 : 0))).toEqual([1, 2, 7]);
  });

  it('asks for nothing behind the end', () => {
    const row = [1, 2];
    expect(without(row, (at) => (at > 1 ? 1 : 0))).toBe(row);
  });

  it('tells where it is', () => {
    expect(upTo([7, 8, 9], (_, at) => at > 1)).toEqual([7, 8]);
  });
});
