import { describe, expect, it } from 'vitest';
import { type DocumentText, diffExtraction, passagesOf } from '../../src/diff/index.js';
import { sharedTopics, surroundingsIn } from '../../src/diff/surroundings.js';
import type { Diff } from '../../src/model.js';
import { corpusOf, type Said } from './corpus.js';

const textOf = (path: string, text: string): DocumentText => ({ path, passages: passagesOf(text, []) });

const TEXTS = [
  textOf('a.txt', 'The ferry left late. Its captain blamed the fog. It lasted an hour.\n\nThe baker sold his oven.'),
  textOf('b.txt', 'Fog held the ferry back, said its captain.\n\nA new oven is dear.'),
];
const around = surroundingsIn(TEXTS);
const placeOf = (words: string): number => TEXTS.flatMap(({ passages }) => passages).find(({ text }) => text.includes(words))?.start ?? -1;

describe('what stands around a claim', () => {
  it('is of its paragraph alone', () => {
    const [late, lasted, oven] = ['The ferry', 'It lasted', 'The baker'].map((words) => around('a.txt', placeOf(words)));
    expect(late?.paragraph).toBe(lasted?.paragraph);
    expect(oven?.paragraph).not.toBe(lasted?.paragraph);
    expect(oven?.topics.has('fog')).toBe(false);
  });

  it('ties a fragment to what is told of the same elsewhere', () => {
    const lasted = around('a.txt', placeOf('It lasted'));
    expect(sharedTopics(lasted, around('b.txt', 0))).toBeGreaterThan(sharedTopics(lasted, around('b.txt', placeOf('A new oven'))));
  });

  it('is nothing in a document whose text is not known', () => expect(around('c.txt', 0).topics.size).toBe(0));

  it('is as near to another as the other is to it, and nearest to itself', () => {
    const [x, y] = [around('a.txt', 0), around('b.txt', 0)];
    expect(sharedTopics(x, y)).toBeCloseTo(sharedTopics(y, x), 12);
    expect(sharedTopics(x, x)).toBeCloseTo(1, 12);
  });
});

const between = ['Eastbank', 'Westbank'] as const;
const [ANSWERED, ANSWER] = ['a horse kicked the gate down', 'rot did for the hinges'];
const OTHERS: readonly Said[] = [
  { by: 'Ida Holm', side: 'Eastbank', text: 'the toll will rise to four crowns in spring' },
  { by: 'Jon Vik', side: 'Westbank', text: 'new pumps have been ordered from abroad' },
];

/** Two claims of two sides, each in its place of one document. */
function told(first: number, second: number): Diff {
  const list: readonly Said[] = [
    { by: 'Ida Holm', side: 'Eastbank', text: ANSWERED },
    { by: 'Jon Vik', side: 'Westbank', text: ANSWER },
    ...OTHERS,
  ];
  const { claims, ...rest } = corpusOf(list);
  const places = [first, second, 20, 30];
  const placed = claims.map((claim, i) => ({ ...claim, sentence: { ...claim.sentence, index: places[i] ?? 0 } }));
  const passages = claims.map(({ sentence: { start, end, text } }, i) => ({
    start,
    end,
    text,
    paragraph: Math.floor((places[i] ?? 0) / 3),
  }));
  return diffExtraction({ ...rest, claims: placed }, { between, texts: [{ path: 'a.txt', passages }] });
}

const pairUp = ({ findings }: Diff): boolean => findings.some(({ left, right }) => left?.text === ANSWERED && right?.text === ANSWER);

describe('an answer in words of its own', () => {
  it('stands beside what it answers right behind it', () => expect(pairUp(told(0, 1))).toBe(true));
  it('is not looked for far off', () => expect(pairUp(told(0, 12))).toBe(false));
});
