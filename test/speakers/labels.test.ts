import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/index.js';

const said = (text: string): (string | null | undefined)[][] =>
  extractClaims([{ path: 'a.txt', text }]).claims.map(({ speaker }) => [speaker?.name, speaker?.side]);

describe('an office in brackets behind a name', () => {
  it.each([
    ['Petra Lund (chair, Fjord Rowing Association) said the boats were old.', 'Petra Lund', 'Fjord Rowing Association'],
    ['Petra Lund (Fjord Rowing Association, chair) said the boats were old.', 'Petra Lund', 'Fjord Rowing Association'],
    ['Imran Dar (chairman, Gwadar Fishermen’s Association) said the nets were torn.', 'Imran Dar', 'Gwadar Fishermen’s Association'],
    ['Imran Dar, head of the Gwadar Women’s Guild, said the nets were torn.', 'Imran Dar', 'Gwadar Women’s Guild'],
    ['Ixto Quell (chair, Gwadar Fishing Authority) said the nets were torn.', 'Ixto Quell', 'Gwadar Fishing Authority'],
    ['Imran Dar (Fish Monthly) said the nets were torn.', 'Imran Dar', null],
    ['Imran Dar (51) said the nets were torn.', 'Imran Dar', null],
  ])('%s', (text, name, side) => {
    expect(said(text)).toEqual([[name, side]]);
  });
});

describe('labels in capitals', () => {
  const TRANSCRIPT = [
    'TRANSCRIPT: briefing on the ferry Lantana',
    'Corran Ferries, Hall 2',
    'MODERATOR: Good morning. One question each, please.',
    'MRS. ELSPETH ROY (Managing Director, Corran Ferries): On Saturday night the Lantana touched bottom.',
    'JANE COLE (Coast Herald): Do you deny that there is oil on the beach?',
    'MRS. ROY: I do not. I have been there and I have seen it.',
    'CAPT. IAIN MACASKILL (Harbour Master): The tanks were intact on Sunday.',
    'MS. COLE: You have said so before.',
    'CAPT. MACASKILL: Yesterday. The ship is held.',
  ].join('\n\n');

  it('are the names of people, short from the second turn on', () => {
    expect(said(TRANSCRIPT)).toEqual([
      ['Elspeth Roy', 'Corran Ferries'],
      ['Elspeth Roy', 'Corran Ferries'],
      ['Iain Macaskill', null],
      ['Iain Macaskill', null],
    ]);
  });
});
