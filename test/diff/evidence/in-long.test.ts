/** Contradictions that stand in long sentences, and offers that came to nothing. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('long sentences', () => {
  it.each([
    [
      'The Tarn Orchestra, which was founded in 1921 by the composer Ilse Brandt and moved to its present hall near the harbour in 1967, will play in Lima next week.',
      'The Tarn Orchestra was founded in 1967.',
    ],
    [
      'The chemist Ada Moreno, born in Lima in 1901, discovered the element while working at the University of Quito, and Carl Hahn later measured its weight.',
      'The element was discovered by Carl Hahn.',
    ],
    [
      'Sixteen miners were killed and forty injured when a shaft collapsed at the Velk mine on Tuesday, officials said.',
      'Forty miners were killed at the Velk mine.',
    ],
    ['The museum, which houses the largest collection of clocks in Norland, has been closed since a fire in 2005.', 'The museum is open.'],
    [
      'Hahn, who was acquitted of bribery by a court in Lund in March, has returned to his post as head of the port.',
      'Hahn was convicted of bribery.',
    ],
    [
      'Marsk Airlines said its earnings fell 12 percent to 40 million euros in the first quarter, as fuel became dearer.',
      "Marsk Airlines' earnings rose 12 percent.",
    ],
    [
      'The treaty, signed in Geneva by 40 states, has not yet been ratified by Norland, the largest producer of the gas.',
      'Norland ratified the treaty.',
    ],
    [
      'Moreno turned down an offer to coach the Norland team and will stay with Velk for another year.',
      'Moreno will coach the Norland team.',
    ],
    [
      'The prime minister, Ada Moreno, told the senate that no Norland troops would be sent to Sudland.',
      'Norland sends troops to Sudland.',
    ],
    ['The ship left Bergen on 3 May and reached Lima on 12 June after calling at Lagos.', 'The ship reached Lima on 3 May.'],
    [
      'Norland joined the union in 1995, five years after Sudland, and adopted the common currency in 2002.',
      'Norland joined the union in 2002.',
    ],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('offers and plans', () => {
  it.each([
    ['Moreno turned down an offer to coach the Norland team and will stay with Velk.', 'Moreno will coach the Norland team.'],
    ['The council rejected a proposal to sell the pier.', 'The council sold the pier.'],
    ['The union refused an offer to end the strike.', 'The union ended the strike.'],
    ['The delay in reaching a deal on the budget worries envoys.', 'Envoys reach a deal on the budget.'],
    ['The continued delay in reaching agreement on fishing worries the envoys of Norland.', 'Envoys of Norland agree on fishing.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['Moreno accepted an offer to coach the team.', 'Moreno coached the team.'],
    ['The council rejected a proposal to sell the pier.', 'The council sold the mill.'],
    ['The union refused an offer to end the strike.', 'The union went on with the strike.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
