import { describe, expect, it } from 'vitest';
import { sidesAtOdds } from '../../src/diff/sides/odds.js';
import type { Claim, Extraction } from '../../src/model.js';

/** "Peru Chile>Peru": a claim of Peru's, and one of Chile's that denies Peru's first; "-" for nobody's. */
function corpus(told: string): Extraction {
  const claims = told.split(' ').map((one, at) => {
    const [account = '', denied] = one.split('>');
    return { id: `${account}${at}`, account: account === '-' ? null : account, denied };
  });
  const found = claims.map(
    ({ id, account, denied }): Pick<Claim, 'id' | 'account' | 'denies'> => ({
      id,
      account,
      denies: denied === undefined ? null : (claims.find((one) => one.account === denied)?.id ?? 'gone'),
    }),
  );
  return { claims: found } as unknown as Extraction;
}

describe('which two sides a corpus is about', () => {
  it.each([
    ['Peru Chile>Peru', 'Chile Peru'],
    ['Peru Chile Peru', 'Peru Chile'],
    ['Peru Peru Peru Chile Chile Ghana', 'Peru Chile'],
    ['Peru Chile Ghana', null],
    ['Peru Peru Peru Chile Chile Chile Ghana Ghana', null],
    ['Peru Peru Chile Chile Chile Chile Ghana', 'Chile Peru'],
    ['Peru Peru Peru Chile>Peru Ghana', 'Chile Peru'],
    ['Peru Chile>Peru Ghana Mali>Ghana', null],
    ['Peru Chile>Peru Chile>Peru Ghana Mali>Ghana', 'Chile Peru'],
    ['Peru Peru>Peru Peru', null],
    ['Peru Chile>Mali Peru', 'Peru Chile'],
    ['- Chile>- Chile Peru', 'Chile Peru'],
    ['Peru', null],
  ])('%s → %s', (told, expected) => {
    if (expected === null) expect(() => sidesAtOdds(corpus(told))).toThrow('the two sides are not clear');
    else expect(sidesAtOdds(corpus(told)).join(' ')).toBe(expected);
  });

  it.each([
    ['Peru', 'Name them with --between, or name documents with --left and --right.'],
    ['Peru Chile', null],
    ['Peru Chile Ghana', 'Name two with --between: Chile (1 claim), Ghana (1 claim), Peru (1 claim).'],
  ])('hints at those that there are in %s', (told, hint) => {
    const ask = (): unknown => sidesAtOdds(corpus(told));
    if (hint === null) expect(ask()).toEqual(['Chile', 'Peru']);
    else expect(ask).toThrow(expect.objectContaining({ hint }));
  });
});
