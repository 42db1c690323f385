import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/diff/analyse.js';
import { numeralAt } from '../../../src/languages/en/amounts/numerals.js';
import { shareAt } from '../../../src/languages/en/amounts/shares.js';
import { isPastAgainstNow, timesOf } from '../../../src/languages/en/time/times.js';

/** The number that the text starts with, and how many words it takes. */
function numeral(text: string): string | null {
  const found = numeralAt(analyse(text).words, 0);
  return found && `${found.to}: ${found.low === found.high ? found.low : `${found.low}–${found.high}`}`;
}

describe('numeralAt', () => {
  it.each([
    ['dozens of boats', '1: 24–1200'],
    ['hundreds of boats', '1: 200–10000'],
    ['tens of thousands of boats', '3: 20000–1000000'],
    ['tens of boats', null],
    ['thousand boats', null],
    ['half a million boats', '3: 500000'],
    ['half a boat', null],
    ['half the million', null],
    ['a hundred boats', '2: 100'],
    ['a boat', null],
    ['a million boats', '2: 1000000'],
    ['61 000 boats', '2: 61000'],
    ['61 00 boats', '1: 61'],
    ['6100 000 boats', '1: 6100'],
    ['1 200 300 boats', '3: 1200300'],
    ['61,000 boats', '1: 61000'],
    ['61,00 boats', null],
    ['2.5 million boats', '2: 2500000'],
    ['2 million boats', '2: 2000000'],
    ['two hundred boats', '2: 200'],
    ['two hundred and fifty boats', '4: 250'],
    ['two hundred fifty boats', '3: 250'],
    ['two hundred and boats', '2: 200'],
    ['two hundred six and five boats', '3: 206'],
    ['two hundred twenty one boats', '4: 221'],
    ['two hundred zero boats', '2: 200'],
    ['a hundred hundred boats', '2: 100'],
    ['a hundred thousand million boats', '4: 100000000000'],
    ['a thousand thousand boats', '3: 1000000'],
    ['two million million boats', '3: 2000000000000'],
    ['two million five hundred thousand boats', '5: 2500000'],
    ['two million thirty and six boats', '3: 2000030'],
    ['zero million boats', '2: 0'],
    ['zero five boats', '1: 0'],
    ['zero and five boats', '1: 0'],
    ['two and fifty boats', '1: 2'],
    ['two and a half million boats', '5: 2500000'],
    ['two and a boat', '1: 2'],
    ['one million and six boats', '4: 1000006'],
    ['one million six hundred thousand boats', '5: 1600000'],
    ['eighteen thousand two hundred boats', '4: 18200'],
    ['three hundred thousand million boats', '4: 300000000000'],
    ['a hundred thousand boats', '3: 100000'],
    ['twenty-one boats', '1: 21'],
    ['twenty one boats', '2: 21'],
    ['twenty twenty boats', '1: 20'],
    ['twenty ten boats', '1: 20'],
    ['twenty-boat fleets', null],
    ['twelve one boats', '1: 12'],
    ['zero boats', '1: 0'],
    ['boats', null],
  ])('%s → %s', (text, expected) => expect(numeral(text)).toBe(expected));
});

/** The share that the text starts with, in percent, and how many words it takes. */
function share(text: string): string | null {
  const found = shareAt(analyse(text).words, 0);
  return found && `${found.to}: ${[...new Set(found.value)].map((value) => Math.round(100 * value)).join('–')}`;
}

describe('shareAt', () => {
  it.each([
    ['most boats', null],
    ['a majority of boats', null],
    ['half of the boats', '1: 50'],
    ['half a million boats', null],
    ['half a boat', '1: 50'],
    ['a third of the boats', '2: 33'],
    ['an eighth of the boats', '2: 13'],
    ['two thirds of the boats', '2: 67'],
    ['two boats', null],
    ['every third boat', '2: 33'],
    ['every boat', null],
    ['one nurse in six', '4: 17'],
    ['six nurses in one', null],
    ['one nurse of six', null],
    ['one 2 in six', null],
    ['nine in ten', '3: 90'],
    ['ten in nine', null],
    ['ten in ten', '3: 100'],
    ['nine out of ten', '4: 90'],
    ['two of three', '3: 67'],
    ['two of our three', '4: 67'],
    ['two of big three', null],
    ['two of the boats', null],
    ['all four boats', '2: 100'],
    ['all the four boats', '3: 100'],
    ['all boats', null],
    ['all the boats', null],
    ['boats', null],
  ])('%s → %s', (text, expected) => expect(share(text)).toBe(expected));
});

describe('isPastAgainstNow', () => {
  const now = (a: string, b: string): boolean => isPastAgainstNow(timesOf(analyse(a).words), timesOf(analyse(b).words));
  it.each([
    ['It sank in 1998.', 'It sank on Monday.', true],
    ['It sank in 1998.', 'It sank at noon.', true],
    ['It sank in 1998.', 'It sank this week.', true],
    ['It sank in 1998.', 'It sinks next year.', true],
    ['It sank last year.', 'It sank at noon.', true],
    ['It sank in 1998.', 'It sank in May.', false],
    ['It sank in 1998.', 'It sank.', false],
    ['It sank on Monday, 3 May 1998.', 'It sank on Friday.', false],
    ['It sank last week.', 'It sank at noon.', false],
  ])('%s | %s → %s', (a, b, expected) => expect([now(a, b), now(b, a)]).toEqual([expected, expected]));
});

describe('years', () => {
  it.each([
    ['It sank in 1998.', [1998]],
    ['It sank in May of 1998.', [1998]],
    ['The treaty of 1998 was broken.', []],
    ['The treaties were broken in 1998 and in 2003.', [1998, 2003]],
  ])('%s → %j', (text, years) => expect([...timesOf(analyse(text).words).years]).toEqual(years));
});

/** Hours on the dial. */
const hours = (text: string): string =>
  [...timesOf(analyse(text).words).hours].map((minutes) => `${Math.floor(minutes / 60)}.${minutes % 60}`).join(' ');

describe('hours', () => {
  it.each([
    ['It sank at half past four.', '4.30'],
    ['It sank at a quarter to nine.', '8.45'],
    ['It sank at twenty minutes past ten.', '10.20'],
    ['It sank at twenty past ten.', '10.20'],
    ['It sank at ten to nine.', '8.50'],
    ['The score was ten to nine.', ''],
    ['It sank from two to four.', ''],
    ['The score was ten to nine in the evening.', '8.50'],
    ['The time was ten to nine pm.', '8.50'],
    ['It sank ten past 24.', '0.10'],
    ['It sank ten past 25.', ''],
    ['It was ten to thirty in the evening.', ''],
    ['It sank by nine at night.', '9.0'],
    ['It sank by nine at sea.', ''],
    ['It sank at twelve.', '0.0'],
    ['It sank at thirteen.', ''],
    ['It sank at 24:59.', '0.59'],
    ['It sank at 25:10.', ''],
    ['It sank at 7:60.', ''],
    ['It sank at 07:05.', '7.5'],
    ['It sank at 19 hours.', '7.0'],
    ['It was searched for 19 hours.', ''],
    ['It sank at seven.', '7.0'],
    ['It sank at seven boats.', ''],
    ['They put the toll at seven.', ''],
    ['It sank at 7.', ''],
    ['It sank at seven of the piers.', ''],
    ['It sank by seven in the evening.', '7.0'],
    ['It sank at five o’clock.', '5.0'],
    ['It sank at 0 o’clock.', ''],
    ['It sank at 24 o’clock.', '0.0'],
    ['It sank at 25 o’clock.', ''],
    ['It sank at 23.42.', '11.42'],
    ['It cost 23.42.', ''],
    ['It sank at 23:42 on Monday.', '11.42'],
    ['It sank at 10:42 million.', ''],
    ['It sank at noon.', '0.0'],
    ['It sank at midnight.', '0.0'],
    ['It sank at a quarter past noon.', '0.15'],
  ])('%s → %s', (text, expected) => expect(hours(text)).toBe(expected));
});

describe('ages', () => {
  const amounts = (text: string): number[] => analyse(text).quantities.map(({ high }) => Math.round(high));

  it.each([
    ['Three of the detained are under sixteen', [3]],
    ['Two of them were over 90', [2]],
    ['Four boys aged twelve were held', [4]],
    ['The crowd was over 900', [Number.POSITIVE_INFINITY]],
    ['The boats were under sixteen tons', [16]],
  ])('are no counts: %s', (text, expected) => expect(amounts(text)).toEqual(expected));
});
