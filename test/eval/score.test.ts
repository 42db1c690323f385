import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/eval/figures.js';
import { addScores, compare, scoreOf } from '../../src/eval/score.js';
import { type Attribution, MEASURES } from '../../src/eval/types.js';
import { attribution } from './spans.js';

const TEXT = 'Ada said the boat sails at noon. Bo thinks it leaks, and he wrote a book. According to Cy, it sank.';
const said = attribution(TEXT, 'Ada', 'said', 'the boat sails at noon');
const thinks = attribution(TEXT, 'Bo', 'thinks', 'it leaks');
const wrote = attribution(TEXT, 'he', 'wrote', 'a book');
const sank = attribution(TEXT, 'Cy', 'According to', 'it sank');

const tally = (gold: Attribution[], found: Attribution[]) => scoreOf(compare(TEXT, gold, found)).measures;

describe('scoreOf', () => {
  it.each<[string, Attribution[], Attribution[], string]>([
    ['all right', [said, thinks], [said, thinks], '2/2/2'],
    ['one missed, one extra', [said, thinks], [said, wrote], '1/2/2'],
    ['half of the content', [said], [{ ...said, content: attribution(TEXT, '', '', 'the boat sails').content }], '1/1/1'],
    ['less than half', [said], [{ ...said, content: attribution(TEXT, '', '', 'the boat').content }], '0/1/1'],
    ['another source', [said], [{ ...said, source: thinks.source }], '0/1/1'],
    ['a source where there is none', [{ ...said, source: [] }], [said], '0/1/1'],
    ['neither has a source', [{ ...said, source: [] }], [{ ...said, source: [] }], '1/1/1'],
    ['a find answers once', [said, said], [said], '1/1/2'],
    ['nothing', [], [], '0/0/0'],
  ])('relation: %s', (_, gold, found, expected) => {
    const { right, found: all, gold: wanted } = tally(gold, found).relation;
    expect(`${right}/${all}/${wanted}`).toBe(expected);
  });

  it('takes the content that shares most', () => {
    const short = { ...said, content: attribution(TEXT, '', '', 'the boat sails').content };
    const comparison = compare(TEXT, [said], [short, said]);
    expect([...comparison.relations]).toEqual([[0, 1]]);
  });

  it('takes the first find at a cue', () => {
    expect([...compare(TEXT, [said], [{ ...said, content: thinks.content }, said]).cues]).toEqual([[0, 0]]);
  });

  it('counts tokens of content once, however many attributions they stand in', () => {
    expect(tally([said, { ...thinks, content: said.content }], [said]).contentOverlap).toEqual({ right: 5, found: 5, gold: 5 });
  });

  it('leaves out what stands within a find that is right, or around it', () => {
    const outer = { ...sank, id: 'a', within: null };
    const inner = { ...said, id: 'b', within: 'a' };
    expect(tally([sank], [outer, inner]).relation).toEqual({ right: 1, found: 1, gold: 1 });
    expect(tally([said], [outer, inner]).relation).toEqual({ right: 1, found: 1, gold: 1 });
    expect(tally([thinks], [outer, inner]).relation).toEqual({ right: 0, found: 2, gold: 1 });
  });

  it('sorts recall by kind', () => {
    const { kinds } = scoreOf(compare(TEXT, [said, thinks, wrote, sank], [said, sank]));
    expect(kinds).toEqual({
      direct: { right: 0, gold: 0 },
      mixed: { right: 0, gold: 0 },
      speech: { right: 2, gold: 3 },
      other: { right: 0, gold: 1 },
    });
  });
});

const some = fc.subarray([said, thinks, wrote, sank]);

it('finds the gold itself perfect', () => {
  fc.assert(
    fc.property(some, (gold) => {
      for (const measure of MEASURES) expect(figures(tally(gold, gold)[measure]).f1).toBe(gold.length === 0 ? 0 : 100);
    }),
  );
});

it('never counts more right than there are, and trades precision for recall when gold and finds change places', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      for (const measure of MEASURES) {
        const [one, other] = [tally(a, b)[measure], tally(b, a)[measure]];
        expect(one.right).toBeLessThanOrEqual(Math.min(one.found, one.gold));
        expect(figures(one).precision).toBe(figures(other).recall);
      }
    }),
  );
});

it('adds documents up', () => {
  const one = scoreOf(compare(TEXT, [said], [said]));
  const two = scoreOf(compare(TEXT, [thinks, sank], [wrote]));
  const { documents, gold, found, measures, kinds } = addScores([one, two]);
  expect({ documents, gold, found }).toEqual({ documents: 2, gold: 3, found: 2 });
  expect(measures.relation).toEqual({ right: 1, found: 2, gold: 3 });
  expect(kinds.speech).toEqual({ right: 1, gold: 2 });
});
