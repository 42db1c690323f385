import { describe, expect, it } from 'vitest';
import { breaksIn, cut } from '../../../src/attribution/boundaries/ends.js';
import { namesOf } from '../../../src/attribution/told.js';
import { between, clauseOf, indexOf, LABEL, table, textOf, textsAt } from '../../clauses.js';
import { stepsOf } from '../../reaches.js';

describe('breaksIn', () => {
  it('breaks at marks, coordinators, subordinators, prepositions, gerunds and times', () => {
    const clause = clauseOf('He said that ships left port, and crews slept because it rained on Monday.');
    expect(textsAt(clause, breaksIn(clause, between(clause, 'ships', 'Monday'), LABEL))).toEqual([',', 'because', 'on', 'Monday']);
  });

  it('does not break at the first word or inside a quotation', () => {
    const clause = clauseOf('He said that “ships, and crews,” slept, adding nothing.');
    expect(textsAt(clause, breaksIn(clause, between(clause, '“', 'nothing'), LABEL))).not.toContain('and');
    expect(textsAt(clause, breaksIn(clause, between(clause, 'slept', 'slept'), LABEL))).toEqual([]);
  });

  it('breaks inside the quotation that the content starts in', () => {
    const clause = clauseOf('“He said that ships left, and crews slept,” she said.');
    expect(textsAt(clause, breaksIn(clause, between(clause, 'ships', 'slept'), LABEL))).toContain(',');
  });
});

describe('what no content ends within', () => {
  it.each([
    // A verb that goes on from one in the content.
    ['He said that a cook had rung and told them that it rained.', 'a', ['that']],
    ['He said that she had rung and told them that it rained.', 'she', ['and', 'that']],
    ['He vowed to fight the ruling and to win it.', 'to', ['and', 'to']],
    // A verb of reporting in the content and its quotation, but not where the content opens with that verb.
    ['He recalled that the agent told her: “Sign.”', 'the', []],
    ['He recalled telling her: “Sign.”', 'telling', [':']],
    ['He recalled that the agent told the four old men there: “Sign.”', 'the', []],
    ['He recalled that the agent told the other four old men there: “Sign.”', 'the', [':']],
  ])('%s', (text, first, expected) => {
    const clause = clauseOf(text);
    const words = { from: indexOf(clause, first), end: clause.end - 1 };
    expect(textsAt(clause, breaksIn(clause, words, { ...LABEL, clausal: false }))).toEqual(expected);
  });
});

describe('what an end is weighed by', () => {
  it.each([
    // How many words are left, and how many are behind, where a mark stands; how many finite verbs came before; how far it is to the next verb.
    ['He said that ships left because it rained% hard.', 'and', 'because', 'left=', '1; 4: 2; 8: 3; 12: 4; 16: 5; 20: 6'],
    ['He said that% ships left, because it rained.', 'old', ',', ', done=', '2; 1: 3; 2: 4; 3: 5; 4: 6'],
    ['He said that% ships left because it rained.', 'crews slept and', 'because', 'because verbs=', '1; 1: 2; 2: 3'],
    ['He said that ships left because% crews slept.', 'old', 'because', 'because finite', '1; 2: 2; 4: 3'],
    ['He said that ships left with a% plan to sail.', 'good', 'with', 'with to', '1; 1: 2; 3: 3'],
    ['He said that ships left with a% crew singing.', 'good', 'with', 'with ing', '1; 1: 2; 3: 3'],
  ])('%s with more of %s, at %s: %s', (marked, filler, word, name, expected) => {
    const told = (text: string): string => {
      const clause = clauseOf(text);
      const words = { from: clause.from + 3, end: clause.end - 1 };
      const found = [...breaksIn(clause, words, LABEL)].find(({ at }) => clause.tagged.tokens[at]?.text === word);
      return (found ? namesOf(found.features) : []).flatMap((one) => (one.startsWith(name) ? [one.slice(name.length)] : [])).join();
    };
    expect(stepsOf(marked, filler, told)).toBe(expected);
  });
});

describe('cut', () => {
  const clause = clauseOf('He said that ships left port, and crews slept because it rained.');
  const words = between(clause, 'ships', 'rained');

  it('leaves the content whole where no end is likely', () => {
    expect(cut(clause, words, { label: LABEL, weights: table({}) })).toEqual(words);
  });

  it('cuts at the likeliest end', () => {
    const weights = table({ end: { bias: -900, because: 1500 } });
    expect(textOf(clause, cut(clause, words, { label: LABEL, weights }))).toBe('ships left port, and crews slept');
  });

  it('takes the first of two ends that are equally likely', () => {
    const weights = table({ end: { bias: -900, because: 1500, ',and': 1500 } });
    expect(textOf(clause, cut(clause, words, { label: LABEL, weights }))).toBe('ships left port');
  });

  it('takes an end between two others, where either is as near as half of the words', () => {
    const long = clauseOf('He said that ships left, crews slept, and cooks sang and stewards ate because it rained.');
    const whole = between(long, 'ships', 'rained');
    const weights = table({ end: { bias: -900, ',crews': 0, because: 900 } });
    expect(textOf(long, cut(long, whole, { label: LABEL, weights }))).toBe('ships left, crews slept, and cooks sang and stewards ate');
  });

  it('never leaves nothing', () => {
    const all = table({ end: { bias: 900 } });
    expect(cut(clause, words, { label: LABEL, weights: all }).end).toBeGreaterThan(words.from);
  });
});
