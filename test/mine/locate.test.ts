import { describe, expect, it } from 'vitest';
import type { GoldClaim } from '../../src/eval/claim-gold.js';
import { locate } from '../../src/mine/locate.js';

const claim = (source: string | null, cue: string, content: string): GoldClaim => ({
  id: 'c',
  source,
  cue,
  content,
  speaker: null,
  side: null,
  kind: 'indirect',
  act: 'state',
  within: null,
  via: null,
  denies: null,
});

function words(text: string, claims: readonly GoldClaim[]): (readonly [number, string])[][] {
  return locate(text, claims).map(({ source, cue, content }) =>
    [...source, ...cue, ...content].map(({ start, end }) => [start, text.slice(start, end)] as const),
  );
}

describe('locate', () => {
  it('takes the cue and the source nearest to the content', () => {
    const text = 'She said it rained. Later she said the road was shut.';
    expect(words(text, [claim('she', 'said', 'the road was shut')])).toEqual([
      [
        [26, 'she'],
        [30, 'said'],
        [35, 'the road was shut'],
      ],
    ]);
  });

  it('finds the pieces of a content that the cue splits, in order', () => {
    const text = 'The road, he said, was shut.';
    expect(words(text, [claim('he', 'said', 'The road […] was shut')])[0]?.map(([, word]) => word)).toEqual([
      'he',
      'said',
      'The road',
      'was shut',
    ]);
  });

  it('gives two claims of the same words a cue each', () => {
    const text = '“No,” he said. “No,” he said.';
    const cues = locate(text, [claim('he', 'said', '“No,”'), claim('he', 'said', '“No,”')]).map(({ cue }) => cue[0]?.start);
    expect(cues).toEqual([9, 24]);
  });

  it('knows words that are only a part of others as no place', () => {
    expect(words('The theatre was shut, he said.', [claim('he', 'said', 'The theatre was shut')])[0]?.[0]).toEqual([22, 'he']);
  });

  it('does without cue and source', () => {
    expect(words('“Shut it.” Lind agreed.', [claim(null, '', '“Shut it.”')])).toEqual([[[0, '“Shut it.”']]]);
  });
});
