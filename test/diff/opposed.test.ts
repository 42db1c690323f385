import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/diff/index.js';
import { settled } from '../../src/diff/opposed.js';
import { table } from '../../src/diff/roots.js';
import type { Side, Sides } from '../../src/diff/sides/index.js';
import type { Claim } from '../../src/model.js';
import { corpusOf, type Said } from './corpus.js';

const QUARREL: readonly Said[] = [
  { by: 'Ida Holm', side: 'Eastbank', text: 'the bakery was closed because of rats in the flour store' },
  { by: 'Ida Holm', side: 'Eastbank', text: 'nine customers fell ill after eating the bread' },
  { by: 'Jon Vik', side: 'Westbank', text: 'the tram will run on Sundays from May' },
];
const ANSWERS: readonly Said[] = [
  { by: 'a spokeswoman', side: null, text: 'there were no rats in the flour store of the bakery' },
  { by: 'a spokeswoman', side: null, text: 'not one customer fell ill after eating the bread', cue: 'insisted' },
];
const STRANGE: readonly Said[] = [{ by: 'a spokeswoman', side: null, text: 'the harvest of plums has been poor in the hills' }];

const told = ({ account }: Claim): Side => (account === 'Eastbank' ? 'left' : account === 'Westbank' ? 'right' : 'other');
const undecided = ({ speaker }: Claim): string | null => (speaker?.name === 'a spokeswoman' ? speaker.name : null);

function sideOfSpokeswoman(answers: readonly Said[], sides: Sides): Side | undefined {
  const extraction = corpusOf([...QUARREL, ...answers]);
  const found = settled(sides, statementsOf(extraction, sides), table);
  const claim = extraction.claims.find(({ speaker }) => speaker?.name === 'a spokeswoman');
  return claim && found.sideOf(claim);
}

describe('who speaks for one of the sides, nobody knows which', () => {
  const names = ['Eastbank', 'Westbank'] as const;

  it('is on the side of those who are not gainsaid', () => {
    expect(sideOfSpokeswoman(ANSWERS, { names, sideOf: told, undecided })).toBe('right');
  });

  it('is there with the sides swapped too', () => {
    const swapped = { left: 'right', right: 'left', other: 'other' } as const;
    expect(sideOfSpokeswoman(ANSWERS, { names: ['Westbank', 'Eastbank'], sideOf: (claim) => swapped[told(claim)], undecided })).toBe(
      'left',
    );
  });

  it.each([
    ['Eastbank', 'left', 'right'],
    ['Westbank', 'right', 'left'],
  ] as const)('is there too where only %s speaks', (account, own, other) => {
    const said = [...QUARREL.slice(0, 1).map((one) => ({ ...one, side: account })), ...ANSWERS.slice(0, 1)];
    const extraction = corpusOf(said);
    const sides: Sides = { names, sideOf: (claim) => (claim.account === account ? own : 'other'), undecided };
    const found = settled(sides, statementsOf(extraction, sides), table);
    expect(extraction.claims.map((claim) => found.sideOf(claim))).toEqual([own, other]);
    expect(extraction.claims.map((claim) => found.sureOf?.(claim))).toEqual([1, 0.7]);
    const surer = settled({ ...sides, sureOf: () => 0.9 }, statementsOf(extraction, sides), table);
    expect(extraction.claims.map((claim) => surer.sureOf?.(claim))).toEqual([0.9, 0.7]);
  });

  it('is on neither if nothing is answered', () => {
    expect(sideOfSpokeswoman(STRANGE, { names, sideOf: told, undecided })).toBe('other');
    const sides: Sides = { names, sideOf: told, undecided };
    expect(settled(sides, statementsOf(corpusOf([...QUARREL, ...STRANGE]), sides), table)).toBe(sides);
  });

  it('stays on neither if it is known to be a third party', () => {
    expect(sideOfSpokeswoman(ANSWERS, { names, sideOf: told })).toBe('other');
  });
});
