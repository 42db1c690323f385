/** Who is named only to be left out, what was only planned, and what is said to be untrue. */
import { describe, expect, it } from 'vitest';
import { relate } from '../../../src/diff/relate.js';

const told = (a: string, b: string): string => relate(a, b).verdict;

describe('what is not so, in many forms', () => {
  it.each([
    ['The summit was held not in Paris but in Rome.', 'The summit was held in Paris.'],
    ['The envoy flew to Lima instead of Quito.', 'The envoy flew to Quito.'],
    ['The prize went to Moreno rather than to Hahn.', 'The prize went to Hahn.'],
    ['It was Moreno, not Hahn, who signed the treaty.', 'Hahn signed the treaty.'],
    ['Moreno, and not Hahn, won the prize.', 'Hahn won the prize.'],
    ['Nobody at the plant was hurt.', 'A worker at the plant was hurt.'],
    ['None of the hostages survived.', 'Two hostages survived.'],
    ['Neither Moreno nor Hahn attended the funeral.', 'Hahn attended the funeral.'],
    ['Contrary to reports, the dam did not burst.', 'The dam burst.'],
    ['The claim that Hahn bribed the judge is false.', 'Hahn bribed the judge.'],
    ['Hahn falsely claimed to have climbed the peak.', 'Hahn climbed the peak.'],
    ['It is untrue that the bank is closing.', 'The bank is closing.'],
    ['Hahn is no longer mayor of Lund.', 'Hahn is mayor of Lund.'],
    ['Hahn has yet to sign the contract.', 'Hahn has signed the contract.'],
    ['The treaty remains unsigned.', 'The treaty was signed.'],
    ['Unlike Norland, Sudland ratified the treaty.', 'Norland ratified the treaty.'],
    ['Except for Norland, all states ratified the treaty.', 'Norland ratified the treaty.'],
    ['All states but Norland ratified the treaty.', 'Norland ratified the treaty.'],
    ['Without a permit, the ship sailed.', 'The ship had a permit.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('plans that came to nothing', () => {
  it.each([
    ['An attempt to oust the mayor failed.', 'The mayor was ousted.'],
    ['The plan to sell the port collapsed in May.', 'The port was sold.'],
    ['A bid to rescue the miners was abandoned.', 'The miners were rescued.'],
    ['Efforts to save the whale failed.', 'The whale was saved.'],
    ['The plot to kill the bishop was foiled by guards.', 'The bishop was killed.'],
    ['Hahn accepted an offer to leave Norland, but officials scuttled the proposal.', 'Hahn left Norland.'],
    ['Moves to ban the drug came to nothing.', 'The drug was banned.'],
  ])('%s | %s contradict each other', (a, b) => expect(told(a, b)).toBe('contradicts'));
});

describe('look-alikes of both', () => {
  it.each([
    ['An attempt to oust the mayor succeeded.', 'The mayor was ousted.'],
    ['The plan to sell the port was approved and the port was sold.', 'The port was sold.'],
    ['An attempt to save the bank failed, and the bank closed.', 'The bank closed.'],
    ['The plan to close the mine failed to win support, but the mine closed.', 'The mine closed.'],
    ['The summit was held not in Paris but in Rome.', 'The summit was held in Rome.'],
    ['Unlike Norland, Sudland ratified the treaty.', 'Sudland ratified the treaty.'],
    ['It was Moreno, not Hahn, who signed the treaty.', 'Moreno signed the treaty.'],
    ['All states but Norland ratified the treaty.', 'Sudland ratified the treaty.'],
    ['Except for Norland, all states ratified the treaty.', 'All states except Norland ratified the treaty.'],
    ['The envoy flew to Lima instead of Quito.', 'The envoy flew to Lima.'],
  ])('%s | %s do not', (a, b) => expect(told(a, b)).not.toBe('contradicts'));
});
