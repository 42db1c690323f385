import nlp from 'compromise/two';
import { describe, expect, it } from 'vitest';
import { mayStart, plainStart, type TaggerWord } from '../../../src/text/tag/adjacent.js';

interface Methods {
  readonly one: { bulkMatch: (...given: never[]) => unknown };
}

const { one } = nlp.methods() as unknown as Methods;
const original = one.bulkMatch;
// Loading the tagger puts ours in its place.
const { tagWords } = await import('../../../src/text/tag/tagger.js');
const ours = one.bulkMatch;

function tagsBy(method: Methods['one']['bulkMatch'], text: string): string[] {
  one.bulkMatch = method;
  const terms = tagWords(text, 0).map(({ start, end, tags }) => `${text.slice(start, end)} ${[...tags].join(' ')}`);
  one.bulkMatch = ours;
  return terms;
}

describe('bulkMatch', () => {
  it('has taken the place of the one that compromise brings', () => {
    expect(ours).not.toBe(original);
  });

  it.each([
    'The minister hasn’t been well; she didn’t say whether the old man who came by bus would be paid $1,200 a week.',
    'Call 1-800-555-0101 at 5 p.m. on Tuesday, or walk in the next day: it’s up to you.',
    'He got hurt while the ships were being loaded, and we’re about to find out what they had been carrying.',
    'Whales breach, ships breach contracts, and the breach is a legal one. May we march in March?',
    '“I’d like to set up a set-up,” said the head of the head office, who heads north each June.',
    'the most likely one of them all is to be the first to have left. let’s go. who’s there? no one',
  ])('finds what compromise itself finds: %s', (text) => {
    expect(tagsBy(ours, text)).toEqual(tagsBy(original, text));
  });
});

const word = (text: string, more: Partial<TaggerWord> = {}): TaggerWord => ({ text, normal: text, tags: new Set(['Noun']), ...more });

describe('mayStart', () => {
  const words = [word('old'), word('man', { tags: new Set(['Person']) }), word('sea')];

  it.each([
    [[{ tag: 'Person' }], true],
    [[{ tag: 'Verb' }], false],
    [[{ word: 'old' }, { tag: 'Person' }], true],
    [[{ word: 'old' }, { word: 'sea' }], false],
    [[{ fastOr: new Set(['sea', 'lake']) }], true],
    [[{ tag: 'Person' }, { fastOr: new Set(['lake']) }], false],
    [[], true],
  ])('%j', (start, expected) => {
    expect(mayStart(words, start)).toBe(expected);
  });

  it('lets a part of a contraction stand for the next word too', () => {
    expect(mayStart([word('don’t', { implicit: 'do' }), word('not'), word('go')], [{ word: 'don’t' }, { word: 'go' }])).toBe(true);
  });
});

describe('plainStart', () => {
  const optional = { tag: 'Noun', optional: true };

  it.each([
    [[{ tag: 'Noun' }, { word: 'of' }, { word: 'the' }], 2],
    [[{ tag: 'Noun' }, optional], 1],
    [[optional, { tag: 'Noun' }], 0],
    [[{ word: 'of', negative: true }], 0],
    [[], 0],
  ])('tells in advance what one plain word or two must be: %j', (regs, length) => {
    expect(plainStart(regs)).toEqual(regs.slice(0, length));
  });
});
