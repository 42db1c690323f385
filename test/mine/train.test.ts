import { describe, expect, it } from 'vitest';
import { probability } from '../../src/attribution/weigh.js';
import { CLAIMS, type Example, type Training, train } from '../../src/mine/train.js';

const TOY: Training = { ...CLAIMS, least: 1 };

/** "say" is always right and "eat" never; "that" goes with both alike. */
const SEPARABLE: readonly Example[] = Array.from({ length: 200 }, (_, i) => ({
  features: [i % 2 === 0 ? 'say' : 'eat', ...(i % 4 < 2 ? ['that'] : [])],
  label: i % 2 === 0 ? 1 : 0,
}));

describe('train', () => {
  it('learns what can be told apart', () => {
    const weights = train(SEPARABLE, TOY);
    for (const { features, label } of SEPARABLE) expect(Math.round(probability(weights, features))).toBe(label);
    expect(weights.say).toBeGreaterThan(0);
    expect(weights.eat).toBeLessThan(0);
  });

  it('gives little weight to what tells nothing', () => {
    const weights = train(SEPARABLE, TOY);
    expect(Math.abs(weights.that ?? 0)).toBeLessThan(Math.abs(weights.say ?? 0) / 4);
  });

  it('learns how often something is right', () => {
    const examples = Array.from({ length: 400 }, (_, i): Example => ({ features: ['hope'], label: i % 4 === 0 ? 1 : 0 }));
    expect(probability(train(examples, TOY), ['hope'])).toBeCloseTo(0.25, 1);
  });

  it('comes to the same weights every time', () => {
    expect(train(SEPARABLE, TOY)).toEqual(train(SEPARABLE, TOY));
  });

  it('leaves out rare features, small weights and zeros, and sorts by name', () => {
    const weights = train([...SEPARABLE, { features: ['once'], label: 1 }], { ...TOY, least: 2 });
    expect(Object.keys(weights)).not.toContain('once');
    expect(Object.values(weights)).not.toContain(0);
    const names = Object.keys(weights).filter((name) => name !== 'bias');
    expect(names).toEqual([...names].sort());
  });

  it('shrinks to nothing under a heavy penalty', () => {
    const weights = train(SEPARABLE, { ...TOY, penalty: 1 });
    expect(Object.keys(weights).filter((name) => name !== 'bias')).toEqual([]);
  });

  it('makes do with no examples', () => {
    expect(train([], TOY)).toEqual({});
  });
});
