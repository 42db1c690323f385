import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/attribution/candidates.js';
import type { Tagged } from '../../src/document.js';
import { allCandidates, endExamples, type GoldAttribution, judge, startExamples } from '../../src/mine/examples.js';
import { prepare } from '../english.js';

/** Where the words stand in the text, as a person would have marked them. */
function gold(text: string, source: string, cue: string, content: string): GoldAttribution {
  const at = (part: string) => (part === '' ? [] : [{ start: text.indexOf(part), end: text.indexOf(part) + part.length }]);
  return { source: at(source), cue: at(cue), content: at(content) };
}

/** The candidate of a rule, and its judgement with the content as proposed. */
function judged(text: string, rule: string, marked: readonly GoldAttribution[]): 0 | 1 | null {
  const tagged = prepare(text);
  const candidate = candidateOf(tagged, rule);
  return judge(tagged, { candidate, words: candidate.content.words }, { gold: marked, nested: false });
}

function candidateOf(tagged: Tagged, rule: string): Candidate {
  const candidate = allCandidates(tagged).find((one) => one.rule.id === rule);
  if (!candidate) throw new Error(`${rule} proposes nothing in: ${tagged.text}`);
  return candidate;
}

const TEXT = 'Duarte said that the port was shut, and the crew left.';
const RIGHT = gold(TEXT, 'Duarte', 'said', 'that the port was shut');

describe('judge', () => {
  it.each([
    ['right where source, cue and most of the content are', [gold(TEXT, 'Duarte', 'said', 'the port was shut, and the crew')], 1],
    ['wrong with another source', [gold(TEXT, 'the crew', 'said', 'the port was shut, and the crew left')], 0],
    ['wrong with another content', [gold(TEXT, 'Duarte', 'said', 'left')], 0],
    ['wrong where nobody marked anything', [], 0],
    ['neither inside the content of another', [gold(TEXT, '', 'left', TEXT)], null],
  ] as const)('is %s', (_, marked, expected) => {
    expect(judged(TEXT, 'said-that', marked)).toBe(expected);
  });
});

describe('endExamples', () => {
  it('labels breaks up to the end that was marked, and that one as the end', () => {
    const tagged = prepare(TEXT);
    const examples = endExamples(tagged, [candidateOf(tagged, 'said-that')], [RIGHT]);
    expect(examples.map(({ label }) => label)).toEqual([1]);
    expect(examples[0]?.features.length).toBeGreaterThan(5);
  });

  it('labels no break as the end where the content goes on', () => {
    const tagged = prepare(TEXT);
    const whole = gold(TEXT, 'Duarte', 'said', 'that the port was shut, and the crew left');
    const examples = endExamples(tagged, [candidateOf(tagged, 'said-that')], [whole]);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.map(({ label }) => label)).not.toContain(1);
  });

  it('learns nothing from claims that nobody marked', () => {
    const tagged = prepare(TEXT);
    expect(endExamples(tagged, [candidateOf(tagged, 'said-that')], [])).toEqual([]);
  });
});

describe('startExamples', () => {
  it('labels the start that was marked', () => {
    const text = 'The talks failed, but the port is shut, Duarte said.';
    const tagged = prepare(text);
    const marked = gold(text, 'Duarte', 'said', 'the port is shut');
    expect(startExamples(tagged, [candidateOf(tagged, 'clause-before')], [marked]).map(({ label }) => label)).toEqual([0, 1]);
  });
});
