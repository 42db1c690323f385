import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../english.js';

describe('comments in HTML', () => {
  it.each([
    [
      'alone on a line',
      'Rain fell.\n<!-- she said that it fell -->\nIt stopped.',
      ['Rain fell.', 'It stopped.'],
      ['<!-- she said that it fell -->'],
    ],
    ['at the end of a line', 'Rain fell. <!-- a\nb -->', ['Rain fell.'], ['<!-- a\nb -->']],
    ['in the middle of a line', 'Rain <!-- x --> fell.', ['Rain', 'fell.'], ['<!-- x -->']],
    ['two', '<!-- x --><!-- y -->Rain.', ['Rain.'], ['<!-- x -->', '<!-- y -->']],
    ['never closed', 'Rain <!-- fell.', ['Rain <!-- fell.'], []],
    [
      'around furniture',
      'Rain fell all day.\n<!-- x -->\nRead more: The history of rain',
      ['Rain fell all day.'],
      ['<!-- x -->', 'Read more: The history of rain'],
    ],
  ])('%s', (_, text, paragraphs, excluded) => {
    const cleaned = clean(text);
    expect(cleaned.paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
    expect(cleaned.excluded.map(({ start, end }) => text.slice(start, end))).toEqual(excluded);
  });

  it('leave every other character in exactly one paragraph or excluded range', () => {
    const part = fc.constantFrom('<!--', '-->', '\n', ' ', 'Rain fell.', 'Read more: The history of rain', 'See also: Snow in May', '\r\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const { paragraphs, excluded } = clean(text);
        const ranges = [...paragraphs, ...excluded].sort((left, right) => left.start - right.start);
        for (const [at, range] of ranges.entries()) expect(range.start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0);
        const rest = [...ranges].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest.trim()).toBe('');
      }),
    );
  });
});
