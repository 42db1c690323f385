import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsText } from '../arbitrary.js';
import { clean } from '../english.js';

const paragraphsOf = (text: string): string[] => clean(text).paragraphs.map(({ start, end }) => text.slice(start, end));

const WRAPPED = [
  'The council of the small town on the river has decided to build a',
  'new bridge, although the money for it was spent on the old one and',
  'nobody has yet said who is going to pay for it.',
  'The mayor, who was asked about it by the paper on Monday, did not',
  'reply at first; he called later and said that the bridge would come.',
];

describe('clean', () => {
  it('makes each line a paragraph, trimmed of white space', () => {
    expect(paragraphsOf('\ufeff One \r\n\r\nTwo.\n\tThree\u00a0\u2028Four')).toEqual(['One', 'Two.', 'Three', 'Four']);
  });

  it('finds nothing in nothing', () => {
    expect(clean('')).toMatchObject({ text: '', excluded: [], paragraphs: [] });
    expect(paragraphsOf(' \r\n\t')).toEqual([]);
  });

  it('leaves furniture out and the text as it was', () => {
    const text = 'Home | World | Sport\nMayor resigns\n\nThe mayor resigned.\n\nLeave a Reply';
    const cleaned = clean(text);
    expect(cleaned.text).toBe(text);
    expect(paragraphsOf(text)).toEqual(['Mayor resigns', 'The mayor resigned.']);
    expect(cleaned.excluded.map(({ reason }) => reason)).toEqual(['nav-bar', 'comment-form']);
  });

  it('joins hard-wrapped lines up to the end of a short one', () => {
    expect(paragraphsOf(WRAPPED.join('\n'))).toEqual([WRAPPED.slice(0, 3).join('\n'), WRAPPED.slice(3).join('\n')]);
    expect(paragraphsOf(WRAPPED.join('\r\n'))).toHaveLength(2);
  });

  it('keeps blank lines and indents as ends of wrapped paragraphs', () => {
    expect(paragraphsOf([...WRAPPED.slice(0, 2), '', ...WRAPPED.slice(2)].join('\n'))).toHaveLength(3);
    expect(paragraphsOf([...WRAPPED.slice(0, 3), `   ${WRAPPED[3]}`, ...WRAPPED.slice(4)].join('\n'))).toHaveLength(2);
  });

  it('measures lines by those that others follow, not by a headline', () => {
    const short = 'HALDEN, Norway, May 3 (NBT) - Halden Cold';
    const lines = [short, 'Stores said on Thursday it would shut its oldest', 'hall and build a new one by the river in the'];
    expect(paragraphsOf([`${'Mayor and council of Halden agree '.repeat(2)}at last`, '', ...lines].join('\n'))).toHaveLength(2);
  });

  it('joins no lines that are whole sentences', () => {
    const lines = Array.from({ length: 8 }, (_, at) => `The council of the small town on the river has met ${at} times.`);
    expect(paragraphsOf(lines.join('\n'))).toEqual(lines);
  });

  it('goes through a line of five megabytes', () => {
    expect(clean('photo: cookies your '.repeat(250_000)).paragraphs).toHaveLength(1);
  });

  it('puts whatever is no space in exactly one paragraph or excluded range', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { excluded, paragraphs } = clean(text);
        const ranges = [...excluded, ...paragraphs].sort((a, b) => a.start - b.start);
        let end = 0;
        for (const range of ranges) {
          expect(text.slice(end, range.start).trim()).toBe('');
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          expect(text.slice(range.start, range.end)).toBe(text.slice(range.start, range.end).trim());
          end = range.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
