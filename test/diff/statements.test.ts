import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/diff/plain.js';
import { groupClaims } from '../../src/diff/statements.js';

/** The texts of the statements that these claims of one speaker make, each in a document of its own. */
const grouped = (...texts: string[]): string[] =>
  groupClaims(
    texts.map((text, at) => readPlain(`${at}`, text)),
    'left',
  ).map(({ statement, members }) => `${statement.text} ×${members.length}`);

const BRIDGE = 'the bridge over the river will be opened in spring';

describe('what one speaker says in several documents', () => {
  it.each([
    [BRIDGE, BRIDGE, [`${BRIDGE} ×2`]],
    [BRIDGE, 'in spring the bridge over the river will be opened', [`${BRIDGE} ×2`]],
    [BRIDGE, 'the school on the hill was shut', [`${BRIDGE} ×1`, 'the school on the hill was shut ×1']],
    ['the bridge may be opened', 'the bridge may be closed', ['the bridge may be opened ×1', 'the bridge may be closed ×1']],
    [
      'the talks on the ferry line were held in Lund on Monday',
      'the talks on the ferry line were held in Lund on Tuesday',
      ['the talks on the ferry line were held in Lund on Monday ×1', 'the talks on the ferry line were held in Lund on Tuesday ×1'],
    ],
    ['the pilots may not sing', 'the pilots may sing', ['the pilots may not sing ×1', 'the pilots may sing ×1']],
    [
      'four boats sank in the harbour',
      'nine boats sank in the harbour',
      ['four boats sank in the harbour ×1', 'nine boats sank in the harbour ×1'],
    ],
    ['the bridge', 'the bridge', ['the bridge ×1', 'the bridge ×1']],
  ])('“%s”, “%s” → %j', (one, other, expected) => expect(grouped(one, other)).toEqual(expected));

  it('is one statement by whatever it hangs together', () => {
    expect(grouped(BRIDGE, 'the school on the hill was shut', BRIDGE, BRIDGE)).toEqual([
      `${BRIDGE} ×3`,
      'the school on the hill was shut ×1',
    ]);
  });

  it('stands as the first document has it', () => {
    const [late, early] = [readPlain('b', BRIDGE), readPlain('a', 'in spring the bridge over the river will be opened')];
    expect(groupClaims([late, early], 'left').map(({ statement }) => statement.text)).toEqual([early.claim.content.text]);
  });
});
