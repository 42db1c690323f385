import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/eval/evaluate.js';
import type { Attribution, Found } from '../../src/eval/types.js';
import { attribution, claim } from './spans.js';

const TEXT = 'Ada said the boat sails at noon. Bo thinks it leaks, and he wrote a long sad book.\nDi, the cook, wants soup.';
const said = attribution(TEXT, 'Ada', 'said', 'the boat sails at noon');
const thinks = attribution(TEXT, 'Bo', 'thinks', 'it leaks');

function run(gold: Attribution[], claims: Found[], candidates = claims) {
  return evaluate([{ path: 'boat.txt', text: TEXT, annotations: [{ annotator: '', attributions: gold }], gold, claims, candidates }]);
}

describe('mistakes', () => {
  it.each<[string, Attribution[], Found[], string[]]>([
    ['none', [said], [claim(TEXT, ['Ada', 'said', 'the boat sails at noon'])], []],
    ['nothing found', [said], [], ['1:5 no candidate']],
    ['nothing there', [], [claim(TEXT, ['Di', 'wants', 'soup'])], ['2:15 extra']],
    ['the wrong end', [said], [claim(TEXT, ['Ada', 'said', 'the boat'])], ['1:5 wrong content']],
    ['somebody else', [said], [claim(TEXT, ['Bo', 'said', 'the boat sails at noon'])], ['1:5 wrong source']],
    ['both', [said], [claim(TEXT, ['Bo', 'said', 'a long sad book'])], ['1:5 wrong source and content']],
    ['another cue', [said], [claim(TEXT, ['Ada', 'thinks', 'the boat sails at noon'])], ['1:5 other cue']],
    ['the same cue twice in the gold', [said, said], [claim(TEXT, ['Ada', 'said', 'the boat sails at noon'])], ['1:5 shared cue']],
    [
      'the same cue found twice',
      [said],
      [claim(TEXT, ['Ada', 'said', 'the boat sails at noon']), claim(TEXT, ['Bo', 'said', 'it leaks'])],
      ['1:5 second find'],
    ],
    ['a little too short', [said], [claim(TEXT, ['Ada', 'said', 'the boat sails'])], ['1:5 inexact content']],
    [
      'a little too long',
      [attribution(TEXT, 'Di', 'wants', 'soup')],
      [claim(TEXT, ['Di, the cook', 'wants', 'soup'])],
      ['2:15 inexact source'],
    ],
  ])('%s', (_, gold, claims, expected) => {
    expect(run(gold, claims).mistakes.map(({ line, column, cause }) => `${line}:${column} ${cause}`)).toEqual(expected);
  });

  it('looks below the threshold', () => {
    const low = claim(TEXT, ['Bo', 'thinks', 'it leaks'], { confidence: 0.2, rule: 'clause' });
    const [mistake] = run([thinks], [], [low]).mistakes;
    expect(mistake).toMatchObject({ cause: 'below threshold', rule: 'clause', confidence: 0.2, kind: 'other' });
  });

  it('pairs each find once, the likest first', () => {
    const [far, near] = [claim(TEXT, ['Bo', 'said', 'a long sad book']), claim(TEXT, ['Bo', 'said', 'the boat'])];
    const { mistakes } = run([said], [far, near]);
    expect(mistakes.map(({ cause, found }) => [cause, found?.content])).toEqual([
      ['wrong source and content', 'the boat'],
      ['second find', 'a long sad book'],
    ]);
  });

  it('does not blame what nesting excuses', () => {
    const outer = claim(TEXT, ['Ada', 'said', 'the boat sails at noon'], { id: 'a' });
    const inner = claim(TEXT, ['Di', 'wants', 'soup'], { id: 'b', within: 'a' });
    const { mistakes, rules } = run([said], [outer, inner]);
    expect(mistakes).toEqual([]);
    expect(rules).toEqual([{ rule: 'said-that', found: 1, right: 1, cueRight: 1 }]);
  });
});

it('sweeps from the least confident candidate up', () => {
  const sure = claim(TEXT, ['Ada', 'said', 'the boat sails at noon'], { confidence: 0.93 });
  const unsure = claim(TEXT, ['Di', 'wants', 'soup'], { confidence: 0.86 });
  expect(run([said], [sure], [sure, unsure]).sweep).toEqual([
    { threshold: 0.85, tally: { right: 1, found: 2, gold: 1 } },
    { threshold: 0.9, tally: { right: 1, found: 1, gold: 1 } },
    { threshold: 0.95, tally: { right: 0, found: 0, gold: 1 } },
  ]);
});

it('compares every two annotators, and nobody where one alone read', () => {
  const annotation = (annotator: string, attributions: Attribution[]) => ({ annotator, attributions });
  const annotations = [annotation('a', [said, thinks]), annotation('b', [said]), annotation('c', [])];
  const document = { path: 'boat.txt', text: TEXT, gold: [], claims: [], candidates: [] };
  const { agreement } = evaluate([
    { ...document, annotations },
    { ...document, annotations: [annotation('a', [said])] },
  ]);
  expect(agreement).toMatchObject({ texts: 1, score: { documents: 3, measures: { relation: { right: 1, found: 1, gold: 5 } } } });
  expect(evaluate([{ ...document, annotations: annotations.slice(0, 1) }]).agreement).toBeNull();
});
