import { describe, expect, it } from 'vitest';

import { extractDocument } from '../../src/pipeline.js';
import { stepsOf } from '../reaches.js';

function claims(text: string): string {
  const shown = extractDocument(text, 'a.txt').claims.map(({ source, cue, content }) =>
    [source, cue, ...content].map((range) => (range ? text.slice(range.start, range.end) : '–')).join(' | '),
  );
  return shown.join(' / ') || 'nothing';
}

describe('how far the parts of a claim may stand from each other', () => {
  it.each([
    ['The mayor said% the plan failed.', 'really', 'The mayor | said | the plan failed; 10: nothing'],
    ['The mayor said, in a% letter, that the plan failed.', 'long', 'The mayor | said | the plan failed; 21: nothing'],
    [
      '“The plan failed,” said Ana Lind.% “We lost.”',
      'It rained.',
      'Ana Lind | said | “The plan failed,” | “We lost.”; 1: Ana Lind | said | “The plan failed,”',
    ],
    [
      'According to a report by the% mayor, the plan failed.',
      'old',
      'a report by the mayor | According to | the plan failed; 10: a report | According to | by the mayor, the plan failed',
    ],
    ['Ana “Sandy% Bob” Lind said the plan failed.', 'Bob', 'Ana “Sandy” Lind | said | the plan failed; 3: Lind | said | the plan failed'],
    [
      'Ana Lind, the% mayor: “The plan failed.”',
      'old',
      'Ana Lind, the mayor | : | “The plan failed.”; 7: Ana Lind | – | “The plan failed.”',
    ],
    ['The mayor put the cost at% 30 crowns.', 'nearly', 'The mayor | put | the cost at 30 crowns; 4: nothing'],
  ])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, claims)).toBe(expected);
  });
});
