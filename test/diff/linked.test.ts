import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/diff/index.js';
import { areLinked, linkedPairs } from '../../src/diff/linked.js';
import type { Side, Sides } from '../../src/diff/sides/index.js';
import type { Claim } from '../../src/model.js';
import { corpusOf, type Said } from './corpus.js';

const sideOf = ({ account }: Claim): Side => (account === 'Eastbank' ? 'left' : account === 'Westbank' ? 'right' : 'other');
const SIDES: Sides = { names: ['Eastbank', 'Westbank'], sideOf };

const SLUICE: Said = { by: 'Ida Holm', side: 'Eastbank', text: 'the sluice was opened on Friday' };
const TOLL: Said = { by: 'Ida Holm', side: 'Eastbank', text: 'the toll has been doubled' };
const THIRD: Said = { by: 'Eva Lund', side: 'Northbank', text: 'the pumps have failed' };
const denial = (text: string, denies: number): Said => ({ by: 'Jon Vik', side: 'Westbank', text, cue: 'denied', act: 'deny', denies });

/** Who is denied by whom, and in what words that is told. */
const linked = (list: readonly Said[]): string[] => {
  const { left, right } = statementsOf(corpusOf(list), SIDES);
  return linkedPairs(left, right).map((one) => `${one.left?.statement.text} / ${one.right?.statement.text}: ${one.why}`);
};

describe('a claim that says which claim it denies', () => {
  const told = 'the sluice was opened on Friday / this: “denied” denies it outright';
  it.each([
    ['behind it', [SLUICE, denial('this', 0)], [told]],
    ['with others between', [SLUICE, TOLL, THIRD, denial('this', 0)], [told]],
    ['before it', [denial('this', 1), SLUICE], []],
    ['that is nobody’s of the two', [THIRD, SLUICE, denial('this', 0)], []],
    ['with others between, in words that point at something', [SLUICE, TOLL, denial('nothing of the sort', 0)], []],
    [
      'in words that point at something',
      [SLUICE, THIRD, denial('nothing of the sort', 0)],
      ['the sluice was opened on Friday / nothing of the sort: “denied” denies it outright'],
    ],
    ['in words that mean any version', [SLUICE, denial('the allegations', 0)], []],
    [
      'by no cue',
      [SLUICE, { ...denial('this', 0), act: 'state', cue: 'according to' }],
      ['the sluice was opened on Friday / this: one answers the other and denies it'],
    ],
    ['at all', [SLUICE, { ...denial('this', 0), denies: 1 }], []],
  ] satisfies [string, Said[], string[]][])('is tied to it: %s', (_, list, expected) => expect(linked(list)).toEqual(expected));

  it('is tied to it whichever side is left', () => {
    const { left, right } = statementsOf(corpusOf([SLUICE, denial('this', 0)]), SIDES);
    const [one] = linkedPairs(right, left);
    expect([one?.left?.statement.text, one?.right?.statement.text]).toEqual(['this', SLUICE.text]);
  });
});

describe('areLinked', () => {
  it.each([
    [[SLUICE, denial('this', 0)], true],
    [[denial('this', 1), SLUICE], true],
    [[SLUICE, TOLL, denial('this', 1)], false],
    [[SLUICE, { by: 'Jon Vik', side: 'Westbank', text: 'the pumps failed' }], false],
  ] satisfies [Said[], boolean][])('%j → %s', (list, expected) => {
    const { left, right } = statementsOf(corpusOf(list), SIDES);
    const [one, other] = [left.find(({ statement }) => statement.text === SLUICE.text), right[0]].map((group) => group?.members ?? []);
    expect([areLinked(one ?? [], other ?? []), areLinked(other ?? [], one ?? [])]).toEqual([expected, expected]);
  });
});
