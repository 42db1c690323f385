import { describe, expect, it } from 'vitest';
import { homeOf } from '../../src/speakers/who/home.js';
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
