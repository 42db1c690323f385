import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/check/baseline/compare.js';
import { entryOf, sameSpeaker } from '../../src/check/baseline/entry.js';
import type { Entry } from '../../src/check/baseline/format.js';
import { says } from './helpers.js';
import { marked } from './markup.js';

function changes(before: string, now: string): string[] {
  const [old, fresh] = [before, now].map((text) => marked({ 'a.md': text }).extraction.claims);
  return compareClaims((old ?? []).map(entryOf), fresh ?? []).map(({ kind }) => kind);
}

const LIND = says('Mara Lind', 'the dam would hold for years');
const BERG = says('Jonas Berg', 'the village had been warned in time');

const CASES: readonly (readonly [what: string, before: string, now: string, kinds: readonly string[]])[] = [
  ['nothing', `${LIND} ${BERG}`, `${LIND} ${BERG}`, []],
  ['a move in the file', `${LIND} ${BERG}`, `${BERG} ${LIND}`, []],
  ['a line break and other marks', says('Mara Lind', '"it’s late"'), says('Mara Lind', "“it's\n  late”"), []],
  ['a claim more', LIND, `${LIND} ${BERG}`, ['new']],
  ['a claim less', `${LIND} ${BERG}`, BERG, ['vanished']],
  ['another speaker', LIND, says('Jonas Berg', 'the dam would hold for years'), ['re-attributed']],
  ['nobody known instead', LIND, LIND.replace(' speaker="Mara Lind"', ''), ['re-attributed']],
  [
    'another person nobody knows',
    says('Mara Lind', 'x').replace(' speaker="Mara Lind"', ''),
    says('Eva Holm', 'x').replace(' speaker="Eva Holm"', ''),
    ['re-attributed'],
  ],
  ['a fuller name of the speaker', says('Lind', 'it was late'), says('Mara Lind', 'it was late'), []],
  ['said → claimed', LIND, LIND.replace('>said<', '>claimed<'), ['softened']],
  ['said → is said to', LIND, LIND.replace('<claim', '<claim hedged'), ['softened']],
  ['claimed → said', LIND.replace('>said<', '>claimed<'), LIND, ['hardened']],
  ['said → confirmed', LIND, LIND.replace('>said<', '>has confirmed<'), ['hardened']],
  ['demanded → urged', LIND.replace('>said<', '>demanded<'), LIND.replace('>said<', '>urged<'), ['softened']],
  ['said → added', LIND, LIND.replace('>said<', '>added<'), ['reworded']],
  ['said → demanded, which no scale has both of', LIND, LIND.replace('>said<', '>demanded<'), ['reworded']],
  ['said → did not say', LIND, LIND.replace('<claim', '<claim negated'), ['reworded']],
  ['a quotation → indirect speech', says('Mara Lind', '“the dam holds”'), says('Mara Lind', 'the dam holds'), ['reworded']],
  ['another word in the content', LIND, says('Mara Lind', 'the dam would hold for decades'), ['reworded']],
  [
    'another number in the content',
    says('Mara Lind', 'some 12 people were hurt in the flood'),
    says('Mara Lind', 'some 30 people were hurt in the flood'),
    ['reworded'],
  ],
  ['another content', LIND, says('Mara Lind', 'nobody had asked her'), ['new', 'vanished']],
  [
    'two speakers swapped',
    `${says('Mara Lind', 'a b c')} ${says('Jonas Berg', 'x y z')}`,
    `${says('Jonas Berg', 'a b c')} ${says('Mara Lind', 'x y z')}`,
    ['re-attributed', 're-attributed'],
  ],
  [
    'one of two that say the same',
    `${says('Mara Lind', 'a b c')} ${says('Jonas Berg', 'a b c')}`,
    says('Jonas Berg', 'a b c'),
    ['vanished'],
  ],
];

describe('against the baseline', () => {
  it.each(CASES)('%s', (_, before, now, kinds) => {
    expect(changes(before, now)).toEqual(kinds);
  });
});

describe('one speaker', () => {
  const named = (speaker: string): Entry => ({ text: '', key: '0'.repeat(12), speaker, cue: 'said' });

  it.each([
    ['Lind', 'Mara Lind', true],
    ['Mara Lind', 'Mara Sofie Lind', true],
    ['José Peña', 'Jose Pena', true],
    ['Eva Lind', 'Mara Lind', false],
    ['Mara', 'Mara Lind', false],
    ['Lind', 'Lind Corporation', false],
    ['a source', 'a source close to the mayor', false],
    ['ministry', 'coastal ministry', false],
  ])('%s, %s: %s', (left, right, same) => {
    expect(sameSpeaker(named(left), named(right))).toBe(same);
    expect(sameSpeaker(named(right), named(left))).toBe(same);
  });
});

const word = fc.constantFrom('dam', 'road', 'bridge', 'harbour', 'opens', 'closes', 'soon', 'late', 'again', 'never');
const claim = fc.record({
  speaker: fc.constantFrom('Mara Lind', 'Jonas Berg', 'Eva Strand'),
  content: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  cue: fc.constantFrom('said', 'claimed', 'warned'),
});
const corpus = fc.array(claim, { maxLength: 12 });
const textOf = (claims: readonly { speaker: string; content: string; cue: string }[]): string =>
  claims.map(({ speaker, content, cue }) => says(speaker, content, cue)).join('\n\n');

describe('whatever the claims', () => {
  it('nothing changes by moving them, nor by text around them', () => {
    fc.assert(
      fc.property(corpus, fc.nat(), (claims, turn) => {
        const cut = claims.length === 0 ? 0 : turn % claims.length;
        const turned = [...claims.slice(cut), ...claims.slice(0, cut)];
        expect(changes(textOf(claims), `Words about the weather.\n\n${textOf(turned)}\n\nMore of them.`)).toEqual([]);
      }),
    );
  });

  it('another speaker for one of them is one change', () => {
    fc.assert(
      fc.property(fc.uniqueArray(claim, { minLength: 1, maxLength: 12, selector: ({ content }) => content }), fc.nat(), (claims, pick) => {
        const at = pick % claims.length;
        const now = claims.map((one, index) => (index === at ? { ...one, speaker: 'Karl Holm' } : one));
        expect(changes(textOf(claims), textOf(now))).toEqual(['re-attributed']);
      }),
    );
  });

  it('every claim of both sides is accounted for', () => {
    fc.assert(
      fc.property(corpus, corpus, (before, now) => {
        const kinds = changes(textOf(before), textOf(now));
        const count = (kind: string): number => kinds.filter((one) => one === kind).length;
        expect(now.length - before.length).toBe(count('new') - count('vanished'));
      }),
    );
  });
});
