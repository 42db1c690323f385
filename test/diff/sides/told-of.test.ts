import { describe, expect, it } from 'vitest';
import { lastOf } from './last-of.js';

describe('two things told of somebody, the second of which ties them to a side', () => {
  const told = "Velm Salmon said that the cage had been cut. The Skaft Fishermen's Guild said that it had not.";
  it.each([
    ['2', "Anders Moe, who has fished the fjord since 1974 and sits on the guild's board, said that the net was torn."],
    ['2', "Anders Moe, who had a boat himself once and keeps the guild's books, said that the net was torn."],
    ['-', 'Anders Moe, who has fished the fjord since 1974 and keeps a kiosk on the quay, said that the net was torn.'],
  ])('%s: %s', (side, last) => expect(lastOf(`${told}\n\n${last}`, ['Velm Salmon', "Skaft Fishermen's Guild"])).toBe(side));
});

describe('the Crown is the prosecution', () => {
  const told = 'The prosecution said that a baker set a barn alight. The defence said that he was asleep.';
  it.each([
    ['1', 'Ana Bell, called by the Crown, said that the register was blank.'],
    ['1', 'The Crown said that petrol was on his boots.'],
    ['2', 'Pia Roth, called by the defence, said that the petrol was old.'],
  ])('%s: %s', (side, last) => expect(lastOf(`${told}\n\n${last}`, ['prosecution', 'defence'])).toBe(side));
});
