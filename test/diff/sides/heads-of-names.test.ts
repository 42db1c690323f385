import { describe, expect, it } from 'vitest';
import { lastOf } from './last-of.js';

const OF = {
  port: ['Port of Halden', 'Brennar Line'],
  mine: ['Mount Arlo Mine', 'Sefe villagers'],
  net: ['Telmara', 'Consumer Council'],
} as const;

const TOLD = {
  port: 'Oil has leaked. The Port of Halden said that the ship was to blame. The Brennar Line said that it was not.',
  mine: 'Dust lies on Sefe. The Mount Arlo Mine said that it came from the road. The Sefe villagers said that it came from the pit.',
  net: "Telmara's network failed on Friday. A cable had been cut, the company said. The Consumer Council said that the cable was whole.",
} as const;

describe('what a side is called by the word that its name is of', () => {
  it.each([
    ['port', '1', 'The port said that booms were out.'],
    ['port', '2', 'The line said that its ship was sound.'],
    ['mine', '1', 'The mine said that the road was dry.'],
    ['mine', '2', 'The villagers said that their maize was grey.'],
  ] as const)('of a %s: %s: %s', (of, side, last) => expect(lastOf(`${TOLD[of]}\n\n${last}`, OF[of])).toBe(side));

  it.each([
    ['port', 'The harbour said that it was full.'],
    ['mine', 'The road authority said that the road was wet.'],
    ['mine', 'A mine in the next valley said that it had no dust.'],
  ] as const)('of a %s, not: %s', (of, last) => expect(lastOf(`${TOLD[of]}\n\n${last}`, OF[of])).toBe('-'));
});

describe('whoever says something of a side', () => {
  it.each([
    'The regulator said Telmara had five days to explain itself.',
    'The regulator said that Telmara had five days to explain itself.',
  ])('is not what the side is called: %s', (last) => expect(lastOf(`${TOLD.net}\n\n${last}`, OF.net)).toBe('-'));
});
