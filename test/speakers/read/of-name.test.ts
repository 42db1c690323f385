import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.js';
import { extractDocument } from '../../../src/pipeline.js';

/** The side of the only claim's speaker. */
const sideIn = (text: string): string | null | undefined => assemble([extractDocument(text, 'a.txt')], {}).claims[0]?.speaker?.side ?? null;

describe('bodies whose names are common words about an “of”', () => {
  it.each([
    ["Rasmus Vik, Sound of Change's executive director, said the law was bad.", 'Sound of Change'],
    ["Voice of Youth's director, Tom Hale, said the law was bad.", 'Voice of Youth'],
    ["Ana Birk, Winds of Hope's founder, said the law was bad.", 'Winds of Hope'],
    ["Ana Birk, Bread of Life's treasurer, said the law was bad.", 'Bread of Life'],
    ["Seeds of Trade's spokesman, Tom Hale, said the law was bad.", 'Seeds of Trade'],
    // Places, people and offices.
    ["Ana Birk, head of Tallinn's tram depot, said the crew was tired.", null],
    ["Ana Birk, mayor of Oslo's sister city, said the crew was tired.", null],
    ["Ana Birk, a Friend of Hope Lund's, said the crew was tired.", null],
    ['Ida Roe (Green Party) said the crew was tired.', 'Green Party'],
  ])('%s', (text, side) => {
    expect(sideIn(text)).toBe(side);
  });
});
