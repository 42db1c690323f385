import { describe, expect, it } from 'vitest';
import { evidenceBetween } from '../../../src/diff/evidence/between.js';
import { readPlain } from '../../../src/diff/plain.js';

/** What the rules tell of a denial and what is put forward, whichever stands first. */
function denied(denial: string, other: string): (string | null)[] {
  const a = { ...readPlain('a', denial), denial: true };
  const b = readPlain('b', other);
  return [evidenceBetween(a, b), evidenceBetween(b, a)].map((found) => found && `${found.verdict} ${found.kind}`);
}

describe('a denial against what is put forward', () => {
  it.each([
    ['soldiers burned the village', 'Soldiers burned the village.', 'contradicts denial'],
    ['soldiers burned the village', 'Soldiers burned the village and the mill at dawn.', 'contradicts denial'],
    ['soldiers burned the village', 'Farmers burned the straw.', null],
    ['soldiers burned the village', 'Soldiers did not burn the village.', null],
    ['soldiers burned the village in 1998', 'Soldiers burned the village.', null],
    ['soldiers burned the mill by the river at dawn', 'Soldiers of the north burned straw in the mill.', 'contradicts denial'],
    ['soldiers of the king burned the mill by the river at dawn', 'Soldiers of the north burned straw in the old barn.', null],
    ['Norway burned', 'Norway burned the village.', 'contradicts denial'],
    ['Norway burned the village', 'Norway burned straw and houses.', null],
    ['burned', 'Burned.', null],
    ['the bridge over the river may be opened', 'The bridge over the river may be closed.', null],
    ['the claims', 'The claims of the soldiers were made in the village.', null],
    ['the village was burned', 'The choir sang.', null],
    ['the bridge was opened', 'The bridge was closed.', null],
  ])('%s | %s → %s', (denial, other, expected) => expect(denied(denial, other)).toEqual([expected, expected]));

  it('is nothing new where both deny', () => {
    const [a, b] = ['soldiers burned the village', 'soldiers burned the village'].map((text) => ({
      ...readPlain(text, text),
      denial: true,
    }));
    expect(a && b && evidenceBetween(a, b)?.verdict).toBe('agrees');
  });
});
