import { describe, expect, it } from 'vitest';
import { homeOf, homesOf } from '../../src/speakers/who/home.js';
import { prepare } from '../english.js';

describe('the country of a dateline', () => {
  it.each([
    ['Oslo (NBT) - The government said that it rained.', 'Norway'],
    ['OSLO, May 3 (NBT) — The government said that it rained.', 'Norway'],
    ['NORWAY, May 3. The government said that it rained.', 'Norway'],
    ['NORWAY (NBT) / The government said that it rained.', 'Norway'],
    ['NORWAY. The government said that it rained.', null],
    ['Norway - The government said that it rained.', null],
    ['Norway (which is cold) - The government said that it rained.', null],
    ['Norway, Lind and Holm said - and they were late.', null],
    ['The government said that it rained.', null],
    ['A line.\nA line.\nA line.\nA line.\nA line.\nA line.\nNORWAY (NBT) - It rained.', null],
  ])('%j → %s', (text, country) => expect(homeOf(prepare(text))).toBe(country));
});

describe('a report from two capitals, or from a third that it never speaks of, is at home in both countries', () => {
  it.each([
    ['OSLO/LIMA, May 3 (NBT) - The two capitals are at odds.', ['Norway', 'Peru']],
    ['HELSINKI/TALLINN (NBT) - The ferry is late.', ['Finland', 'Estonia']],
    ['OSLO/OSLO, May 3 (NBT) - The ferry is late.', ['Norway']],
    [
      'SINGAPORE, May 3 (NBT) - Kenya and Chad quarrel about a road. Kenya shut it, and Chad asked why. The Kenyan post is empty. So is the Chadian one.',
      ['Kenya', 'Chad'],
    ],
    [
      'SINGAPORE, May 3 (NBT) - Kenya and Chad quarrel about a road. Kenya shut it, and Chad asked why. Singapore sells both the asphalt. Kenya and Chad pay late.',
      ['Singapore'],
    ],
    ['LONDON, May 3 (NBT) - The road is shut. Kenya and Chad sent help.', ['United Kingdom']],
    ['The road is shut.', []],
  ])('%j → %j', (text, countries) => expect([...homesOf(prepare(text))].toSorted()).toEqual([...countries].toSorted()));
});
