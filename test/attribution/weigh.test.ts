import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probability } from '../../src/attribution/weigh.js';
import { ENGLISH } from '../../src/languages/en/index.js';

describe('probability', () => {
  it.each([
    [{}, [], 0.5],
    [{ bias: -100 }, [], 0.2689],
    [{ bias: -100, say: 200 }, ['say', 'unknown'], 0.7311],
    [{ say: 1000 }, ['say', 'say'], 1],
  ] as const)('of %j, %j is %d', (weights, features, expected) => {
    expect(probability(weights, features)).toBeCloseTo(expected, 4);
  });

  it('takes nothing that every object has for a weight', () => {
    expect(probability({}, ['constructor', '__proto__'])).toBe(0.5);
  });

  it('is between 0 and 1, whatever the weights', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer({ min: -1e6, max: 1e6 })), fc.array(fc.string()), (weights, features) => {
        const found = probability(weights, [...features, ...Object.keys(weights)]);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const WEIGHTS = ENGLISH.weights;

describe('the mined table', () => {
  it('holds whole hundredths and no zeros', () => {
    const values = [WEIGHTS.claim, WEIGHTS.exact, WEIGHTS.end, WEIGHTS.start].flatMap((weights) => Object.values(weights));
    expect(values.length).toBeGreaterThan(1000);
    expect(values.filter((weight) => !Number.isInteger(weight) || weight === 0)).toEqual([]);
    for (const threshold of [WEIGHTS.threshold.claim, WEIGHTS.threshold.reported]) {
      expect(threshold).toBeGreaterThan(0);
      expect(threshold).toBeLessThan(1);
    }
  });
});

describe('a construction', () => {
  it.each(ENGLISH.constructions)('$id is mined, or says its prior', ({ id, prior }) => {
    const mined = Object.keys(ENGLISH.weights.claim).some((feature) => feature === id || feature.startsWith(`${id} `));
    expect(mined || prior !== undefined).toBe(true);
  });
});
