import { describe, expect, it } from 'vitest';
import type { Weighed } from '../../src/attribution/choose.js';
import type { Clause, Words } from '../../src/attribution/clause/clause.js';
import { clipToOuter, cutRows, cutSiblings } from '../../src/attribution/rows.js';
import { between, clauseOf, LABEL, proposal, textOf } from '../clauses.js';

/** By the words with which each begins and ends. */
interface Parts {
  readonly source: readonly [string, string];
  readonly cue: string;
  readonly words: readonly [string, string];
  readonly confidence?: number;
}

const NONE: Parts = { source: ['', ''], cue: '', words: ['', ''] };

function claimIn(clause: Clause, { source, cue, words, confidence = 0.9 }: Parts): Weighed {
  const candidate = proposal(clauseOf('Duarte said that it rained.'), 'said-that', 'said');
  if (!candidate) throw new Error('no candidate');
  const spanOf = ([first, last]: readonly [string, string]): Words => between(clause, first, last);
  return {
    candidate: { ...candidate, clause, source: spanOf(source), cue: spanOf([cue, cue]), label: LABEL },
    words: [spanOf(words)],
    confidence,
    exactness: () => 0.5,
  };
}

const contentsOf = (claims: readonly Weighed[]): (string | null)[] =>
  claims.map(({ candidate, words }) => words.map((span) => textOf(candidate.clause, span)).join(' … '));

describe('cutRows', () => {
  const clause = clauseOf('Duarte said the port was shut and vowed to fight and urged calm.');
  const said: Parts = { source: ['Duarte', 'Duarte'], cue: 'said', words: ['the', 'calm'] };
  const vowed: Parts = { source: ['Duarte', 'Duarte'], cue: 'vowed', words: ['to', 'fight'] };
  const urged: Parts = { source: ['Duarte', 'Duarte'], cue: 'urged', words: ['calm', 'calm'] };

  it.each([
    // Before the first that is sure enough; one that is not, and stands before it, goes.
    [
      [said, vowed, urged],
      ['the port was shut', 'to fight', 'calm'],
    ],
    [
      [said, { ...vowed, confidence: 0.3 }, urged],
      ['the port was shut', 'to fight', 'calm'],
    ],
    [
      [said, { ...vowed, confidence: 0.29 }, urged],
      ['the port was shut and vowed to fight', 'calm'],
    ],
    [[said, { ...vowed, confidence: 0.2 }, { ...urged, confidence: 0.2 }], ['the port was shut and vowed to fight and urged calm']],
    [
      [said, urged],
      ['the port was shut and vowed to fight', 'calm'],
    ],
    // What would be left with nothing stays as it is.
    [
      [{ ...said, words: ['vowed', 'calm'] as const }, vowed],
      ['vowed to fight and urged calm', 'to fight'],
    ],
  ] as const)('%j: %j', (parts, expected) => {
    expect(contentsOf(cutRows(parts.map((one) => claimIn(clause, one))))).toEqual(expected);
  });
});

describe('cutSiblings', () => {
  const said: Parts = { ...NONE, source: ['Kari', 'Kari'], cue: 'said' };
  it.each([
    // The content ends before the verb of the other, at it, or within whoever it is.
    ['Kari said the flour was old and the miller replied that it was fresh.', 'miller', 'replied', 'the flour was old'],
    ['Kari said the flour was old and the miller, too, replied that it was fresh.', 'miller', 'replied', 'the flour was old'],
    ['Kari said the flour was old and the miller quickly replied that it was fresh.', 'miller', 'replied', 'the flour was old'],
    // No verb before: a row of two who do one thing. No "and" before. Who is meant by a relative clause.
    ['Kari said old flour and the miller replied that it was fresh.', 'miller', 'replied', 'old flour and the miller'],
    ['Kari said the flour was old as the miller replied that it was fresh.', 'miller', 'replied', 'the flour was old as the miller'],
    ['Kari said the flour was old and the miller, who replied that it was fresh.', 'miller', 'replied', 'the flour was old and the miller'],
  ])('%s', (text, last, cue, expected) => {
    const clause = clauseOf(text);
    const the = clause.tagged.tokens.findIndex(({ text: word }) => word === last) - 1;
    const first = claimIn(clause, { ...said, words: [text.split(' ')[2] ?? '', last] });
    const second = claimIn(clause, { source: ['Kari', 'Kari'], cue, words: ['it', 'fresh'] });
    const other = { ...second, candidate: { ...second.candidate, source: { from: the, end: the + 2 } } };
    expect(contentsOf(cutSiblings([first, other]))).toEqual([expected, 'it was fresh']);
  });
});

describe('clipToOuter', () => {
  const clause = clauseOf('Kari hoped that the boat would sail, the crew said.');
  const inner: Parts = { source: ['Kari', 'Kari'], cue: 'hoped', words: ['the', 'crew'] };

  it.each([
    [['Kari', 'sail'], 'the boat would sail'],
    [['Kari', 'boat'], 'the boat'],
    // Not one that does not hold the cue.
    [['that', 'sail'], 'the boat would sail, the crew'],
    // Nor one whose words run on behind its own cue.
    [['Kari', 'said'], 'the boat would sail, the crew'],
  ] as const)('%j: %s', (words, expected) => {
    const outer: Parts = { source: ['crew', 'crew'], cue: 'said', words };
    expect(contentsOf(clipToOuter([claimIn(clause, inner), claimIn(clause, outer)]))[0]).toBe(expected);
  });
});
