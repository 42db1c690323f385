/** What did not come about, though no word says "no". */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';
import { rootOf } from '../../../src/diff/roots.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('what failed', () => {
  it.each([
    ['The two sides were too divided to sign the accord.', 'The two sides signed the accord.'],
    ['The refugees were too weak to cross the river.', 'The refugees crossed the river.'],
    ['The company was unable to repay the loan.', 'The company repaid the loan.'],
    ['The pilots never managed to land at Bergen.', 'The pilots landed at Bergen.'],
    ['The gunmen had not managed to enter the barracks.', 'The gunmen entered the barracks.'],
    ['Talks failed to end the strike at the port.', 'Talks ended the strike at the port.'],
    ['The court refused to release Karl Berg.', 'The court released Karl Berg.'],
    ['The parliament stopped short of banning the party.', 'The parliament banned the party.'],
    ['She had barely enough money to pay the rent.', 'She was not able to pay the rent.'],
    ['The tower was strong enough to withstand the quake.', 'The tower did not withstand the quake.'],
    ['The rains came too late to save the harvest.', 'The rains saved the harvest.'],
    ['The union was prevented from holding the rally.', 'The union held the rally.'],
    ['The bomb was defused before it could explode.', 'The bomb exploded.'],
    ['The firm narrowly avoided bankruptcy.', 'The firm went bankrupt.'],
    ['The mayor forgot to sign the order.', 'The mayor signed the order.'],
    ['The climbers almost reached the summit.', 'The climbers reached the summit.'],
    ['The delay in reaching a deal on the budget worries envoys.', 'Envoys reach a deal on the budget.'],
    ['The ship never reached Bergen.', 'The ship reached Bergen.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['The ministry did not initially buy the rifles, but did so later.', 'The ministry bought the rifles.'],
    ['The bank was not immediately closed.', 'The bank was closed.'],
    ['The drug does not always cure malaria.', 'The drug cures malaria.'],
    ['Nearly 300 sailors drowned.', '300 sailors drowned.'],
    ['The refugees were strong enough to cross the river.', 'The refugees crossed the river.'],
    ['The company was unable to repay the loan.', 'The company repaid the bond.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('forms of irregular verbs', () => {
  it.each([
    ['blown', 'blow'],
    ['fled', 'flee'],
    ['overtaken', 'overtake'],
    ['repaid', 'repay'],
    ['strove', 'strive'],
    ['swept', 'sweep'],
    ['withstood', 'withstand'],
  ])('%s is of %s', (form, base) => expect(rootOf(form)).toBe(rootOf(base)));
});
