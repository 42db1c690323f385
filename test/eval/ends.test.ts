import { expect, it } from 'vitest';
import { differenceOfEnds } from '../../src/eval/ends.js';
import { tokensOf } from '../../src/eval/tokens.js';
import { at } from './spans.js';

const TEXT = 'Ada said that “the old boat sails at noon,” and left.';

it.each<[string, string, string | null]>([
  ['the old boat', '“the old boat', null],
  ['that “the old boat', 'the old boat', 'starts late'],
  ['the old boat', 'that “the old boat sails', 'starts early, ends late'],
  ['old boat', 'boat sails', 'starts late, ends late'],
  ['sails at noon', 'sails', 'ends early'],
  ['the | boat', 'the old boat', 'other pieces'],
  ['old boat', 'left', 'elsewhere'],
  ['', 'left', 'the gold has none'],
  ['left', '', 'missing'],
])('%j in the gold, %j found: %s', (gold, found, expected) => {
  const tokens = (words: string) => tokensOf(TEXT, words === '' ? [] : words.split(' | ').map((piece) => at(TEXT, piece)));
  expect(differenceOfEnds(tokens(gold), tokens(found))).toBe(expected);
});
