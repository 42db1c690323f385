import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diff/analyse.js';
import { relate } from '../../src/diff/relate.js';
import { timeConflicts } from '../../src/diff/times.js';
import { timesOf } from '../../src/languages/en/time/times.js';

const told = (a: string, b: string): string => {
  const { verdict, kind } = relate(a, b);
  return kind === null ? verdict : `${verdict} ${kind}`;
};

describe('two dates', () => {
  it.each([
    ['The strike began on Monday.', 'The strike began on Friday.', 'contradicts date'],
    ['The explosion happened on 3 March.', 'The explosion happened on 5 March.', 'contradicts date'],
    ['The explosion happened on the 3rd of March.', 'The explosion happened on the fifth of March.', 'contradicts date'],
    ['Eight ships sank on Monday.', 'Five ships sank on Tuesday.', 'unrelated'],
    ['The explosion will happen on Monday.', 'The explosion happened on Friday.', 'unrelated'],
    ['Two ships burnt in the explosion on Monday.', 'Nine ships burnt in the explosion on Friday.', 'unrelated'],
  ])('%s | %s → %s', (a, b, expected) => expect(told(a, b)).toBe(expected));
});

describe('the day of a month', () => {
  const datesOf = (text: string): number[] => [...timesOf(analyse(text).words).dates];
  it.each([
    ['It sank on 3 March.', [303]],
    ['It sank on March 3.', [303]],
    ['It sank on the 3rd of March.', [303]],
    ['It sank on the third of March.', [303]],
    ['It sank in March.', []],
    ['It sank, 3 in March.', []],
  ])('%s', (text, dates) => expect(datesOf(text)).toEqual(dates));

  it.each([
    ['It sank at 5 p.m.', 'It sank at 5:10 p.m.', []],
    ['It sank at 5 p.m.', 'It sank at 7 p.m.', ['hours']],
    ['It sank in 1998.', 'It sank in 1999.', ['years']],
    ['It sank on Monday.', 'It sank on Monday.', []],
  ])('%s | %s conflict in %j', (a, b, parts) => {
    expect(timeConflicts(timesOf(analyse(a).words), timesOf(analyse(b).words))).toEqual(parts);
  });
});

describe('opposites and negations', () => {
  it.each([
    ['The council opened the harbour.', 'The council closed the harbour.', 'contradicts polarity'],
    ['The council opened the harbour.', 'The council closed the school.', 'unrelated'],
    ['The council used to support the tunnel.', 'The council opposes the tunnel.', 'unrelated'],
    ['The bridge used to be safe.', 'The bridge is not safe.', 'unrelated'],
    ['The bridge was safe.', 'The bridge was not safe.', 'contradicts polarity'],
    ['The anti-nuclear protesters met in Lund.', 'The nuclear protesters met in Lund.', 'contradicts polarity'],
    ['Anti-nuclear protesters blocked the road.', 'Nuclear waste blocked the road.', 'unrelated'],
  ])('%s | %s → %s', (a, b, expected) => expect(told(a, b)).toBe(expected));
});
