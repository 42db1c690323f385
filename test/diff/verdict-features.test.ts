import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diff/analyse.js';
import { evidenceFeatures } from '../../src/diff/match/evidence-features.js';
import { plainFeatures } from '../../src/diff/match/plain-features.js';
import { readPlain } from '../../src/diff/plain.js';

const featuresOf = (a: string, b: string): readonly string[] => plainFeatures(readPlain('a', a), readPlain('b', b)).features;

describe('opposite words', () => {
  it.each([
    ['The swimming pool was open all summer', 'The swimming pool was never closed'],
    ['The bakery succeeded', 'The bakery did not fail'],
    ['The bridge is safe', 'The bridge is not dangerous'],
    ['The price of bread rose', 'The price of bread never fell'],
    ['The motion was accepted', 'The motion was not rejected'],
  ])('say the same if one is negated: “%s”, “%s”', (a, b) => {
    expect(featuresOf(a, b)).toContain('antonym negated');
    expect(featuresOf(a, b)).not.toContain('antonym');
    expect(featuresOf(a, b)).not.toContain('turned');
  });

  it.each([
    ['The swimming pool was open all summer', 'The swimming pool was closed all summer'],
    ['The motion was accepted', 'The motion was rejected'],
  ])('are at odds if both are affirmed: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('antonym'));
});

describe('an amount of nothing', () => {
  const clashes = (a: string, b: string): boolean => evidenceFeatures(analyse(a), analyse(b)).includes('counts clash');

  it.each([
    ['No lantern burned in the tunnel', 'Four miners were hurt'],
    ['Not one ticket was sold on Friday', 'The orchestra has 31 violinists'],
    ['We felled no tree', 'The mill has cost us 900 customers'],
    ['There was no goat in the yard', 'Sixty pupils were absent'],
    ['No ship had sailed', 'Nine teachers signed the letter'],
  ])('is held against nothing else that is counted: “%s”, “%s”', (a, b) => expect(clashes(a, b)).toBe(false));

  it.each([
    ['No miner was hurt', 'Four miners were hurt'],
    ['Not one pupil was absent', 'Sixty pupils were absent'],
  ])('is held against some of the same: “%s”, “%s”', (a, b) => expect(clashes(a, b)).toBe(true));
});
