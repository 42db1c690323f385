import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { compare } from '../../../src/diff/evidence/index.js';

/** What two wordings say to each other. */
function told(a: string, b: string): string | null {
  const found = compare(analyse(a), analyse(b));
  return found && `${found.verdict} ${found.kind}`;
}

describe('two wordings with hardly a word in common', () => {
  const BOAT = 'The old boat of the baker sank at night in Norwegian waters';
  const PLANE = 'A plane with goats was seen over the harbour and fell in Swedish waters';
  const BOAT_ASKED = 'The boat of the baker sank in Norwegian waters, it was Chile that asked for the meeting';
  const PLANE_BROKE = 'A plane with goats fell in Swedish waters, it was Peru that broke the seal';
  const FOUR = 'The old boat of the baker with four nurses sank at night in Norwegian waters';
  const NINE = 'A plane with nine goats was seen over the harbour and fell in Swedish waters';

  it.each([
    [FOUR, NINE, 'contradicts polarity'],
    [BOAT_ASKED, PLANE_BROKE, 'contradicts polarity'],
    [BOAT, PLANE, null],
    [FOUR, PLANE, null],
    [BOAT, NINE, null],
    [BOAT_ASKED, PLANE, null],
    [BOAT, PLANE_BROKE, null],
    [FOUR, PLANE_BROKE, null],
    [BOAT_ASKED, NINE, null],
    ['Four boats sank.', 'Nine planes fell.', null],
  ])('conflict only where both name doers or amounts: %s | %s → %s', (a, b, expected) => {
    expect([told(a, b), told(b, a)]).toEqual([expected, expected]);
  });
});

describe('two wordings of much the same words', () => {
  it.each([
    ['The mayor resigned.', 'The mayor resigned.', 'agrees wording'],
    ['Norway resigned.', 'Norway resigned.', null],
    ['The mayor resigned at dawn.', 'The mayor resigned.', 'agrees wording'],
    ['The mayor resigned at dawn in the rain.', 'The mayor resigned with a song.', null],
    [
      'The mayor of the town resigned at dawn with a song and a speech.',
      'The mayor of the town resigned with a speech, a cake and a guest.',
      'agrees wording',
    ],
    ['The mayor of the town resigned at dawn with a song.', 'The mayor of the town resigned after a dance in rain.', null],
    ['The mayor may resign.', 'The mayor may resign.', null],
    ['The mayor resigned.', 'The mayor may resign.', null],
    ['Four miners left the mine at dawn.', 'Miners left the mine at dawn.', 'agrees wording'],
    ['Four miners left the mine at dawn.', 'Four miners left the mine at dawn.', 'agrees number'],
    ['Miners left 4 km of the mine at dawn.', 'Miners left 9 tonnes of the mine at dawn.', null],
    ['The minister of health resigned.', 'The minister of justice resigned.', null],
  ])('%s | %s → %s', (a, b, expected) => expect([told(a, b), told(b, a)]).toEqual([expected, expected]));
});
