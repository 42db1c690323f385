/** Verbs of reporting that look like nouns or adjectives: what stands behind them, and who stands before, tells. */
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../../src/attribution/attribute.js';
import { prepare } from '../../../english.js';

const claimsIn = (text: string): string[] =>
  attribute(prepare(text)).map(({ source, cue, content }) =>
    [source, cue, ...content].map((range) => text.slice(range?.start, range?.end)).join(' | '),
  );

describe('a clause behind a paper, a page or a wall', () => {
  it.each([
    ['The company claims on its website that it has never lost a parcel.', 'The company | claims | it has never lost a parcel'],
    ['The airline states in its annual report that no flight was delayed.', 'The airline | states | no flight was delayed'],
    ['The charity boasts on its posters that every penny reaches the wells.', 'The charity | boasts | every penny reaches the wells'],
    ['The club claims in a letter to members that the pitch is safe.', 'The club | claims | the pitch is safe'],
    ['The bakery promises on its door that the bread is free after six.', 'The bakery | promises | the bread is free after six'],
    ['Vetlab claims in its brochure that the chip never fails.', 'Vetlab | claims | the chip never fails'],
    ['The expert claims in her blog that tides are rising.', 'The expert | claims | tides are rising'],
    ['In the letter the firm points out that the lease ends in June.', 'the firm | points out | the lease ends in June'],
    ['In his reply the official points out that the fee was waived.', 'the official | points out | the fee was waived'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each(['The airport hotel claims on the estate were settled in May.', 'The firm points of the pear were cut off.'])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('what people suspect and fear', () => {
  it.each([
    ['Police suspect arson.', 'Police | suspect | arson'],
    ['Doctors suspect a virus.', 'Doctors | suspect | a virus'],
    ['The club suspect ligament damage.', 'The club | suspect | ligament damage'],
    ['The family suspect poison.', 'The family | suspect | poison'],
    ['The board fear a walkout.', 'The board | fear | a walkout'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each(['The prime suspect sat in the van.', 'Police suspect files are kept in the cellar.'])('%s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('who ends a headline', () => {
  it.each([
    ['Rents eat half of pay, data shows', 'data | shows | Rents eat half of pay'],
    ['Ship dumped oil, leaked memo shows', 'leaked memo | shows | Ship dumped oil'],
    ['Clubs overpaid agents, figures show', 'figures | show | Clubs overpaid agents'],
    ['Half of wells run dry, audit finds', 'audit | finds | Half of wells run dry'],
    ['Killer shark is old female, experts say', 'experts | say | Killer shark is old female'],
    ['Update: ministry lost 400 laptops, watchdog reveals', 'watchdog | reveals | ministry lost 400 laptops'],
    ['Accountant hid losses, tribunal told', 'tribunal | told | Accountant hid losses'],
  ])('%s', (text, claim) => {
    expect(claimsIn(text)).toEqual([claim]);
  });

  it.each(['Home baking, dog shows', 'Music, talks, horse shows', 'Court halts ferries; regulator, operators and unions respond'])(
    '%s',
    (text) => {
      expect(claimsIn(text)).toEqual([]);
    },
  );
});
