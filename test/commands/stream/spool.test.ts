import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Spool } from '../../../src/commands/stream/spool.js';

/** More than is kept in memory, of lines that differ in length and in bytes a letter. */
const many = Array.from({ length: 120 }, (_, at) =>
  JSON.stringify({ at, text: ['a', 'é', '“', '🙂'][at % 4]?.repeat((at * 7919) % 80_000) }),
);

it.each([
  ['none', []],
  ['few', ['{}', '', '"é"']],
  ['many', many],
])('gives back what was set aside, in order: %s', (_, lines) => {
  const spool = new Spool(new Set());
  for (const line of lines) spool.add(line);
  expect([...spool.lines()]).toEqual(lines);
  spool.close();
});

it('keeps a few lines in memory, and many in a file that is watched and cleared away', () => {
  const unfinished = new Set<string>();
  const spool = new Spool(unfinished);
  for (const line of many.slice(0, 10)) spool.add(line);
  expect(unfinished.size).toBe(0);
  for (const line of many) spool.add(line);
  const [directory = ''] = unfinished;
  expect(existsSync(directory)).toBe(true);
  expect([...spool.lines()]).toHaveLength(130);
  spool.close();
  expect(unfinished.size).toBe(0);
  expect(existsSync(directory)).toBe(false);
});

it('gives the lines again to whoever asks again', () => {
  const spool = new Spool(new Set());
  for (const line of many) spool.add(line);
  expect([...spool.lines()]).toEqual([...spool.lines()]);
  spool.close();
});
