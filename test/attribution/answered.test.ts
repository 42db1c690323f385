/** Nouns that somebody answers to, causes that somebody names, papers that nobody is given, and headlines without who told. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { prepare } from '../english.js';

const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) => {
    const show = (range: { start: number; end: number } | null): string => (range ? text.slice(range.start, range.end) : '–');
    return [show(source), show(cue), content.map(show).join(' … ')].join(' | ');
  });

describe('a noun and who answers to it', () => {
  it.each([
    ['It was, she said, an accusation that the board rubbished.', 'the board | rubbished | an accusation'],
    ['The strikers want nine per cent, a demand the ministry turned down.', 'the ministry | turned down | a demand'],
    ['He sold the boat twice, a charge which the skipper denies.', 'the skipper | denies | a charge'],
    ['They were not warned, an allegation the utility disputes.', 'the utility | disputes | an allegation'],
    ['It was the pitch, a theory the governing body rejected on Monday.', 'the governing body | rejected | a theory'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toContain(claim);
  });

  it.each(['He wore a coat the tailor disputes.', 'She kept a key that the guard refused.'])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('a cause in a relative clause', () => {
  it.each([
    ['Sales fell by a third in March, which the company attributed to a late spring.', 'the company | attributed | a late spring'],
    ['The well ran dry in June, which engineers blamed on a cracked pipe.', 'engineers | blamed | a cracked pipe'],
    ['Rents rose, a jump that the mayor blamed on short lets.', 'the mayor | blamed | short lets'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each(['The delay blamed on the frost cost a week.', 'The choir, which leaves on Monday, is small.'])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('papers that are not handed over', () => {
  it.each([
    ['The force would not provide patrol logs for the night.', 'The force | would not provide | patrol logs for the night'],
    ['The council would not release the survey.', 'The council | would not release | the survey'],
    ['The hospital will not share the report with families.', 'The hospital | will not share | the report with families'],
    ['The firm would not disclose the price.', 'The firm | would not disclose | the price'],
    ['The police would not release a photo of the car.', 'The police | would not release | a photo of the car'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each([
    'The pump would not provide enough pressure.',
    'The dog would not release the ball.',
    'He would not share his sandwich.',
    'The club will not provide boots for the juniors.',
    'The ministry issued a report on Monday.',
  ])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('headlines that do not tell who says so', () => {
  it.each([
    ['Drivers urged to avoid bridge after crash', '– | urged | to avoid bridge after crash'],
    ['Swimmers warned to stay out of river', '– | warned | to stay out of river'],
    ['Shoppers told not to panic', '– | told | not to panic'],
    ['Coach said to be leaving in May', '– | said | Coach … to be leaving in May'],
    ['Teen accused of arson', '– | accused | Teen … of arson'],
    ['Nurses vow to fight on', 'Nurses | vow | to fight on'],
    ['Union threatens to strike over rota', 'Union | threatens | to strike over rota'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each(['Tigers ordered from zoo', 'Man told off dog walker', 'Police hunt man over burglary'])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('what somebody asks for', () => {
  it.each([
    ['The union is demanding a legal right to disconnect.', 'The union | demanding | a legal right to disconnect'],
    ['Nurses are demanding a strong rise.', 'Nurses | demanding | a strong rise'],
    ['Growers have been demanding a fair price since June.', 'Growers | demanding | a fair price'],
    ['The judge urged a clerk to speak.', 'The judge | urged | to speak'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text).some((found) => found.startsWith(claim))).toBe(true);
  });

  it('leaves a climb alone', () => {
    expect(claimsIn('It is a demanding climb.')).toEqual([]);
  });
});
