import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/group.js';
import { pairExamples } from '../../src/mine/pairs.js';

const FOLDER = 'fixtures/gold/pairs';
const pairs: readonly { readonly a: string; readonly b: string; readonly verdict: string; readonly kind: string }[] = readdirSync(
  FOLDER,
).flatMap((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

describe('written pairs', () => {
  it('have an agreement and a look-alike beside each contradiction', () => {
    const verdicts = groupBy(pairs, ({ a }) => a);
    const other = [...verdicts].filter(([, own]) => own.map(({ verdict }) => verdict).join(' ') !== 'contradicts agrees parallel');
    expect(other).toEqual([]);
  });

  it('are many of each kind', () => {
    const kinds = groupBy(pairs, ({ kind }) => kind);
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    expect([...kinds].filter(([, own]) => own.length < 18).map(([kind]) => kind)).toEqual([]);
  });

  it('each show something', () => {
    const examples = pairExamples(FOLDER);
    expect(examples.length).toBe(pairs.length);
    expect(examples.every(({ verdict, same }) => verdict.length > 0 && same.length > 0)).toBe(true);
  });
});
