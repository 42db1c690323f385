import { describe, expect, it } from 'vitest';
import { appositiveAfter } from '../../../src/speakers/read/appositives.js';
import { leaderOfBefore, ledBy, spokenForBefore } from '../../../src/speakers/read/leads.js';
import { stepsOf } from '../../reaches.js';
import { beside } from './names.js';

const led = (text: string): string => beside(text, 'Kari Holm', (tokens, { end }) => ledBy(tokens, end));
const speaksFor = (text: string): string => beside(text, 'Kari Holm', (tokens, { from }) => spokenForBefore(tokens, from));
const leader = (text: string): string => beside(text, 'Kari Holm', (tokens, { from }) => leaderOfBefore(tokens, from));
const told = (text: string): string => beside(text, 'Kari Holm', appositiveAfter);

describe('what somebody leads', () => {
  it.each([
    ['Kari Holm leads the union.', 'leader of the union'],
    ['Kari Holm led the union.', ''],
    ['Kari Holm has led the union.', 'leader of the union'],
    ['Kari Holm now chairs a board.', 'chair of a board'],
    ['Kari Holm speaks for the union.', 'representative of the union'],
    ['Kari Holm speaks of the union.', ''],
    ['Kari Holm has led it.', 'its leader'],
    ['Kari Holm leads to doubt.', ''],
    ['Kari Holm keeps bees and runs the guild.', 'head of the guild'],
    ['Kari Holm keeps bees, and runs the guild.', ''],
    ['Kari Holm met Ana and runs the guild.', ''],
    ['Kari Holm keeps bees. And runs the guild.', ''],
    ['Kari Holm keeps bees and the guild.', ''],
    ['Kari Holm, a baker, runs the guild.', ''],
    ['Kari Holm leads a support group, Clear Wells, in May.', 'leader of Clear Wells'],
    ['Kari Holm leads a support group called Clear Wells.', 'leader of Clear Wells'],
    ['Kari Holm leads a support group called Clear Wells for Women.', 'leader of Clear Wells for Women'],
    ['Kari Holm leads a support group called Clear Wells for women.', 'leader of Clear Wells'],
    ['Kari Holm leads a support group, Clear', 'leader of Clear'],
    ['Kari Holm leads a support group called Clear Wells and Rivers.', 'leader of Clear Wells and Rivers'],
    ['Kari Holm leads a support group, and left.', 'leader of a support group'],
    ['Kari Holm leads a long walk, Clear Wells, in May.', 'leader of a long walk'],
    ['Kari Holm leads the Rail Group, Clear Wells, in May.', 'leader of the Rail Group'],
    ['Kari Holm leads the committee for Health and Safety in Oslo.', 'leader of the committee for Health and Safety'],
    ['Kari Holm leads the committee for health in Oslo.', 'leader of the committee'],
    ['Kari Holm leads the committee of the town.', 'leader of the committee of the town'],
    ['Kari Holm leads the bakers’ union.', 'leader of the bakers ’ union'],
    ['Kari Holm leads Marsh & Tolley.', 'leader of Marsh & Tolley'],
    ['Kari Holm leads the anti-doping agency.', 'leader of the anti-doping agency'],
    ['Kari Holm leads the Friends van Olst.', 'leader of the Friends van Olst'],
  ])('%s: %s', (text, expected) => {
    expect(led(text)).toBe(expected);
  });

  it.each([
    ['Kari Holm has% led the union.', 'long', 'leader of the union; 2: '],
    ['Kari Holm% has led the union.', 'now', 'leader of the union; 3: '],
    ['Kari Holm keeps% bees and runs the guild.', 'old', 'head of the guild; 6: '],
    ['Kari Holm leads the% union.', 'old', 'leader of the union'],
  ])('%s with more of %s', (marked, filler, expected) => {
    expect(stepsOf(marked, filler, led)).toBe(expected);
  });
});

describe('whom somebody speaks for at the head of a sentence', () => {
  it.each([
    ['Speaking for the union, Kari Holm left.', 'representative of the union'],
    ['Speaking for Vesle, Kari Holm left.', 'representative of Vesle'],
    ['Speaking for, Kari Holm left.', ''],
    ['Speaking on behalf of the union, Kari Holm left.', 'representative of the union'],
    ['Speaking on the union, Kari Holm left.', ''],
    ['Representing the union, Kari Holm left.', 'representative of the union'],
    ['Speaking for the union Kari Holm left.', ''],
    ['They wept. Speaking for the union, Kari Holm left.', 'representative of the union'],
    ['They spoke, Kari Holm left.', ''],
  ])('%s: %s', (text, expected) => {
    expect(speaksFor(text)).toBe(expected);
  });

  it('reaches so far', () => {
    expect(stepsOf('Speaking for the% union, Kari Holm left.', 'old', speaksFor)).toBe('representative of the union; 10: ');
  });
});

describe('by whom a body is led', () => {
  it.each([
    ['The owners’ association, led by Kari Holm, left.', 'leader of The owners ’ association'],
    ['The association led by Kari Holm left.', 'leader of The association'],
    ['Vesle Rail, headed by Kari Holm, left.', 'head of Vesle Rail'],
    ['The walk led by Kari Holm was long.', ''],
    ['The association seen by Kari Holm left.', ''],
    ['Old association led by Kari Holm left.', 'leader of Old association'],
    ['association led by Kari Holm left.', ''],
    ['They left. Led by Kari Holm, they sang.', ''],
  ])('%s: %s', (text, expected) => {
    expect(leader(text)).toBe(expected);
  });

  it('reaches so far', () => {
    expect(stepsOf('The% association led by Kari Holm left.', 'old', leader)).toBe('leader of The association; 7: ');
  });
});

describe('what is told of somebody by "who"', () => {
  it.each([
    ['Kari Holm, who leads the union, left.', 'leader of the union'],
    ['Kari Holm, who led the union, left.', 'leader of the union'],
    ['Kari Holm, who has long led the union, left.', 'leader of the union'],
    ['Kari Holm, who took over as chief executive, left.', 'chief executive'],
    ['Kari Holm, who took part as chief executive, left.', ''],
    ['Kari Holm, who joined as chief executive, left.', 'chief executive'],
    ['Kari Holm, who joined the chief executive, left.', ''],
    ['Kari Holm, who is representing the union, left.', 'representative of the union'],
    ['Kari Holm, who likes representing the union, left.', ''],
    ['Kari Holm, speaking for the union, left.', 'representative of the union'],
    ['Kari Holm, representing the union, left.', 'representative of the union'],
    ['Kari Holm, who has led it, left.', 'its leader'],
  ])('%s: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
