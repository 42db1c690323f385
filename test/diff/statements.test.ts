import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/diff/plain.js';
import { groupClaims } from '../../src/diff/statements.js';
import type { Claim, SpeakerRef } from '../../src/model.js';

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
    [
      'the bridge over the river may be opened in spring',
      'the bridge over the river may be closed in spring',
      ['the bridge over the river may be opened in spring ×1', 'the bridge over the river may be closed in spring ×1'],
    ],
    [
      'the pumps on the ferry were mended in Lund on Monday',
      'the pumps on the ferry were mended in Lund on Tuesday',
      ['the pumps on the ferry were mended in Lund on Monday ×1', 'the pumps on the ferry were mended in Lund on Tuesday ×1'],
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

interface Telling {
  readonly text: string;
  readonly by?: string;
  readonly kind?: Claim['kind'];
  readonly document?: string;
  readonly account?: string;
  readonly denial?: boolean;
  readonly carrier?: boolean;
}

/** How many statements two tellings are. */
function countOf(...tellings: readonly Telling[]): number {
  const claims = tellings.map(
    ({ text, by = 'Ida Holm', kind = 'direct', document, account = 'Eastbank', denial = false, carrier = false }, at) => {
      const read = readPlain(document ?? `${at}`, text);
      const speaker: SpeakerRef = { id: by, name: by, type: 'person', side: null };
      return { ...read, denial, carrier, claim: { ...read.claim, id: `${at}`, kind, speaker, account, chain: [by] } };
    },
  );
  return groupClaims(claims, 'left').length;
}

const RATS = 'rats in the flour store of the bakery have eaten the bread of the town';

describe('two tellings', () => {
  it.each([
    ['one quotation of whoever passes it on', [{ text: RATS }, { text: RATS, by: 'Jon Vik' }], 1],
    ['what two people say in their own words', [{ text: RATS }, { text: RATS, by: 'Jon Vik', kind: 'indirect' }], 2],
    [
      'what two people say in one document',
      [
        { text: RATS, document: 'a' },
        { text: RATS, document: 'a', by: 'Jon Vik' },
      ],
      2,
    ],
    [
      'what one says twice in one document',
      [
        { text: RATS, document: 'a' },
        { text: RATS, document: 'a' },
      ],
      1,
    ],
    ['a quotation of two words', [{ text: 'greedy rats' }, { text: 'greedy rats', by: 'Jon Vik' }], 2],
    ['a quotation of three words', [{ text: 'greedy rats everywhere sleep' }, { text: 'greedy rats everywhere sleep', by: 'Jon Vik' }], 1],
    ['what is said for two sides', [{ text: RATS }, { text: RATS, account: 'Westbank' }], 2],
    ['what is denied and what is said', [{ text: RATS }, { text: RATS, denial: true }], 2],
    ['what carries another claim and what does not', [{ text: RATS }, { text: RATS, carrier: true }], 2],
    ['what carries another claim, first', [{ text: RATS, carrier: true }, { text: RATS }], 2],
    [
      'a short telling of a long one in own words',
      [
        { text: 'the bakery has rats', kind: 'indirect' },
        { text: 'rats of the bakery ate flour, the baker wept, his oven burned and his wife left', kind: 'indirect' },
      ],
      2,
    ],
    [
      'a translation of one quotation',
      [{ text: 'rats ate the flour in the old bakery of the town' }, { text: 'rats devoured the flour in the old bakery of Lund' }],
      1,
    ],
    [
      'the same in own words',
      [
        { text: 'rats ate the flour in the old bakery of the town', kind: 'indirect' },
        { text: 'rats devoured the flour in the old bakery of Lund', kind: 'indirect' },
      ],
      2,
    ],
  ] satisfies [string, Telling[], number][])('%s', (_, tellings, expected) => expect(countOf(...tellings)).toBe(expected));
});
