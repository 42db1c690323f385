import { describe, expect, it } from 'vitest';
import { clauseOf, proposal, textOf } from '../../clauses.js';

/** What goes on around "said" or "says", part by part, or null. */
function around(text: string): string | null {
  const clause = clauseOf(text);
  const found =
    proposal(clause, 'clause-around', 'said') ??
    proposal(clause, 'clause-around', 'says') ??
    proposal(clause, 'clause-around-inverted', 'said');
  return found?.content.words.map((words) => textOf(clause, words)).join(' […] ') ?? null;
}

describe('a clause around an attribution', () => {
  it.each([
    ['The road is open, Holm said, and the path is shut.', 'The road is open […] and the path is shut'],
    ['The dam was full, Holm said, and then the mayor came with a key.', 'The dam was full […] and then the mayor came with a key'],
    ['The river rose, Holm said, and the mayor had told her that it would.', 'The river rose […] and the mayor had told her that it would'],
    ['The river rises, Holm says, and the mayor told her that it would.', 'The river rises […] and the mayor told her that it would'],
    ['The roof leaked, Holm said, and the landlord knew that it did.', 'The roof leaked […] and the landlord knew that it did'],
    ['The bridge, Holm said, is safe.', 'The bridge […] is safe'],
  ])('%s → %s', (text, expected) => expect(around(text)).toBe(expected));

  it.each([
    'The road is open, Holm said, while the union insisted that it was shut.',
    'Trains will run, Holm said, and Lind said that the ban would be lifted.',
    'The wells are clean, Holm says, but the villagers say that they smell.',
    'The ferry was full, said Captain Moe, and the harbour master confirmed that no tickets were left.',
    'Nobody need boil water, said Mr Roca, and Mrs Lind nodded and said that the taps were fine.',
    'The bank was to blame, Holm said, and Lind denied it.',
    'Rents rose in May, Holm said, and two of the tenants said on Tuesday that they had moved.',
  ])('ends where somebody else is reported as the first was: %s', (text) => expect(around(text)).toBeNull());
});
