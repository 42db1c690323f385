import { describe, expect, it } from 'vitest';
import { partyNamed } from '../../../src/diff/sides/party.js';
import { areOne, placeOf, placeOfWords, type Two } from '../../../src/diff/sides/place.js';
import type { Speaker } from '../../../src/model.js';
import { corpusOf } from '../corpus.js';

const EMPTY = corpusOf([{ by: 'Nobody', side: null, text: 'it rained' }]);
const speakerOf = (name: string, given: Partial<Speaker> = {}): Speaker => ({
  ...(EMPTY.speakers[0] as Speaker),
  name,
  type: 'organization',
  mentions: [],
  ...given,
});
const twoOf = (left: string, right: string): Two => [partyNamed(left, EMPTY), partyNamed(right, EMPTY)];

/** The side of a speaker, and the test that told it. */
function placed(two: Two, speaker: Speaker): string | null {
  const found = placeOf(speaker, two);
  return found && `${found.side} ${found.by}`;
}

describe('placeOf', () => {
  it.each([
    ['Velm Government', 'Harbour Front', 'the rebels', '1 camp'],
    ['Harbour Front', 'Velm Government', 'the rebels', '0 camp'],
    ['Harbour Front', 'Lund Choir', 'the rebels', null],
    ['Velm Council', 'Kestrel', 'strikers', '1 camp'],
    ['Velm School Board', 'Harbour Front', 'Velm', '0 telling'],
    ['Velm School Board', 'Harbour Front', 'Velm Board', '0 telling'],
    ['Velm School Board', 'Harbour Front', 'Velm Gazette', null],
    ['Velm School Board', 'Harbour Front', 'Velm police', null],
    ['Kestrel Bank', 'Harbour Front', 'Kestrel Gazette', null],
    ['Kestrel', 'Harbour Front', 'Kestrel Gazette', '0 telling'],
    ['Kestrel Dockers Union', 'Harbour Ltd', 'the dockers', '0 words'],
    ['Kestrel Dockers Union', 'Harbour Ltd', 'the union', '0 kind'],
    ['Kestrel Bank', 'Kestrel Union', 'Kestrel', null],
    ['Kestrel', 'Orrin Union', 'the company', '0 kind'],
    ['Kestrel', 'Orrin Ltd', 'the company', '1 kind'],
    ['Norwegian Army', 'Kestrel Bank', 'Norway', '0 state'],
    ['Norway', 'Sweden', 'the government', null],
  ])('%s | %s: %s → %s', (left, right, name, expected) => {
    const [two, turned] = [twoOf(left, right), twoOf(right, left)];
    expect(placed(two, speakerOf(name))).toBe(expected);
    expect(placed(turned, speakerOf(name))).toBe(expected?.replace(/^[01]/u, (side) => `${1 - Number(side)}`) ?? null);
  });

  it.each([
    [{ speaksFor: ['Kestrel Bank'] }, '0 name'],
    [{ side: 'Kestrel Bank' }, '0 name'],
    [{ speaksFor: ['Orrin Union'], side: 'Kestrel Bank' }, '1 name'],
    [{}, null],
  ] satisfies [Partial<Speaker>, string | null][])('of a person by whom they speak for: %j → %s', (given, expected) => {
    expect(placed(twoOf('Kestrel Bank', 'Orrin Union'), speakerOf('Kari Holm', { type: 'person', ...given }))).toBe(expected);
  });
});

describe('placeOfWords', () => {
  it.each([
    [['the dockers'], 0],
    [['the dockers', 'it'], 0],
    [['the harbour'], 1],
    [['the dockers', 'the harbour'], null],
    [['nobody'], null],
    [[], null],
  ])('%j → %s', (names, expected) => expect(placeOfWords(names, twoOf('Kestrel Dockers Union', 'Harbour Ltd'))).toBe(expected));
});

describe('areOne', () => {
  it.each([
    ['Kestrel Bank', 'the Kestrel Bank', true],
    ['Kestrel Bank', 'Kestrel', false],
    ['Kestrel Bank', 'Orrin Bank', false],
  ])('%s and %s: %s', (left, right, expected) => expect(areOne(twoOf(left, right))).toBe(expected));
});
