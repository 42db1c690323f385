import { describe, expect, it } from 'vitest';
import type { ReadClaim } from '../../src/diff/claims.js';
import { answerFeatures } from '../../src/diff/match/answer-features.js';
import { readPlain } from '../../src/diff/plain.js';
import { groupOf } from '../../src/diff/statements.js';

/** Two claims of one text: each a content and the sentence that it stands in. */
function pairOf(
  first: readonly [content: string, sentence: string, index: number],
  second: readonly [content: string, sentence: string, index: number],
): string[] {
  const read = ([content, sentence, index]: readonly [string, string, number], at: number): ReadClaim => {
    const plain = readPlain('a.txt', content);
    const start = at + sentence.indexOf(content);
    const span = { start, end: start + content.length, text: content };
    const claim = {
      ...plain.claim,
      id: `c-${at}`,
      content: { text: content, spans: [span] },
      sentence: { index, start: at, end: at + sentence.length, text: sentence },
    };
    return { ...plain, claim };
  };
  const [a, b] = [read(first, 0), read(second, first[2] === second[2] ? 0 : first[1].length + 1)];
  const [left, right] = [groupOf([a], 'left'), groupOf([b], 'right')];
  expect(answerFeatures({ a: b, b: a, left: right, right: left })).toEqual(answerFeatures({ a, b, left, right }));
  return answerFeatures({ a, b, left, right });
}

describe('how one claim takes up another', () => {
  const both = 'The union said the kiln had cooled, but the owners said it was still hot';
  it('sees that the writer sets one against the other', () => {
    expect(pairOf(['the kiln had cooled', both, 0], ['it was still hot', both, 0])).toContain('set against at 0');
    expect(
      pairOf(['The kiln had cooled', 'The kiln had cooled, it said.', 0], ['it was hot', 'However, the owners said it was hot.', 1]),
    ).toContain('set against at 1');
    expect(
      pairOf(['The kiln had cooled', 'The kiln had cooled, it said.', 0], ['it was hot', 'The owners said it was hot.', 1]),
    ).not.toContain('set against');
  });

  it('sees an answer that begins with a no', () => {
    expect(pairOf(['Three men were hurt', 'Three men were hurt.', 0], ['Nobody was hurt', 'Nobody was hurt.', 4])).toContain(
      'opens with no=1',
    );
  });
});
