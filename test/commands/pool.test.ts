import { describe, expect, it } from 'vitest';
import { inOrder, workersFor } from '../../src/commands/pool.js';

const GB = 1_000_000_000;

describe('workers', () => {
  it.each([
    ['one a core', undefined, { cores: 4, free: 64 * GB }, 4],
    ['as many as were asked for', 2, { cores: 4, free: 64 * GB }, 2],
    ['never more than cores', 60, { cores: 4, free: 64 * GB }, 4],
    ['never more than memory has room for', 8, { cores: 8, free: GB }, 2],
    ['one at least', 8, { cores: 8, free: 0 }, 1],
  ])('%s', (_, wish, machine, count) => {
    expect(workersFor(wish, machine)).toBe(count);
  });
});

describe('inOrder', () => {
  /** Tasks that end when they are told to. */
  function tasks() {
    const ends = new Map<number, () => void>();
    const task = (item: number): Promise<number> => new Promise((resolve) => ends.set(item, () => resolve(item)));
    return { ends, task };
  }

  it('gives results in the order of the items, whichever ends first, with so many under way', async () => {
    const { ends, task } = tasks();
    const results = inOrder([1, 2, 3, 4], 2, task);
    const first = results.next();
    await Promise.resolve();
    await new Promise(setImmediate);
    expect([...ends.keys()]).toEqual([1, 2]);
    ends.get(2)?.();
    ends.get(1)?.();
    expect((await first).value).toBe(1);
    const second = results.next();
    await new Promise(setImmediate);
    expect([...ends.keys()]).toEqual([1, 2, 3]);
    expect((await second).value).toBe(2);
  });

  it('ends with the first failure', async () => {
    const failing = async (item: number): Promise<number> => {
      if (item > 1) throw new Error(`no ${item}`);
      return item;
    };
    const results = inOrder([1, 2, 3], 3, failing);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('no 2');
  });
});
