import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/attribution/candidates.js';
import { choose, type Weighed, whyNot } from '../../src/attribution/choose.js';
import { type Clause, lowerAt, type Words } from '../../src/attribution/clause/clause.js';
import { clauseOf, proposal } from '../clauses.js';

const CLAUSE = clauseOf('Duarte said that Keller said that the port was shut.');

/** A candidate of this cue and content; all else is of no account. */
function weighed(cue: Words, words: readonly Words[], confidence: number): Weighed {
  const candidate = proposal(CLAUSE, 'said-that', 'said');
  if (!candidate) throw new Error('no candidate');
  return { candidate: { ...candidate, cue } satisfies Candidate, words, confidence, exactness: () => 0.5 };
}

const OUTER = weighed({ from: 1, end: 2 }, [{ from: 3, end: 10 }], 0.9);
const INNER = weighed({ from: 4, end: 5 }, [{ from: 6, end: 10 }], 0.7);

const BAR = { claim: 0.4, reported: 0.4, unlisted: 0.4, nested: 0.28, inner: 0.4 };

const cuesOf = (chosen: readonly Weighed[]): number[] => chosen.map(({ candidate }) => candidate.cue.from);

describe('choose', () => {
  it('starts from the sentence it says', () => {
    const words = (clause: Clause): string[] => [1, 4, 9].map((i) => lowerAt(clause, i));
    expect(words(CLAUSE)).toEqual(['said', 'said', 'shut']);
  });

  it('keeps a claim that stands in the content of another, in text order', () => {
    expect(cuesOf(choose([INNER, OUTER], BAR))).toEqual([1, 4]);
  });

  it('lets the better of two claims have the cue', () => {
    const weaker = { ...OUTER, confidence: 0.8 };
    expect(choose([weaker, OUTER], BAR)).toEqual([OUTER]);
  });

  it('lets the better of two claims that are not nested have the words', () => {
    const side = weighed({ from: 0, end: 1 }, [{ from: 3, end: 10 }], 0.5);
    expect(choose([side, OUTER], BAR)).toEqual([OUTER]);
  });

  it('keeps two claims that share nothing', () => {
    const first = weighed({ from: 1, end: 2 }, [{ from: 2, end: 4 }], 0.5);
    const second = weighed({ from: 4, end: 5 }, [{ from: 5, end: 9 }], 0.5);
    expect(cuesOf(choose([first, second], BAR))).toEqual([1, 4]);
  });

  it('drops what is below the threshold, a nested claim later than others', () => {
    expect(choose([{ ...OUTER, confidence: 0.39 }], BAR)).toEqual([]);
    expect(choose([OUTER, { ...INNER, confidence: 0.39 }], BAR)).toHaveLength(2);
    expect(choose([OUTER, { ...INNER, confidence: 0.19 }], BAR)).toEqual([OUTER]);
  });

  it('asks less of reported speech where the bar says so', () => {
    const unsure = { ...OUTER, confidence: 0.3 };
    expect(choose([unsure], BAR)).toEqual([]);
    expect(choose([unsure], { ...BAR, reported: 0.2 })).toEqual([unsure]);
  });

  it('asks more of a verb that no list knows where the bar says so', () => {
    const unknown = { ...OUTER, candidate: { ...OUTER.candidate, key: 'zorvik' } };
    expect(choose([unknown], BAR)).toEqual([unknown]);
    expect(choose([unknown], { ...BAR, unlisted: 0.95 })).toEqual([]);
    expect(choose([OUTER], { ...BAR, unlisted: 0.95 })).toEqual([OUTER]);
  });

  it('of readings that are nearly as likely takes the one whose content is likelier to be right to the word', () => {
    const shorter = { ...weighed({ from: 1, end: 2 }, [{ from: 3, end: 6 }], 0.8), exactness: () => 0.9 };
    expect(choose([OUTER, shorter], BAR)).toEqual([shorter]);
    expect(choose([OUTER, { ...shorter, confidence: 0.5 }], BAR)).toEqual([OUTER]);
  });

  it('does not depend on the order of what it is given', () => {
    const all = [OUTER, INNER, weighed({ from: 1, end: 2 }, [{ from: 2, end: 10 }], 0.6)];
    expect(choose([...all].reverse(), BAR)).toEqual(choose(all, BAR));
  });
});

describe('what became of a candidate', () => {
  const side = weighed({ from: 0, end: 1 }, [{ from: 3, end: 10 }], 0.5);

  it.each([
    ['chosen', OUTER, [OUTER, INNER], 'chosen'],
    ['beaten', side, [OUTER], 'lost against said-that at “said”'],
    ['too unsure', { ...OUTER, confidence: 0.39 }, [], 'too unsure: it needs 0.40'],
    ['too unsure within another', { ...INNER, confidence: 0.19 }, [OUTER], 'too unsure: it needs 0.28 inside another claim'],
    ['neither', OUTER, [], 'gave way to a likelier reading of “said”'],
  ] as const)('%s', (_, one, chosen, why) => {
    expect(whyNot(one, chosen, BAR)).toBe(why);
  });
});
