import { describe, expect, it } from 'vitest';
import { diffExtraction } from '../../src/diff/index.js';
import { readPlain } from '../../src/diff/plain.js';
import { topicOf } from '../../src/diff/topic.js';
import { corpusOf } from './corpus.js';

const between = ['Eastbank', 'Westbank'] as const;

/** The topic of the one point that the two make. */
function topicBetween(left: string, right: string): string | undefined {
  const said = [
    { by: 'Ida Holm', side: 'Eastbank', text: left },
    { by: 'Jon Vik', side: 'Westbank', text: right },
  ];
  return diffExtraction(corpusOf(said), { between }).points[0]?.topic;
}

describe('the topic of a point', () => {
  it.each([
    ['The talks on the ferry line have failed', 'The talks on the ferry line have not failed', 'talks on the ferry line'],
    ['The contract for the quay was signed in May', 'The contract for the quay was never signed', 'contract for the quay'],
    ['The repair of the dike cost two million crowns', 'The repair of the dike cost nine million crowns', 'repair of the dike'],
    ['The complaint about the noise was withdrawn', 'No complaint about the noise was withdrawn', 'complaint about the noise'],
    ['Seven church bells were stolen', 'Two church bells were stolen', 'church bells'],
    [
      'The vaccine against measles was stored in a garage',
      'The vaccine against measles was not stored in a garage',
      'vaccine against measles',
    ],
  ])('of “%s” is a phrase', (left, right, topic) => expect(topicBetween(left, right)).toBe(topic));

  it('is the words themselves, whole ones, where nobody names anything', () => {
    const a = readPlain('a', '“we never said so and they know it as well as we do”');
    const rest = { verdict: 'disputes', kind: 'denial', why: '', confidence: 1, matter: 1, marks: { left: [], right: [] } } as const;
    expect(topicOf([{ a, b: null, left: null, right: null, ...rest }])).toBe('we never said so and they know it as…');
  });

  it('is the same whichever side is left', () => {
    const [x, y] = ['The toll on the bridge was doubled', 'The toll on the bridge was not doubled'];
    expect(topicBetween(x, y)).toBe(topicBetween(y, x));
  });
});
