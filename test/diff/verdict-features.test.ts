import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/diff/analyse.js';
import { evidenceFeatures } from '../../src/diff/match/evidence-features.js';
import { plainFeatures } from '../../src/diff/match/plain-features.js';
import { readPlain } from '../../src/diff/plain.js';

const featuresOf = (a: string, b: string): readonly string[] => plainFeatures(readPlain('a', a), readPlain('b', b)).features;

describe('opposite words', () => {
  it.each([
    ['The swimming pool was open all summer', 'The swimming pool was never closed'],
    ['The bakery succeeded', 'The bakery did not fail'],
    ['The bridge is safe', 'The bridge is not dangerous'],
    ['The price of bread rose', 'The price of bread never fell'],
    ['The motion was accepted', 'The motion was not rejected'],
  ])('say the same if one is negated: “%s”, “%s”', (a, b) => {
    expect(featuresOf(a, b)).toContain('antonym negated');
    expect(featuresOf(a, b)).not.toContain('antonym');
    expect(featuresOf(a, b)).not.toContain('turned');
  });

  it.each([
    ['The swimming pool was open all summer', 'The swimming pool was closed all summer'],
    ['The motion was accepted', 'The motion was rejected'],
  ])('are at odds if both are affirmed: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('antonym'));
});

describe('an amount of nothing', () => {
  const clashes = (a: string, b: string): boolean => evidenceFeatures(analyse(a), analyse(b)).includes('counts clash');

  it.each([
    ['No lantern burned in the tunnel', 'Four miners were hurt'],
    ['Not one ticket was sold on Friday', 'The orchestra has 31 violinists'],
    ['We felled no tree', 'The mill has cost us 900 customers'],
    ['There was no goat in the yard', 'Sixty pupils were absent'],
    ['No ship had sailed', 'Nine teachers signed the letter'],
  ])('is held against nothing else that is counted: “%s”, “%s”', (a, b) => expect(clashes(a, b)).toBe(false));

  it.each([
    ['No miner was hurt', 'Four miners were hurt'],
    ['Not one pupil was absent', 'Sixty pupils were absent'],
  ])('is held against some of the same: “%s”, “%s”', (a, b) => expect(clashes(a, b)).toBe(true));
});

describe('what somebody grants', () => {
  it.each([
    ['It was common ground that the valve was old', 'The valve was old'],
    ['There was no dispute that the boy had a key', 'The boy had a key'],
    ['We do not contest that our client drove the van', 'Their client drove the van'],
    ['It is true that two pumps failed', 'Two pumps failed'],
    ['Nobody here says otherwise', 'The treasurer was convicted'],
    ['So it would, in the spring', 'The lake would be restocked'],
    ['There is no question that the fee was paid late', 'The fee was paid late'],
  ])('“%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('granted'));

  it.each([
    ['The union contests the figure', 'The figure is right'],
    ['The question was put to the vote', 'The vote was held in May'],
    ['The porter was dismissed after an argument', 'The porter left'],
  ])('is not “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).not.toContain('granted'));

  it.each([
    ['There was no dispute that the boy had a key', 'The boy had a key'],
    ['We do not contest that the van was driven by our client', 'The van was driven by our client'],
    ['Nobody questions that the roof leaked', 'The roof leaked'],
  ])('is not turned round: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).not.toContain('turned'));
});

describe('an amount of each', () => {
  const rates = (a: string, b: string): string[] =>
    evidenceFeatures(analyse(a), analyse(b)).filter((one) => one.startsWith('one rate') || one.startsWith('both rates'));

  it.each([
    ['The strike fund pays 55 euros a day', 'The strike cost 2.8 million euros'],
    ['The nursery charges 900 euros per child', 'The nursery took in 40,000 euros'],
    ['They caught 190 tonnes of squid', 'The licence is for 240 tonnes each season'],
    ['The rent is 2,800 pounds a month', 'The director is owed 96,000 pounds'],
  ])('is no sum: “%s”, “%s”', (a, b) => expect(rates(a, b)).toContain('one rate clash'));

  it('is held against an amount of each', () =>
    expect(rates('The rent is 2,800 pounds a month', 'The rent is 900 pounds a month')).toEqual(['both rates clash']));

  it('is not told where there is none', () => expect(rates('Forty pumps failed', 'Ninety pumps failed')).toEqual([]));
});

describe('what is told of two amounts', () => {
  const deeds = (a: string, b: string): string[] => evidenceFeatures(analyse(a), analyse(b)).filter((one) => one.startsWith('amount '));

  it.each([
    ['The flood killed nine cows', 'Forty cows were killed', 'amount one deed clash'],
    ['The town spent 14 million euros on a bridge', 'Members lost 220,000 euros in sales', 'amount other deed clash'],
    ['Nine cows', 'Forty cows were killed', 'amount no deed clash'],
  ])('“%s”, “%s”: %s', (a, b, wanted) => expect(deeds(a, b)).toEqual([wanted]));
});

describe('parts of a year', () => {
  it.each([
    ['Punctuality stood at 84 per cent in the second quarter', 'Punctuality stood at 61 per cent in the third quarter'],
    ['Sales rose in the first half', 'Sales rose in the second half'],
    ['Nine pupils left last term', 'Twelve pupils left this term'],
  ])('are other times: “%s”, “%s”', (a, b) => expect(evidenceFeatures(analyse(a), analyse(b))).toContain('other time'));
});

describe('a word that a prefix turns round', () => {
  it.each([
    ['The seals are untouched', 'Nobody laid a finger on the seals'],
    ['The gate was locked', 'The gate was never unlocked'],
    ['The pilot was unhurt', 'The pilot was not hurt'],
    ['The depot was left unguarded', 'No guard was posted at the depot'],
    ['The invoice is unpaid', 'The invoice was never paid'],
    ['The letter lies unanswered', 'Nobody answered the letter'],
  ])('and a negator say the same: “%s”, “%s”', (a, b) => {
    expect(featuresOf(a, b)).toContain('antonym negated');
    expect(featuresOf(a, b)).not.toContain('antonym');
    expect(featuresOf(a, b)).not.toContain('opposed');
  });

  it.each([
    ['The gate was locked', 'The gate was unlocked'],
    ['The invoice is unpaid', 'The invoice was paid in May'],
    ['The pilot was unhurt', 'The pilot was hurt'],
  ])('is at odds with the word itself: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('antonym'));

  it.each([
    ['The union spoke of pay', 'The ions were measured'],
    ['The uniform was blue', 'The form was blue'],
    ['They waited until dusk', 'The till was empty'],
  ])('is not every word with the same letters: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).not.toContain('antonym'));
});

describe('what nobody intends', () => {
  it.each([
    ['The ferry line stays open', 'Nobody intended to close the ferry line'],
    ['The museum remains open', 'Nobody plans to close the museum'],
    ['The clinic was kept open', 'The council never wanted to close the clinic'],
  ])('is not done: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('antonym negated'));
});

describe('coming together', () => {
  it.each([
    ['The mine would welcome a mediator', 'We are ready to sit down with the mediator'],
    ['The union has no objection to an arbiter', 'The owners will meet the arbiter at once'],
    ['We shall open our files to the inspectors', 'The company will hand over its books to the inspectors'],
    ['The delegation will attend the hearing', 'We will be at the hearing as well'],
    ['The league is glad of the inquiry', 'The club will cooperate with the inquiry'],
  ])('“%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('comes together'));

  it.each([
    ['The mediator was attacked on the road', 'Nobody has seen the mediator'],
    ['The hearing was cancelled', 'The hearing took place in an empty room'],
    ['The delegation walked out of the talks', 'The talks were broken off by the owners'],
  ])('is not “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).not.toContain('comes together'));
});

describe('a day whose month is left out', () => {
  it.each([
    ['The experts meet in Cadiz on June 3', 'We will be in Cadiz on the third'],
    ['The next session is on the 9th', 'The hearing resumes on the ninth'],
    ['The exams are moved to November 17', 'The exams will be written on the seventeenth'],
    ['The appeal is heard on 20 August', 'He looks forward to the sitting on the 20th'],
    ['The offer stands until 12 May', 'The offer stands until the twelfth'],
  ])('is the same day: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('same dates'));

  it.each([
    ['The experts meet in Cadiz on June 3', 'We will be in Cadiz on the fourth'],
    ['The next session is on the 9th', 'The hearing resumes on the eighth'],
  ])('is another day: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).toContain('other days'));

  it.each([
    ['The fire broke out on the third floor', 'The fire broke out on June 3'],
    ['They agreed on the second point', 'They agreed on 2 May'],
    ['She lives on the fifth floor of the block', 'She moved on 5 April'],
  ])('is no place in a row: “%s”, “%s”', (a, b) => expect(featuresOf(a, b)).not.toContain('same dates'));
});

describe('people that are counted', () => {
  const tie = (a: string, b: string): string[] => evidenceFeatures(analyse(a), analyse(b)).filter((one) => / counts /u.test(one));

  it.each([
    ['The march had 2,300 participants', 'There were 14,000 of us'],
    ['The police counted 800 demonstrators', 'There were 5,000 of them on the square'],
    ['The parade drew 300 spectators', '2,000 people came to the parade'],
    ['The meeting had 40 attendees', 'There were 200 of us in the hall'],
    ['The fair had 900 visitors', '4,000 people came to the fair'],
  ])('are people by any name: “%s”, “%s”', (a, b) =>
    expect(tie(a, b)).toContainEqual(expect.stringMatching(/^(?:near|same) counts clash$/u)),
  );
});

describe('of several amounts', () => {
  it.each([
    ['Nine boats and 40 nets were lost, 12 of them new', 'Three boats came home and 70 nets were mended'],
    ['The mill paid 20 crowns an hour and 900 crowns in May', 'The mill owes 4,000 crowns, 55 crowns a day'],
    ['Sixty teachers signed and 312 stayed at home', 'On Monday 40 teachers came, on Friday 280'],
    ['The pumps took 30 litres, the drains 900 litres', 'The works spilled 7 litres and then 64 litres'],
    ['Two ferries ran with 80 cars each', 'Five ferries lay still and 300 cars waited'],
  ])('the same two are held against each other, whichever is left: “%s”, “%s”', (a, b) =>
    expect(evidenceFeatures(analyse(a), analyse(b)).toSorted()).toEqual(evidenceFeatures(analyse(b), analyse(a)).toSorted()),
  );
});
