/** The same two the other way round, and amounts that belong to different verbs. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('the other way round', () => {
  it.each([
    ['Lund sued Velmar over the patent in 1998.', 'Velmar sued Lund.'],
    ['Ada Moreno was arrested by Captain Hahn.', 'Hahn was arrested by Moreno.'],
    ['Velmar supplies Tarn with steel.', 'Tarn supplies Velmar with steel.'],
    ['The family moved from Bergen to Lyon.', 'The family moved from Lyon to Bergen.'],
    ['Moreno hired Hahn in May.', 'Moreno was hired by Hahn.'],
    ['Norland colonised Tarnia.', 'Norland was colonised by Tarnia.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['The army of Norland rescued Peter Hahn.', 'Peter Hahn rescued Ada Moreno.'],
    ['Lund met Berg in Rome.', 'Berg met Lund in Rome.'],
    ['Lund and Berg sued Velmar.', 'Berg and Lund sued Velmar.'],
    ['Moreno hired Hahn.', 'Hahn was hired by Moreno.'],
    ['Velmar was sued by Lund.', 'Lund sued Velmar.'],
    ['Lund did not sue Berg.', 'Berg sued Lund.'],
    ['Lund accused Berg of theft.', 'Berg accused Lund of theft.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('the amounts of one thing', () => {
  it.each([
    ['The tanker was sold for 9.4 million dollars to pay a tax bill of 27.5 million dollars.', 'The tanker cost 27.5 million dollars.'],
    ['The painting fetched 3 million euros.', 'The painting was sold for 5 million euros.'],
    ['Velmar paid 40 million euros for the port.', 'The port was bought by Velmar for 60 million euros.'],
    ['Marsk was sold for 9.4 billion dollars to a firm that owed 27 billion dollars.', 'Marsk cost 27 billion dollars.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['The tanker was sold for 9.4 million dollars.', 'The ferry cost 27.5 million dollars.'],
    ['The tanker was sold for 9.4 million dollars.', 'The tanker cost nearly 10 million dollars.'],
    ['The tanker was sold for 9.4 million dollars.', 'The tanker weighs 27,000 tonnes.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});

describe('what only one part of a sentence leaves open', () => {
  it.each([
    [
      'The land treaty must still be approved by the senate but has already passed through the House of Norland.',
      'The House of Norland voted against the land treaty.',
    ],
    ['The strike may go on for weeks, but the port is open.', 'The port is closed.'],
    ['The court should decide soon, but the bank has been closed.', 'The bank was not closed.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));

  it.each([
    ['The port may be open.', 'The port is closed.'],
    ['The senate must approve the treaty.', 'The senate opposed the treaty.'],
    ['The minister hopes to sign the accord.', 'The minister did not sign the accord.'],
    ['The council might not close the mine.', 'The council closed the mine.'],
    ['The mayor hopes the bridge is safe.', 'The bridge is not safe.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
