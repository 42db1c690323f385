import { describe, expect, it } from 'vitest';
import { bestName, majority } from '../../src/corpus/canonical.js';

describe('bestName', () => {
  it.each([
    ['full before short', ['Holm', 'Holm', 'Kari Holm'], 'Kari Holm'],
    ['the most frequent spelling', ['Kari Holm', 'Karri Holm', 'Kari Holm'], 'Kari Holm'],
    ['accents, which get lost but are not added', ['Asa Berg', 'Asa Berg', 'Åsa Berg'], 'Åsa Berg'],
    ['of equals the first by alphabet', ['Kary Holm', 'Kari Holm'], 'Kari Holm'],
    ['nothing of nothing', [], ''],
    ['as it is most often written', ['ANna Lund', 'Anna Lund', 'Anna Lund'], 'Anna Lund'],
  ])('takes %s', (_, names, expected) => {
    expect(bestName(names)).toBe(expected);
    expect(bestName([...names].reverse())).toBe(expected);
  });
});

describe('majority', () => {
  it.each([
    [['Norway', 'Norway', 'Chile', null], 'Norway'],
    [['Norway', 'Chile'], null],
    [[null, null, 'Chile'], 'Chile'],
    [[], null],
  ])('of %j is %s', (values, expected) => {
    expect(majority(values)).toBe(expected);
  });
});
