import { describe, expect, it } from 'vitest';
import { diffExtraction, statementsOf } from '../../src/diff/index.js';
import { utterancePairs } from '../../src/diff/same.js';
import { sidesBetween } from '../../src/diff/sides/index.js';
import type { Act, Claim, Diff } from '../../src/model.js';
import { corpusOf, type Said } from './corpus.js';

const between = ['Eastbank', 'Westbank'] as const;

interface Telling {
  readonly text: string;
  readonly by?: string;
  readonly side?: string | null;
  readonly kind?: Claim['kind'];
  readonly type?: Exclude<Said['type'], undefined>;
}

/** Two tellings in two documents, among other things that were said. */
function told(one: Telling, other: Telling): Diff {
  const saidOf = (telling: Telling, document: string): Said => ({ by: 'Ida Holm', side: 'Eastbank', kind: 'direct', document, ...telling });
  const rest: Said[] = [
    { by: 'Ida Holm', side: 'Eastbank', text: 'the toll will rise to four crowns in spring', document: 'a.txt' },
    { by: 'Jon Vik', side: 'Westbank', text: 'new pumps have been ordered from abroad', document: 'b.txt' },
    { by: 'Eva Lund', side: 'Northbank', text: 'the ferry runs again from Monday', document: 'a.txt' },
  ];
  return diffExtraction(corpusOf([saidOf(one, 'a.txt'), saidOf(other, 'b.txt'), ...rest]), { between });
}

const areOne = (found: Diff): boolean => found.statements.some(({ claims }) => claims.includes('c-0') && claims.includes('c-1'));

describe('one utterance in two documents', () => {
  it.each([
    [{ text: 'We are not sheep to be counted at a gate' }, { text: 'We are no sheep that one counts at the gate' }],
    [{ text: 'The kettle was on when the roof came down' }, { by: 'the baker', text: 'The kettle was still on as the roof came down' }],
    [{ text: 'A bridge is not a birthday present' }, { kind: 'mixed', text: 'a bridge “is not some birthday present”' } as const],
    [
      { text: 'Our boats carried the whole harvest across' },
      { by: 'a skipper', text: 'it was our boats that carried the whole harvest across' },
    ],
    [
      { text: 'They came with torches and we had nothing but whistles' },
      { text: 'They came with their torches, and all we had was whistles' },
    ],
  ])('%j and %j are one statement', (one, other) => expect(areOne(told(one, other))).toBe(true));

  it.each([
    [{ text: 'The harbour needs dredging and nobody wants to pay' }, { text: 'The harbour is open and every berth is taken' }],
    [{ text: 'The kettle was on when the roof came down' }, { text: 'The roof was mended in the summer by two masons' }],
    [
      { text: 'the toll was never voted on', kind: 'indirect' },
      { by: 'Eva Lund', text: 'the toll is voted on tomorrow', kind: 'indirect' },
    ] as const,
  ])('%j and %j are two', (one, other) => expect(areOne(told(one, other))).toBe(false));

  const words = 'They came with torches and we had nothing but whistles';
  const other = 'They came with their torches, and all we had was whistles';
  it.each([
    ['alike', {}, true],
    ['where one is a denial', { act: 'deny', cue: 'denied' }, false],
  ] as const)('is looked for in wordings %s', (_, one: { act?: Act; cue?: string }, expected) => {
    const list: Said[] = [
      { by: 'Ida Holm', side: 'Eastbank', kind: 'direct', text: words, ...one },
      { by: 'a baker', side: null, kind: 'direct', text: other, document: 'b.txt' },
      { by: 'Jon Vik', side: 'Westbank', text: 'they had torches' },
    ];
    const extraction = corpusOf(list);
    const found = utterancePairs(statementsOf(extraction, sidesBetween(extraction, between)));
    expect(found.some(({ a, b }) => [a, b].every(({ own }) => own.text === words || own.text === other))).toBe(expected);
  });

  it('belongs to the side of whoever is known to have said it', () => {
    const text = 'Nobody drowned that night because we rang the bell';
    const found = told(
      { text },
      { by: 'a man in oilskins', side: null, text: 'Nobody drowned that night, because we were ringing the bell' },
    );
    expect(areOne(found)).toBe(true);
    expect(found.claims.find(({ id }) => id === 'c-1')?.account).toBe('Eastbank');
  });

  it('is not that of a side where another country is known to have said it', () => {
    const text = 'Nobody drowned that night because we rang the bell';
    const two = told({ text, kind: 'indirect' }, { by: 'Norway', side: 'Norway', type: 'state', text });
    expect(areOne(two)).toBe(false);
    expect(two.claims.find(({ id }) => id === 'c-1')?.account).toBe('Norway');
  });

  it('is never that of both sides', () => {
    const text = 'Nobody drowned that night because we rang the bell';
    expect(areOne(told({ text }, { by: 'Jon Vik', side: 'Westbank', text }))).toBe(false);
  });
});

describe('one quotation that stands on both sides', () => {
  const sided = (one: string, other: string, sure: number): Diff => {
    const extraction = corpusOf([
      { by: 'Ida Holm', side: 'Eastbank', kind: 'direct', text: one, document: 'a.txt' },
      { by: 'Holm', side: 'Westbank', kind: 'direct', text: other, document: 'b.txt' },
      { by: 'Jon Vik', side: 'Westbank', text: 'new pumps have been ordered from abroad', document: 'b.txt' },
      { by: 'Ida Holm', side: 'Eastbank', text: 'the toll will rise to four crowns in spring', document: 'a.txt' },
    ]);
    const [left, right] = between;
    const sideOf = ({ speaker }: Claim) => (speaker?.side === left ? ('left' as const) : ('right' as const));
    const sureOf = ({ speaker }: Claim): number => (speaker?.name === 'Holm' ? sure : 1);
    return diffExtraction(extraction, { sides: { names: [left, right], sideOf, sureOf } });
  };

  it.each([
    ['Whoever robs our orchard at night will sleep in our cellar', 'Whoever robs our orchard by night will sleep in our cellar'],
    ['A broken bell can be cast again, a broken word cannot', 'A broken bell can be cast again but a broken word cannot'],
    ['We did not go looking for this quarrel with the millers', 'We did not go and look for this quarrel with the millers'],
    ['The barge went over us like a plough over a mouse', 'That barge went over us like a plough over a mouse'],
    ['I would let my own daughter swim beside that outfall', 'I would let my own daughter swim by that outfall'],
  ])('is one where it is surer: “%s”', (one, other) => {
    const found = sided(one, other, 0.7);
    expect(areOne(found)).toBe(true);
    expect(found.statements.find(({ claims }) => claims.includes('c-1'))?.account).toBe('Eastbank');
    expect(areOne(sided(one, other, 1))).toBe(false);
  });

  it.each([
    ['All three quays were at a standstill on Friday', 'Two of our three quays were working on Friday'],
    ['The bridge has been shut since the flood', 'The bridge was never shut after the flood'],
    ['Sixty rams were drowned in the night', 'Six rams drowned that night'],
  ])('is not “%s” and “%s”', (one, other) => expect(areOne(sided(one, other, 0.7))).toBe(false));
});
