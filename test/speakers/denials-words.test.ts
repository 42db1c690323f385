import { describe, expect, it } from 'vitest';
import { deniesTheLike, isBareAnswer, pointsBack, weighty } from '../../src/speakers/denials/words.js';
import { prepare } from '../english.js';
import { stepsOf } from '../reaches.js';

const asked =
  (ask: (words: ReturnType<typeof prepare>['tokens']) => boolean) =>
  (text: string): string =>
    ask(prepare(text).tokens) ? 'yes' : 'no';

describe('words that repeat nothing of what they deny', () => {
  it.each([
    ['this', 'yes'],
    ['the claim', 'yes'],
    ['the bridge', 'no'],
    ['that figure', 'yes'],
    ['the charge as imaginary', 'yes'],
    ['the charge of theft', 'yes'],
    ['charge', 'yes'],
    ['the report “a fairy tale”', 'yes'],
    ['the theory insulting', 'yes'],
    ['anything of the sort', 'yes'],
  ])('%s: %s', (text, expected) => {
    expect(asked(pointsBack)(text)).toBe(expected);
  });

  it.each([
    ['the% claim', 'old', 'yes; 5: no'],
    ['the% figure as wrong', 'old', 'yes; 3: no'],
    ['this% there', 'far', 'yes; 5: no'],
  ])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, asked(pointsBack))).toBe(expected);
  });
});

describe('bare answers', () => {
  it.each([
    ['no', 'yes'],
    ['ships', 'no'],
    ['they did', 'yes'],
    ['it does not', 'yes'],
    ['it does not help', 'no'],
    ['it does help', 'no'],
    ['it helps', 'no'],
    ['ships did', 'no'],
    ['“It did.”', 'yes'],
  ])('%s: %s', (text, expected) => {
    expect(asked(isBareAnswer)(text)).toBe(expected);
  });
});

describe('denials of the like', () => {
  it.each([
    ['nothing of the sort was signed', 'yes'],
    ['something of the sort was signed', 'no'],
    ['nothing was signed', 'no'],
  ])('%s: %s', (text, expected) => {
    expect(asked(deniesTheLike)(text)).toBe(expected);
  });

  it('are short', () => {
    expect(stepsOf('nothing of the sort was% signed', 'far', asked(deniesTheLike))).toBe('yes; 19: no');
  });
});

describe('words of weight', () => {
  it.each([
    ['the ships had entered the harbour', 'ship enter harbour'],
    ['it is so', ''],
    ['an ox, a cow', 'cow'],
  ])('%s: %s', (text, expected) => {
    expect([...weighty(prepare(text).tokens)].join(' ')).toBe(expected);
  });
});
