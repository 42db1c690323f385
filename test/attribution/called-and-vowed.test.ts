import { describe, expect, it } from 'vitest';
import { claimsIn } from './claims-in.js';

describe('What somebody called something, without its opener', () => {
  it.each([
    ['The plant closed after what the union called a cold and cynical decision.', 'the union / called / a cold and cynical decision'],
    ['The bridge fell in what engineers called a once-in-a-century flood.', 'engineers / called / a once-in-a-century flood'],
    ['She left after what friends called a bitter quarrel with the board.', 'friends / called / a bitter quarrel with the board'],
    ['He left after the second half, which he described as “a funeral”.', 'he / described / “a funeral”'],
    ['The price, which growers call a scandal, fell again.', 'growers / call / a scandal'],
    ['The land, which locals call Glory Hill, was sold.', ''],
  ])('%s', (text, claims) => expect(claimsIn(text)).toBe(claims));
});

describe('Two verbs of one subject in the present', () => {
  it.each([
    [
      'The club hopes to sign two players and vows to keep its coach.',
      'The club / hopes / to sign two players ;; The club / vows / to keep its coach',
    ],
    [
      'The bank warns that rates will rise and promises to freeze its fees.',
      'The bank / warns / rates will rise ;; The bank / promises / to freeze its fees',
    ],
    [
      'The mayor regrets the delay and promises to mend the road.',
      'The mayor / regrets / the delay ;; The mayor / promises / to mend the road',
    ],
    ['The firm denies the charge and plans to appeal.', 'The firm / denies / the charge ;; The firm / plans / to appeal'],
    ['The union demands talks and threatens to strike.', 'The union / demands / talks ;; The union / threatens / to strike'],
    [
      'The council rejects the plan and vows to fight it in court.',
      'The council / rejects / the plan ;; The council / vows / to fight it in court',
    ],
    ['She broke her promises and vows to her friends.', ''],
    ['The bank hopes to win and plans to appeal.', 'The bank / hopes / to win ;; The bank / plans / to appeal'],
  ])('%s', (text, claims) => expect(claimsIn(text)).toBe(claims));
});
