import { describe, expect, it } from 'vitest';
import { sidesIn } from './who.js';

describe('many of no name speak for the one body that has just been told of', () => {
  it.each<[string, string | null]>([
    ['The water company dug up the street. {Engineers} said the main had burst.', 'water company'],
    ['The port agency closed the quay. {Inspectors} said it had sunk.', 'port agency'],
    ['Tolne Council met on Monday. {Officers} said the road would close.', 'Tolne Council'],
    ['The Chilean fisheries department cut the quota. {Fisheries officials} said the catch was small.', 'Chile'],
    ['KAMPALA, May 3 (NBT) - The clinic has two cases. {Health officials} said both had travelled.', 'Uganda'],
    ['The airport was shut. {Airport officials} said the runway was cracked.', 'airport'],
    [
      'Santiago and Valparaíso were calm. Norway’s Fisheries Ministry closed a bay. {Fisheries officials} said the catch was small.',
      'Norway',
    ],
    ['Santiago and Valparaíso were calm. Chile waited. {Fisheries officials} said the catch was small.', 'Chile'],
    // Of police officers there is no word there, of ministries none, and a union's people are workers.
    ['The road was shut. {Inspectors} said it had sunk.', null],
    ['{Fisheries officials} said the catch was small.', null],
    ['The miners’ union called a strike. {Engineers} said pay was low.', null],
    ['The water company dug up the street. {Two engineers} said the main had burst.', null],
    ['The water company dug up the street. {Residents} said the main had burst.', null],
  ])('%s', (text, side) => expect(sidesIn(text)).toEqual([side]));
});
