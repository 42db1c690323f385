import { describe, expect, it } from 'vitest';
import { inlineDiff } from '../../src/render/diff/inline.js';

const drawn = (first: string, other: string): string =>
  inlineDiff(first, other)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join(' ');

describe('two wordings as one text', () => {
  it.each([
    ['The gate stays shut', 'The gate stays open', 'The gate stays [-shut-] {+open+}'],
    ['The gate stays shut', 'The old gate stays shut', 'The {+old+} gate stays shut'],
    ['The gate stays shut for good', 'The gate stays shut', 'The gate stays shut [-for good-]'],
    ['The gate, stays', 'the gate stays', 'the gate stays'],
    ['', 'The gate', '{+The gate+}'],
  ])('%s | %s', (first, other, text) => expect(drawn(first, other)).toBe(text));

  it('shortens what both have', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve';
    expect(drawn(`${long} red`, `${long} blue`)).toBe('one two three four … nine ten eleven twelve [-red-] {+blue+}');
  });
});
