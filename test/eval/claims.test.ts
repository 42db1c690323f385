import { describe, expect, it } from 'vitest';
import type { GoldClaim } from '../../src/eval/claim-gold.js';
import { matchClaims } from '../../src/eval/claim-match.js';
import { evaluateClaims } from '../../src/eval/evaluate-claims.js';
import type { Found } from '../../src/eval/types.js';
import { claim } from './spans.js';

const TEXT = 'Ada said the boat sails at noon.\nBo denied that the boat sails at noon.';

function gold(id: string, words: readonly [string | null, string, string], rest: Partial<GoldClaim> = {}): GoldClaim {
  const [source, cue, content] = words;
  return {
    id,
    source,
    cue,
    content,
    speaker: source,
    side: null,
    kind: 'indirect',
    act: 'state',
    within: null,
    via: null,
    denies: null,
    ...rest,
  };
}

const ada = (name: string) => ({ speaker: { name, side: null } });
const run = (wanted: GoldClaim[], claims: Found[]) =>
  evaluateClaims([{ path: 'boat.txt', text: TEXT, gold: wanted, claims, candidates: claims }]);

describe('matchClaims', () => {
  it.each<[string, readonly [string, string, string], boolean]>([
    ['the same', ['Ada', 'said', 'the boat sails at noon'], true],
    ['half of the words', ['Bo', 'denied', 'the boat sails'], true],
    ['a third and the cue', ['Ada', 'said', 'the boat'], true],
    ['a third and another cue', ['Ada', 'denied', 'the boat'], false],
  ])('%s', (_, words, expected) => {
    expect(matchClaims([gold('g', ['Ada', 'said', 'the boat sails at noon'])], [claim(TEXT, words)]).size).toBe(expected ? 1 : 0);
  });

  it('gives the cue the last word', () => {
    const wanted = [gold('g1', ['Bo', 'denied', 'the boat sails at noon']), gold('g2', ['Ada', 'said', 'the boat sails at noon'])];
    const found = [claim(TEXT, ['Ada', 'said', 'the boat sails at noon']), claim(TEXT, ['Bo', 'denied', 'the boat sails at noon'])];
    expect([...matchClaims(wanted, found)].sort()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('evaluateClaims', () => {
  const wanted = [
    gold('g1', ['Ada', 'said', 'the boat sails at noon']),
    gold('g2', ['Bo', 'denied', 'that the boat sails at noon'], { act: 'deny', denies: 'g1' }),
  ];
  const found = [
    claim(TEXT, ['Ada', 'said', 'the boat sails at noon'], { id: 'f1', ...ada('Ada') }),
    claim(TEXT, ['Bo', 'denied', 'that the boat sails at noon'], { id: 'f2', denies: 'f1', ...ada('Cy') }),
  ];

  it('counts claims, fields and links', () => {
    const { score } = run(wanted, found);
    expect(score.claims).toEqual({ right: 2, found: 2, gold: 2 });
    expect(score.fields).toEqual({ source: 2, speaker: 1, side: 2, act: 1, kind: 2, via: 2 });
    expect(score.denies).toEqual({ right: 1, found: 1, gold: 1 });
    expect(score.within).toEqual({ right: 0, found: 0, gold: 0 });
  });

  it('says what differs, with both values', () => {
    const mistakes = run(wanted, found).mistakes.map(({ cause, line, values }) => [cause, line, values]);
    expect(mistakes).toEqual([
      ['wrong speaker', 2, { gold: 'Bo', found: 'Cy' }],
      ['wrong act', 2, { gold: 'deny', found: 'state' }],
    ]);
  });

  it('names misses and extras', () => {
    const mistakes = run(wanted.slice(0, 1), [claim(TEXT, ['Bo', 'denied', 'noon'])]).mistakes;
    expect(mistakes.map(({ cause, line }) => [cause, line])).toEqual([
      ['no candidate', 1],
      ['extra', 2],
    ]);
  });
});
