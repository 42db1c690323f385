import { describe, expect, it } from 'vitest';
import { readStandoff } from '../../src/eval/brat.js';
import type { Attribution } from '../../src/eval/types.js';

const TEXT = 'The cook 🍲 said the soup, she swore, was hot.';

function read(...lines: string[]) {
  return readStandoff(TEXT, lines.join('\n'), 'soup.ann');
}

function wording({ source, cue, content }: Attribution): string {
  const words = (ranges: Attribution['cue']): string => ranges.map(({ start, end }) => TEXT.slice(start, end)).join(' | ');
  return [source, cue, content].map(words).join(' / ');
}

const SOURCE = 'T1\tSource 0 8\tThe cook';
const CUE = 'T2\tCue 11 15\tsaid';
const CONTENT = 'T3\tContent 16 24;37 44\tthe soup was hot';

describe('readStandoff', () => {
  it.each([
    ['an event', [SOURCE, CUE, CONTENT, 'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3'], ['The cook / said / the soup | was hot']],
    ['no source', [CUE, CONTENT, 'E1\tAttribution-no-source:T2 Cue:T2 Content:T3 '], [' / said / the soup | was hot']],
    [
      'a role named twice',
      [CUE, 'T3\tContent 16 24\t', 'T4\tContent 37 44\t', 'E1\tAttribution:T2 Cue:T2 Content2:T4 Content:T3'],
      [' / said / was hot | the soup'],
    ],
    ['spans after the event', ['E1\tAttribution:T2 Cue:T2 Content:T3', CUE, CONTENT], [' / said / the soup | was hot']],
    ['another event', [CUE, CONTENT, 'E1\tDiscuss:T2 Content:T3'], []],
    ['no content', [CUE, 'E1\tAttribution:T2 Cue:T2'], []],
    ['Windows line ends', [`${CUE}\r`, `${CONTENT}\r`, 'E1\tAttribution:T2 Cue:T2 Content:T3\r'], [' / said / the soup | was hot']],
  ])('%s', (_, lines, expected) => {
    const { attributions, problems } = read(...lines);
    expect(attributions.map(wording)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    ['rest of a broken line', 2, /not a line/],
    ['', 2, /not a line/],
    ['T9\tCue eleven 15\tsaid', 2, /not a line/],
    ['E1\tAttribution:T2 Cue:T2 Content:T3', 2, /no such span: T3/],
  ])('names %j and goes on', (line, number, message) => {
    const { problems, attributions } = read(CUE, line, 'T4\tContent 16 24\t', 'E2\tAttribution:T2 Cue:T2 Content:T4');
    expect(problems).toEqual([{ path: 'soup.ann', line: number, message: expect.stringMatching(message) }]);
    expect(attributions.map(wording)).toEqual([' / said / the soup']);
  });

  it('passes over notes, attributes, relations and equivalences', () => {
    expect(
      read('#1\tNote T1\tsure?', 'A1\tNegated E1', 'R1\tSame Arg1:T1 Arg2:T2', '*\tEquiv T1 T2', 'N1\tReference T1 X:1\tx', '').problems,
    ).toEqual([]);
  });
});
