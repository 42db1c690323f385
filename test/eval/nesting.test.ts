import { expect, it } from 'vitest';
import { excusedByNesting } from '../../src/eval/nesting.js';

const item = (id: string | null, within: string | null = null) => ({ id, within });

it.each<[string, ReturnType<typeof item>[], number[], number[]]>([
  ['inside a right one, at any depth', [item('a'), item('b', 'a'), item('c', 'b')], [0], [1, 2]],
  ['around a right one, at any depth', [item('a'), item('b', 'a'), item('c', 'b')], [2], [0, 1]],
  ['beside a right one', [item('a'), item('b', 'a'), item('c', 'a')], [1], [0]],
  ['none is right', [item('a'), item('b', 'a')], [], []],
  ['without ids', [item(null), item(null)], [0], []],
  ['within something that is not there', [item('a', 'x'), item('b', 'x')], [0], []],
  ['in a circle', [item('a', 'b'), item('b', 'a'), item('c')], [0], [1]],
])('%s', (_, found, matched, expected) => {
  expect([...excusedByNesting(found, new Set(matched))]).toEqual(expected);
});
